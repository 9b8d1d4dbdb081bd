import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, it } from "node:test";
import { DuckDBInstance } from "@duckdb/node-api";
import { type ListType, Type, tableFromIPC } from "@uwdata/flechette";
import { arrowFromParquet } from "../../../docs/components/query/arrow.js";

describe("arrowFromParquet(file)", () => {
  let folder: string;
  before(async () => (folder = await mkdtemp(join(tmpdir(), "crossings-arrow-"))));
  after(() => rm(folder, { recursive: true }));

  async function arrowOf(select: string) {
    const path = join(folder, "table.parquet");
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(`copy (${select}) to '${path}' (format parquet, compression zstd)`);
    connection.closeSync();
    const file = await readFile(path);
    const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
    return tableFromIPC(await arrowFromParquet(bytes), { useDate: true });
  }

  it("keeps every type of the tables, and NULL in each", async () => {
    const table = await arrowOf(`
      select 7::integer as i, 8::bigint as b, 0.5::double as d, true as o, '边民 😀' as t,
        date '1962-07-04' as day, ['a', null, '乙'] as l
      union all select null, null, null, null, null, null, null`);
    const types = table.schema.fields.map(({ type }) => type.typeId);
    assert.deepEqual(types, [
      Type.Int,
      Type.Int,
      Type.Float,
      Type.Bool,
      Type.Utf8,
      Type.Date,
      Type.List,
    ]);
    const rows = table.toArray() as Record<string, unknown>[];
    assert.equal(rows.length, 2);
    const full = rows.find((row) => row["i"] !== null);
    const empty = rows.find((row) => row["i"] === null);
    assert.deepEqual(full, {
      i: 7,
      b: 8,
      d: 0.5,
      o: true,
      t: "边民 😀",
      day: new Date("1962-07-04"),
      l: ["a", null, "乙"],
    });
    assert.ok(empty && Object.values(empty).every((value) => value === null));
  });

  it("keeps a dictionary a dictionary, with its NULLs", async () => {
    const table = await arrowOf(
      "select case when i % 3 > 0 then 'kind ' || (i % 3) end as kind from range(9000) r(i)",
    );
    assert.equal(table.schema.fields[0]?.type.typeId, Type.Dictionary);
    const kinds = Array.from(table.getChild("kind") as Iterable<string | null>);
    assert.equal(kinds.length, 9000);
    assert.equal(kinds.filter((kind) => kind === null).length, 3000);
    assert.equal(kinds.filter((kind) => kind === "kind 2").length, 3000);
  });

  it("keeps the dictionary of texts in lists, over many batches, with empty lists and NULL", async () => {
    const table = await arrowOf(
      `select case when i % 5 > 0 then list_transform(range(i % 5 - 1), x -> 'w' || (i + x) % 7) end as l
       from range(300000) r(i) order by i`,
    );
    const type = table.schema.fields[0]!.type as ListType;
    assert.equal(type.children[0].type.typeId, Type.Dictionary);
    const lists = Array.from(table.getChild("l") as Iterable<string[] | null>);
    assert.equal(lists.length, 300_000);
    const astray = lists.findIndex((list, i) => {
      const expected = Array.from({ length: (i % 5) - 1 }, (_, x) => `w${(i + x) % 7}`);
      return JSON.stringify(list) !== JSON.stringify(i % 5 === 0 ? null : expected);
    });
    assert.equal(astray, -1);
  });

  it("keeps the order of rows over many row groups", async () => {
    const table = await arrowOf("select i::integer as i from range(300000) r(i) order by i");
    const column = table.getChild("i").toArray() as Int32Array;
    assert.equal(column.length, 300_000);
    assert.ok(column.every((value, index) => value === index));
  });

  it("gives an empty table its columns and their types", async () => {
    const table = await arrowOf("select 1::integer as i, 'x' as t, date '2000-01-01' as d limit 0");
    assert.equal(table.numRows, 0);
    assert.deepEqual(
      table.schema.fields.map(({ name, type }) => [name, type.typeId]),
      [
        ["i", Type.Int],
        ["t", Type.Utf8],
        ["d", Type.Date],
      ],
    );
  });

  it("refuses a type that it would have to guess", async () => {
    await assert.rejects(
      arrowOf("select time '10:00' as t"),
      /Parquet type not supported: TIME_MICROS of t/,
    );
  });
});
