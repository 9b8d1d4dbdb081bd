import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { DuckDBInstance } from "@duckdb/node-api";
import { rowText, typeText } from "../../../loaders/site/cells/column-types.js";

describe("typeText(type)", () => {
  it("says of each type what the browser's engine hands on", async () => {
    const instance = await DuckDBInstance.create(":memory:");
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll(
      `select 1 as n, 'a' as t, date '1962-04-20' as d, true as b, 1.5::decimal(4, 1) as x,
        [1, 2] as l, {'from': 'a', 'n': 1} as s, interval 1 day as i, sum(1) as h`,
    );
    const types = reader.columnNames().map((name, i) => [name, typeText(reader.columnType(i))]);
    assert.deepEqual(Object.fromEntries(types), {
      ...{ n: "number", t: "string", d: "Date", b: "boolean", x: "number", l: "Array<number>" },
      ...{ s: '{ "from": string; "n": number }', i: "any", h: "number" },
    });
  });
});

describe("rowText(columns)", () => {
  it("quotes every name", () => {
    assert.equal(rowText([{ name: "count(*)", type: "number" }]), '{ "count(*)": number }');
  });
});
