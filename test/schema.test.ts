import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dictionary } from "../loaders/dictionary.js";
import { schema, tableFiles, tableNames, tableOf } from "../loaders/schema.js";

describe("the schema", () => {
  it("names only columns that there are in keys and orders", () => {
    for (const name of tableNames)
      for (const column of [...tableOf(name).key, ...tableOf(name).order])
        assert.ok(column in tableOf(name).columns, `${name}.${column}`);
  });

  it("orders rows wholly: by all of their key", () => {
    for (const name of tableNames) {
      const { key, order } = tableOf(name);
      assert.deepEqual(
        key.filter((column) => !order.includes(column)),
        [],
        name,
      );
      assert.equal(new Set(order).size, order.length, name);
    }
  });

  it("gives every column a meaning that ends like a sentence", () => {
    for (const entry of dictionary())
      assert.match(entry.meaning, /\.$/, `${entry.table}.${entry.column}`);
  });

  it("gives every number of things its unit, and no offset another than code points", () => {
    assert.equal(schema.passages.columns.start.unit, "code points");
    assert.equal(schema.texts.columns.words.unit, "words");
    for (const name of tableNames)
      for (const [column, { type, unit }] of Object.entries(tableOf(name).columns))
        if (type === "integer" && /^(?:start|stop)$/.test(column))
          assert.equal(unit, "code points", `${name}.${column}`);
  });

  it("has the whole evidence wherever it has a quote", () => {
    for (const name of tableNames) {
      const columns = Object.keys(tableOf(name).columns);
      if (columns.includes("quote"))
        for (const column of ["document_id", "language", "start", "stop"])
          assert.ok(columns.includes(column), `${name}.${column}`);
    }
  });

  it("writes names in small letters, and says no value of a list twice", () => {
    for (const name of tableNames)
      for (const [column, { values = [] }] of Object.entries(tableOf(name).columns)) {
        assert.match(column, /^[a-z][a-z0-9_]*$/, `${name}.${column}`);
        assert.equal(new Set(values).size, values.length, `${name}.${column}`);
      }
  });

  it("tells what is said from what is inferred of each value of a claim that can be either", () => {
    for (const column of ["from_basis", "to_basis", "period_basis", "asserted_basis"] as const)
      assert.deepEqual(schema.claims.columns[column].values, ["said", "context", "inferred"]);
  });
});

describe("tableFiles(name)", () => {
  it("are Parquet and CSV, and Parquet alone of what has lists", () => {
    assert.deepEqual(tableFiles("documents"), ["documents.parquet", "documents.csv"]);
    assert.deepEqual(tableFiles("tokens"), ["tokens.parquet"]);
    for (const name of tableNames) {
      const lists = Object.values(tableOf(name).columns).some(({ type }) =>
        /^texts$|^integers$/.test(type),
      );
      if (lists) assert.equal(tableFiles(name).length, 1, name);
    }
  });
});
