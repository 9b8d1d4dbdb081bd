import assert from "node:assert/strict";
import { mkdirSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { DuckDBInstance } from "@duckdb/node-api";
import { literal } from "../../loaders/dictionary.js";
import { keepPart, keptPart, openKept } from "../../loaders/parts/keep.js";
import { makePart } from "../../loaders/parts/part.js";
import { temporaryFolder } from "../checkout.js";
import { ownKnowledge } from "../own-knowledge.js";

/** A folder of cables with some notes, and a new folder of parts. */
function notes(): string {
  process.env["PARTS"] = temporaryFolder();
  const cables = join(temporaryFolder(), "cables");
  mkdirSync(cables);
  for (const [name, day] of [
    ["a", "5"],
    ["b", "6"],
  ])
    writeFileSync(
      join(cables, `${name}.txt`),
      `Note\n\nMay ${day}, 1951\n\nAbout 300 refugees crossed the border.\n`,
    );
  return cables;
}

describe("keepPart(made, folder)", () => {
  it("makes of many parts one table for any program that reads Parquet", async () => {
    const cables = notes();
    const knowledge = await ownKnowledge();
    const kept = await openKept();
    for (const path of ["a.txt", "b.txt"])
      keepPart(makePart(cables, path, knowledge), kept.folderOf(cables, path));
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const pattern = literal(join(process.env["PARTS"] ?? "", "*", "claims.parquet"));
    const result = await connection.runAndReadAll(
      `select count(distinct document_id) as documents, sum(high) as persons from ${pattern}`,
    );
    connection.closeSync();
    assert.deepEqual(result.getRowsJson(), [["2", 660]]);
  });

  it("leaves nothing beside the part, and takes the place of a damaged one", async () => {
    const cables = notes();
    const knowledge = await ownKnowledge();
    const folder = (await openKept()).folderOf(cables, "a.txt");
    assert.equal(await keptPart(folder), null);
    const made = makePart(cables, "a.txt", knowledge);
    keepPart(made, folder);
    truncateSync(join(folder, "texts.parquet"), 20);
    assert.equal(await keptPart(folder), null);
    keepPart(made, folder);
    const part = await keptPart(folder);
    assert.equal(part?.tables.documents[0]?.date, "1951-05-05");
    assert.equal(readdirSync(process.env["PARTS"] ?? "").length, 1);
  });
});

describe("openKept()", () => {
  it("names a part by its file's words and name, and the names that others leave its documents", async () => {
    const cables = notes();
    const { folderOf } = await openKept();
    const before = folderOf(cables, "a.txt");
    assert.equal((await openKept()).folderOf(cables, "a.txt"), before);
    assert.notEqual(folderOf(cables, "a.txt", ["x"]), before);
    assert.notEqual(folderOf(cables, "b.txt"), before);
    writeFileSync(join(cables, "a.txt"), "Note\n\nMay 5, 1951\n\nNobody crossed.\n");
    assert.notEqual(folderOf(cables, "a.txt"), before);
  });
});
