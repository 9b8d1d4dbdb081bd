import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sqlValues } from "../../../loaders/site/cells/sql-values.js";

describe("sqlValues(content)", () => {
  it("finds the expressions of a cell on their lines", () => {
    assert.deepEqual(sqlValues("select 1\nwhere a = ${asked.a}\n  and b in ${[asked.a]}\n"), [
      { line: 1, content: "asked.a" },
      { line: 2, content: "[asked.a]" },
    ]);
  });

  it("finds none where there is none, or nothing that can be read", () => {
    assert.deepEqual(sqlValues("select '`'"), []);
    assert.deepEqual(sqlValues("select ${"), []);
  });
});
