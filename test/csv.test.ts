import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readCsv } from "../loaders/csv.js";

const read = (text: string, required = ["id"], optional = ["name"]) =>
  readCsv({ path: "x.csv", bytes: new TextEncoder().encode(text) }, required, optional);

describe("readCsv(file, required, optional)", () => {
  it("gives trimmed cells with the line that their row begins on", () => {
    const rows = read('\ufeffid,name\n a ,"b\nc"\n\nd,\n');
    assert.deepEqual(
      rows.map((row) => [row.line, row.get("id"), row.get("name"), row.get("none")]),
      [
        [2, "a", "b\nc", ""],
        [rows[1]?.line, "d", "", ""],
      ],
    );
  });

  it("names the line that is malformed", () => {
    assert.throws(() => read(""), /^InputError: x\.csv:1: no header row/);
    assert.throws(() => read("id,colour\n"), /x\.csv:1: unknown column: colour/);
    assert.throws(() => read("id,id\n"), /x\.csv:1: column given twice: id/);
    assert.throws(() => read("name\n"), /x\.csv:1: missing column: id/);
    assert.throws(() => read("id,name\na,b\nc\n"), /x\.csv:3: not 2 cells in a row: 1/);
    assert.throws(() => read('id\na\n"b\n'), /x\.csv:3: not a CSV file/);
  });
});
