import assert from "node:assert/strict";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { root, temporaryFolder } from "../checkout.js";
import { numberFaults } from "../../loaders/site/cells/page-faults.js";
import { answerPages } from "../../loaders/site/page-queries.js";
import { FIVE, fiveTables, tablesOf } from "./tables.js";

const ARTICLE = "docs/analyses/exodus-of-1962.md";
const LETTER = "1952-01-07 Gromyko to Stalin on repatriation.txt";

async function articleOver(tables: string) {
  const pages = await answerPages(join(root, "docs"), tables);
  const page = pages.find(({ path }) => path === "analyses/exodus-of-1962");
  assert.ok(page);
  return page;
}

describe("the article on the exodus of 1962", () => {
  it("says what the five cables say, and each number of its prose is bound or quoted", async () => {
    const page = await articleOver(await fiveTables());
    assert.deepEqual(page.faults, []);
    assert.deepEqual(numberFaults([page]), []);
  });

  it("stops check and build where a cable says another number than it was written for", async () => {
    const cables = join(temporaryFolder(), "cables");
    await cp(FIVE, cables, { recursive: true });
    const letter = await readFile(join(cables, LETTER), "utf8");
    const changed = letter.replace(
      "entry in 1952 to 2,500 Soviet",
      "entry in 1952 to 2,800 Soviet",
    );
    assert.notEqual(changed, letter);
    await writeFile(join(cables, LETTER), changed);

    const { faults } = await articleOver(await tablesOf(cables));
    const lines = (await readFile(join(root, ARTICLE), "utf8")).split("\n");
    const line = lines.findIndex((text) => text.includes("${evidence(gromyko[0]")) + 1;
    assert.deepEqual(faults, [
      `${ARTICLE}:${line}: gromyko.low is 2800, and the words here were written for 2500`,
    ]);
  });
});
