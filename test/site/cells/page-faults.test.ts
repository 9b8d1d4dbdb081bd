import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, it } from "node:test";
import { root, temporaryFolder } from "../../checkout.js";
import { codeFaults, numberFaults } from "../../../loaders/site/cells/page-faults.js";
import type { AnsweredPage } from "../../../loaders/site/page-queries.js";
import { newAnalysis } from "../../../loaders/site/new.js";

describe("codeFaults(pages)", () => {
  it("has nothing to say of a page as the template makes it, and names its line when a name in it is changed", async () => {
    const source = await readFile(await newAnalysis("A page of a test", temporaryFolder()), "utf8");
    const pageOf = (text: string): AnsweredPage => ({
      // What it imports is looked for from there; the page itself is in memory.
      ...{
        path: "analyses/a",
        file: join(root, "docs/analyses/a-page-of-a-test.md"),
        source: text,
      },
      ...{ answers: [], results: new Map(), faults: [] },
    });
    const broken = source.replace("display(claimChart(", "display(claimChartt(");
    const line = broken.split("\n").findIndex((text) => text.includes("claimChartt")) + 1;
    assert.deepEqual(codeFaults([pageOf(source)]), []);
    assert.deepEqual(numberFaults([pageOf(source)]), []);
    const [fault, ...more] = codeFaults([pageOf(broken)]);
    assert.deepEqual(more, []);
    assert.match(
      fault ?? "",
      new RegExp(`a-page-of-a-test\\.md:${line}: Cannot find name 'claimChartt'`),
    );
  });
});

describe("numberFaults(pages)", () => {
  it("names page and line of a number in an analysis, and reads no other pages", () => {
    const [fault, ...more] = numberFaults([
      { path: "analyses/a", file: "docs/analyses/a.md", source: "# A\n\nSome 12,000 went." },
      { path: "data", file: "docs/data.md", source: "Some 12,000 rows." },
    ]);
    assert.deepEqual(more, []);
    assert.match(fault ?? "", /^docs\/analyses\/a\.md:3: number in the prose .*12,000/);
  });
});
