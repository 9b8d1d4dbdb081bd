import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { keepTable, keptStretches, keptTable, packaged } from "../loaders/parquet-files.js";
import { writeTables } from "../loaders/parquet.js";
import { temporaryFolder } from "./checkout.js";

async function keepOne(words: string) {
  const [kept, folder] = [temporaryFolder(), temporaryFolder()];
  const file = join(folder, "terms.parquet");
  writeFileSync(file, words);
  await keepTable(
    kept,
    "terms",
    { key: "a key" },
    folder,
    new Map([["terms.parquet", await packaged(file)]]),
  );
  return { kept, file };
}

describe("keptTable(kept, name, key, folder)", () => {
  it("copies what was made of the same, and says its sizes and sums", async () => {
    const { kept, file } = await keepOne("rows");
    const folder = temporaryFolder();
    const files = await keptTable(kept, "terms", "a key", folder);
    assert.deepEqual([...(files ?? [])], [["terms.parquet", await packaged(file)]]);
    assert.equal(readFileSync(join(folder, "terms.parquet"), "utf8"), "rows");
  });

  it("has nothing for another key, another table or a damaged file", async () => {
    const { kept } = await keepOne("rows");
    const folder = temporaryFolder();
    assert.equal(await keptTable(kept, "terms", "another key", folder), null);
    assert.equal(await keptTable(kept, "ngrams", "a key", folder), null);
    writeFileSync(join(kept, "terms", "terms.parquet"), "rots");
    assert.equal(await keptTable(kept, "terms", "a key", folder), null);
  });

  it("keeps one make of a table: the last", async () => {
    const { kept, file } = await keepOne("rows");
    writeFileSync(file, "other rows");
    const files = new Map([["terms.parquet", await packaged(file)]]);
    await keepTable(kept, "terms", { key: "another key" }, join(file, ".."), files);
    assert.equal(await keptTable(kept, "terms", "a key", temporaryFolder()), null);
    assert.deepEqual(await keptTable(kept, "terms", "another key", temporaryFolder()), files);
  });
});

describe("keptStretches(kept, name)", () => {
  const key = { key: "whole", stretches: [{ key: "of a", groups: 1 }] };

  it("has each stretch under what it is made of", async () => {
    const [kept, folder] = [temporaryFolder(), temporaryFolder()];
    const files = await writeTables({}, folder, { names: ["texts"] });
    await keepTable(kept, "texts", key, folder, files);
    assert.deepEqual([...(await keptStretches(kept, "texts")).keys()], ["of a"]);
  });

  it("has none where nothing is kept, or the file is damaged", async () => {
    const { kept, file } = await keepOne("no Parquet");
    assert.equal((await keptStretches(kept, "texts")).size, 0);
    await keepTable(kept, "terms", key, join(file, ".."), new Map());
    assert.equal((await keptStretches(kept, "terms")).size, 0);
  });
});
