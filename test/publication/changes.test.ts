import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { changesBetween, changesInWords } from "../../loaders/publication/changes.js";
import { parquetOf } from "../../loaders/parquet-rows.js";
import type { Row } from "../../loaders/schema.js";
import { buildTables } from "../../loaders/tables.js";
import { root, runScript, temporaryFolder } from "../checkout.js";

const note = (day: number, words: string) => `Note\n\nMay ${String(day)}, 1962\n\n${words}\n`;

/** The tables of an edition with these cables. */
async function edition(cables: Readonly<Record<string, string>>): Promise<string> {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "cables"));
  for (const [name, text] of Object.entries(cables))
    writeFileSync(join(folder, "cables", name), text);
  process.env["PARTS"] = join(folder, "parts");
  const out = join(folder, "tables");
  await buildTables({ cables: join(folder, "cables"), out });
  return out;
}

describe("changesBetween(old, new)", () => {
  let old = "";
  let next = "";
  before(async () => {
    old = await edition({ "a.txt": note(4, "Nothing happened."), "b.txt": note(5, "Rain.") });
    next = await edition({ "a.txt": note(4, "Much happened."), "c.txt": note(6, "Snow.") });
    const review: Row<"reviews"> = {
      ...{ subject: "dates", line: 2, document_id: "1962-05-04-note", language: "und", start: 6 },
      ...{ stop: 17, quote: "May 4, 1962", occurrence: 1, row_id: null, verdict: "confirmed" },
      ...{ attribute: null, extracted: null, corrected: null, holds: true, follows: null },
      ...{ reviewer: "A.", note: null },
    };
    writeFileSync(join(next, "reviews.parquet"), parquetOf("reviews", [review]));
  });

  it("names documents that came, went or read otherwise, rows, and reviews", async () => {
    const changes = await changesBetween(old, next);
    const of = (name: string) => changes.find(({ table }) => table === name);
    assert.deepEqual(
      { ...of("documents"), words: undefined },
      {
        table: "documents",
        added: ["1962-05-06-note"],
        removed: ["1962-05-05-note"],
        changed: ["1962-05-04-note"],
        words: undefined,
      },
    );
    assert.deepEqual(of("texts")?.changed, ["1962-05-04-note und"]);
    assert.equal(of("reviews")?.added.length, 1);
    assert.equal(of("entities"), undefined);
    const words = changesInWords(changes);
    assert.match(
      words,
      /^## Documents\n\n- 1 added\n {2}- 1962-05-06-note: “Note”\n- 1 removed\n {2}- 1962-05-05-note: “Note”\n- 1 changed\n {2}- 1962-05-04-note: “Note”; /,
    );
    assert.match(
      words,
      /^## Reviews\n\n- 1 added\n {2}- dates, 1962-05-04-note, und “May 4, 1962”: confirmed \(A\.\)$/m,
    );
  });

  it("is what npm run changes writes", async () => {
    const { status, stdout } = await runScript(root, "loaders/publication/changes.ts", [old, next]);
    assert.equal(status, 0);
    assert.match(
      stdout,
      /^# What changed between two editions\n\nFrom an edition without a number /,
    );
    assert.ok(stdout.endsWith(`\n\n${changesInWords(await changesBetween(old, next))}`));
    const refused = await runScript(root, "loaders/publication/changes.ts", [old]);
    assert.equal(refused.status, 1);
    assert.match(refused.stderr, /two folders are needed/);
  });

  it("stands in package.json", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    assert.equal(scripts["changes"], "node loaders/run.js publication/changes");
  });
});
