import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pageParts } from "../../../loaders/site/cells/page-parts.js";
import { virtualModule } from "../../../loaders/site/cells/virtual-module.js";

const moduleOf = (...lines: string[]) =>
  virtualModule(pageParts(lines.join("\n")), () => null, "./globals.js");

describe("virtualModule(page, columnsOf, globals)", () => {
  it("stands each line of code for its line of the page", () => {
    const { text, lines } = moduleOf("# A", "", "```js", "const a = 1;", "const b = 2;", "```");
    const at = text.split("\n").indexOf("const b = 2;");
    assert.ok(at > 0);
    assert.equal(lines[at], 5);
    assert.equal(lines.length, text.split("\n").length);
  });

  it("takes imports out of their cells, and does not give a page what it declares itself", () => {
    const { text, lines } = moduleOf(
      "```js",
      "const html = 1;",
      'import { sql } from "./a.js";',
      "```",
    );
    const rows = text.split("\n");
    assert.match(rows[0] ?? "", /\bsvg\b/);
    assert.doesNotMatch(rows[0] ?? "", /\bhtml\b/);
    assert.equal(lines[rows.indexOf('import { sql } from "./a.js";')], 3);
  });

  it("names a name that other cells would take from the browser, of a cell and of a query", () => {
    const { faults } = moduleOf(
      ...["```js", "const window = 1;", "const windows = 2;", "```", ""],
      ...["```sql id=Map", "select 1", "```"],
    );
    const said = "is the browser’s own name, and other cells get that: give this another name";
    assert.deepEqual(faults, [
      [2, `window ${said}`],
      [6, `Map ${said}`],
    ]);
  });

  it("names a name that two cells declare", () => {
    const { faults } = moduleOf("```js", "const a = 1;", "```", "", "```js", "const a = 2;", "```");
    assert.deepEqual(faults, [[6, "a is declared in line 2 too"]]);
  });
});
