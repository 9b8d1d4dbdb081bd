import assert from "node:assert/strict";
import { readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import type { Knowledge } from "../../loaders/knowledge.js";
import { readRows } from "../../loaders/parquet.js";
import { makePart, partTables, tiesOf, writePartTables } from "../../loaders/parts/part.js";
import { temporaryFolder } from "../checkout.js";
import { ownKnowledge } from "../own-knowledge.js";

let knowledge: Knowledge;
before(async () => {
  knowledge = await ownKnowledge();
});

function cables(): string {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "a.txt"), "Note\n\nMay 5, 1951\n\nAbout 300 refugees crossed.\n");
  return folder;
}

describe("makePart(cables, path, knowledge, ids)", () => {
  it("gives the rows of one file, under the names that are given to its documents", () => {
    const { entries, tables } = makePart(cables(), "a.txt", knowledge, ["note-2"]);
    assert.deepEqual(
      entries.map(({ id }) => id),
      ["note-2"],
    );
    assert.equal(tables.claims?.[0]?.document_id, "note-2");
    assert.equal(tables.claims[0].quote, "About 300 refugees");
  });
});

describe("tiesOf(made)", () => {
  it("keeps what other files may need, and no row of what is large", () => {
    const ties = tiesOf(makePart(cables(), "a.txt", knowledge));
    assert.deepEqual(Object.keys(ties.tables).sort(), ["claims", "correspondents", "documents"]);
    assert.deepEqual(ties.sequences[0]?.terms.slice(-3), ["300", "refugees", "crossed"]);
  });
});

describe("writePartTables(made, folder)", () => {
  it("writes a file for each table that has rows of single files, empty ones too", async () => {
    const made = makePart(cables(), "a.txt", knowledge);
    const folder = temporaryFolder();
    const files = writePartTables(made, folder);
    assert.deepEqual(
      readdirSync(folder).sort(),
      partTables.map((name) => `${name}.parquet`).sort(),
    );
    assert.deepEqual(
      partTables.map((name) => files[name]?.bytes),
      partTables.map((name) => statSync(join(folder, `${name}.parquet`)).size),
    );
    assert.deepEqual(await readRows(folder, "claims"), made.tables.claims);
    assert.deepEqual(await readRows(folder, "correspondents"), []);
  });
});
