/**
 * Heads of papers in many languages and layouts, in our own words: what is read of each stands in
 * `test/fixtures/heads.tsv` (file, language, date, kind, number, correspondents).
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import type { Tables } from "../../loaders/schema.js";
import { extract, readCables } from "../../loaders/tables.js";
import { root } from "../checkout.js";
import { ownKnowledge } from "../own-knowledge.js";

const fixtures = join(root, "test", "fixtures");
const expected = readFileSync(join(fixtures, "heads.tsv"), "utf8").split("\n").filter(Boolean);

let tables: Tables;
before(async () => {
  const knowledge = await ownKnowledge();
  tables = extract(await readCables(join(fixtures, "heads")), knowledge);
});

/** A document's head as a line of the file. */
function headOf({ id, source, date, kind, number }: Tables["documents"][number]): string {
  const languages = tables.texts
    .filter((row) => row.document_id === id)
    .map(({ language }) => language);
  const parties = tables.correspondents
    .filter((row) => row.document_id === id)
    .sort((a, b) => a.start - b.start)
    .map(({ role, name }) => `${role} ${name}`);
  const cells = [source, languages.join(" "), date, kind, number, parties.join(" | ")];
  return cells.map((cell) => cell ?? "").join("\t");
}

describe("the head of a paper", () => {
  for (const line of expected) {
    const [file = ""] = line.split("\t");
    it(`gives language, date, kind, number and correspondents: ${file}`, () => {
      const document = tables.documents.find(({ source }) => source === file);
      assert.ok(document, file);
      assert.equal(headOf(document), line);
    });
  }

  it("is expected of every file", () => {
    assert.deepEqual(
      tables.documents.map(({ source }) => source).sort(),
      expected.map((line) => line.split("\t")[0] ?? "").sort(),
    );
  });
});
