import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { joinedRows, rowsIn } from "../loaders/parquet-joined.js";
import { readRows, writeTables } from "../loaders/parquet.js";
import { type Row, type Tables, tableNames } from "../loaders/schema.js";
import { temporaryFolder } from "./checkout.js";

const none = () => Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;

const tokens = (document_id: string, length: number): Row<"tokens">[] =>
  Array.from({ length }, (_, position) => ({
    ...{ document_id, language: "zh", position },
    terms: ["边民", `term ${String(position)}`],
    starts: [0, 2],
    stops: [2, position + 3],
  }));

async function written(rows: Row<"tokens">[]): Promise<Uint8Array> {
  const folder = temporaryFolder();
  await writeTables({ ...none(), tokens: rows }, folder, { names: ["tokens"] });
  return new Uint8Array(readFileSync(join(folder, "tokens.parquet")));
}

async function rowsOf(bytes: Uint8Array) {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "tokens.parquet"), bytes);
  return readRows(folder, "tokens");
}

describe("joinedRows(all)", () => {
  it("has the rows of all files, one behind the other, lists and texts as they were", async () => {
    const [first, second] = [tokens("a", 3_000), tokens("b", 2)];
    const all = [await written(first), await written([]), await written(second)];
    assert.deepEqual(await rowsOf(joinedRows(all.map(rowsIn))), [...first, ...second]);
  });

  it("is the file itself where that is one, and the same however often it is joined", async () => {
    const once = joinedRows([rowsIn(await written(tokens("a", 5_000)))]);
    assert.deepEqual(joinedRows([rowsIn(once)]), once);
    const { metadata, groups } = rowsIn(once);
    const parted = groups.map((group) => ({ file: once, metadata, groups: [group] }));
    assert.equal(parted.length, 3);
    assert.deepEqual(joinedRows(parted), once);
  });

  it("says of each group what its columns have least and most, and where its filters stand", async () => {
    const all = [rowsIn(await written(tokens("a", 2))), rowsIn(await written(tokens("b", 2)))];
    const joined = rowsIn(joinedRows(all));
    const ids = joined.groups.map(({ columns }) => columns[0]!.meta_data!);
    assert.deepEqual(
      ids.map(({ statistics: is }) => [is?.min_value, is?.max_value]),
      [
        ["a", "a"],
        ["b", "b"],
      ],
    );
    const filters = ids.map((is, at) => {
      const was = all[at]!.groups[0]!.columns[0]!.meta_data!;
      const bytes = (file: Uint8Array, from: bigint) =>
        file.slice(Number(from), Number(from) + is.bloom_filter_length!);
      assert.deepEqual(
        bytes(joined.file, is.bloom_filter_offset!),
        bytes(all[at]!.file, was.bloom_filter_offset!),
      );
      return is.bloom_filter_offset;
    });
    assert.equal(new Set(filters).size, 2);
  });

  it("is a file without rows where none has any", async () => {
    const empty = await written([]);
    assert.deepEqual(await rowsOf(joinedRows([rowsIn(empty), rowsIn(empty)])), []);
  });
});
