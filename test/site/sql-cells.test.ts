import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { InputError } from "../../loaders/document.js";
import { sqlCells } from "../../loaders/site/sql-cells.js";

const page = (...lines: string[]) => lines.join("\n");

describe("sqlCells(source, page)", () => {
  it("finds each cell that runs, with the line of its first line of SQL", () => {
    const source = page(
      "# Title",
      "",
      "```sql id=rows",
      "select 1",
      "```",
      "",
      "```sql run=false",
      "select 2",
      "```",
      "```js",
      "select 3",
      "```",
    );
    assert.deepEqual(sqlCells(source, "docs/a.md"), [
      { line: 4, id: "rows", text: "select 1", parameters: [] },
    ]);
  });

  it("binds what the front matter says of a value, however deep it lies", () => {
    const source = page(
      "---",
      "parameters:",
      "  language: en",
      '  asked: { place: "" }',
      "  years: [1952, 1963]",
      "---",
      "```sql id=rows",
      "select ${language}, ${asked.place} where 1 in ${years}",
      "```",
    );
    const [cell] = sqlCells(source, "docs/a.md");
    assert.equal(cell?.text, "select ?, ? where 1 in (?, ?)");
    assert.deepEqual(cell.parameters, ["en", "", 1952, 1963]);
  });

  it("names the page and the line of a value that has no default", () => {
    const source = page("```sql id=rows", "select ${language}", "```");
    assert.throws(
      () => sqlCells(source, "docs/a.md"),
      (error: Error) =>
        error instanceof InputError &&
        error.message.startsWith("docs/a.md:2: a value has no default"),
    );
  });
});
