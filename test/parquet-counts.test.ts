import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Counts } from "../loaders/extract/words/counts.js";
import { readRows, writeTables } from "../loaders/parquet.js";
import { temporaryFolder } from "./checkout.js";

const counts = (numbers: number[], owners: number[]): Counts => ({
  counted: [
    { language: "zh", size: 1, term: "边民" },
    { language: "en", size: 1, term: "river" },
    { language: "en", size: 1, term: "border" },
  ],
  documents: ["b", "a"],
  numbers: Int32Array.from(numbers),
  owners: Int32Array.from(owners),
  counts: Int32Array.from(numbers, (_, index) => index + 1),
});

const write = (terms: Counts, folder: string) =>
  writeTables({}, folder, { names: ["terms"], counts: { terms } });

describe("writeTables(tables, folder, { counts })", () => {
  it("writes counts as the rows that they are, in the order of the schema", async () => {
    const folder = temporaryFolder();
    await write(counts([0, 1, 1, 2], [0, 0, 1, 1]), folder);
    assert.deepEqual(
      (await readRows(folder, "terms")).map((row) => Object.values(row)),
      [
        ["en", "border", "a", 4],
        ["en", "river", "a", 3],
        ["en", "river", "b", 2],
        ["zh", "边民", "b", 1],
      ],
    );
  });

  it("refuses two rows of one key", async () => {
    await assert.rejects(
      write(counts([1, 1], [0, 0]), temporaryFolder()),
      /two rows of terms with one key/,
    );
  });
});
