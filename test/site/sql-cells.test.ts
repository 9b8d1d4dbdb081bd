import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { InputError } from "../../loaders/document.js";
import { NOTHING_ASKED } from "../../docs/components/query/statement.js";
import { PageCells, sqlCells } from "../../loaders/site/sql-cells.js";

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

  it("names the page and the line of a backtick, which the browser would bind as a value", () => {
    const source = page("```sql id=rows", "select 1 as n,", "  2 as `m`", "```");
    assert.throws(
      () => sqlCells(source, "docs/a.md"),
      new InputError("docs/a.md", 3, "a backtick in SQL is bound as a value", 'names stand in "…"'),
    );
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

describe("new PageCells(source, page)", () => {
  const source = page(
    "```sql id=rows",
    "with ${part} select * from chosen where n > ${least}",
    "```",
    "```sql id=part",
    "chosen as (select ${asked.n} as n, '\\p{Han}' as expression)",
    "```",
    "```sql id=more",
    "select ${rows.length}",
    "```",
  );
  const cellsOf = (values: object, made = {}) =>
    new PageCells(source, "docs/a.md", { values: values as Record<string, unknown>, made });

  it("begins a query with a part, wherever that stands, and runs no part", () => {
    const cells = cellsOf({ asked: { n: 1 }, least: 0 });
    const [rows, part] = cells.fences.map(
      (fence) => fence.attributes["id"] !== "more" && cells.cellOf(fence),
    );
    assert.equal(part, null);
    assert.deepEqual(rows, {
      ...{ line: 2, id: "rows", parameters: [1, 0] },
      text: "with chosen as (select ? as n, '\\p{Han}' as expression) select * from chosen where n > ?",
    });
  });

  it("knows the rows of a query before, and what is made of values by code", () => {
    const cells = cellsOf(
      { asked: { n: 1 } },
      { least: ({ asked }: { asked: { n: number } }) => asked.n + 1 },
    );
    const [first, , last] = cells.fences;
    assert.deepEqual(cells.cellOf(first!)?.parameters, [1, 2]);
    assert.throws(() => cells.cellOf(last!), /docs\/a\.md:8: .*rows is not defined/);
    cells.learn("rows", [{}, {}]);
    assert.deepEqual(cells.cellOf(last!)?.parameters, [2]);
  });

  it("does not run what asks nothing, and knows that it has no rows", () => {
    const cells = cellsOf({ asked: { n: 1 }, least: NOTHING_ASKED });
    const [first, , last] = cells.fences;
    assert.equal(cells.cellOf(first!), null);
    assert.deepEqual(cells.cellOf(last!)?.parameters, [0]);
  });

  it("asks nothing of a query that asked nothing", () => {
    const built = page(
      ...["```sql id=rows", "select ${least} as n", "```"],
      ...["```sql id=more", "from ${rows}", "```"],
    );
    const cells = new PageCells(built, "docs/a.md", { values: { least: NOTHING_ASKED } });
    const [first, last] = cells.fences;
    assert.equal(cells.cellOf(first!), null);
    assert.equal(cells.cellOf(last!), null);
  });

  it("names the line of a cell whose file is not there", () => {
    const missing = page("# Page", "```sql id=rows file=nowhere/rows.sql", "```");
    assert.throws(
      () => sqlCells(missing, "docs/a.md"),
      /^InputError: docs\/a\.md:2: no such file of SQL: nowhere/,
    );
  });
});
