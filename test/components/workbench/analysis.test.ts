import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { runInNewContext } from "node:vm";
import { format } from "prettier";
import { analysisMarkdown } from "../../../docs/components/workbench/analysis.js";
import { sqlCells } from "../../../loaders/site/sql-cells.js";
import { parametersOf } from "../../../docs/components/workbench/state.js";

const source = { title: "Ways", sql: "select 1 as a", parameters: [], columns: ["a"], chart: null };

describe("analysisMarkdown(source)", () => {
  it("has the query in a cell, and its table", () => {
    const page = analysisMarkdown(source);
    assert.match(page, /^---\ntitle: "Ways"\n---\n/);
    assert.match(page, /\n```sql id=rows\nselect 1 as a\n```\n/);
    assert.match(page, /resultTable\(rows, "Ways"\)/);
  });

  it("has parameters as values of the page, with which a build asks the query", () => {
    const sql = "select '?' as a, kind from documents where kind = ? and date > $2 -- why?";
    const page = analysisMarkdown({ ...source, sql, parameters: ["it's", 1962] });
    const [cell] = sqlCells(page, "docs/analyses/ways.md");
    assert.equal(
      cell!.text.trim(),
      "select '?' as a, kind from documents where kind = ? and date > ? -- why?",
    );
    assert.deepEqual(cell!.parameters, ["it's", 1962]);
    assert.match(page, /^const value1 = "it's";\nconst value2 = 1962;$/m);
  });

  it("is formatted as the project has it", async () => {
    const chart = { kind: "bar", x: "a", y: "b", color: "c" } as const;
    const long = "A title of many words ".repeat(4).trim();
    for (const made of [
      source,
      { ...source, chart },
      { ...source, title: long, chart, parameters: ["x", null], sql: "select ? as a, ? as b" },
    ]) {
      const page = analysisMarkdown(made);
      assert.equal(await format(page, { parser: "markdown", printWidth: 100 }), page);
    }
  });

  it("binds parameters, and keeps the text of the query whatever is in it", () => {
    const sql = "select '`${x}\\' as a, ? as b";
    const page = analysisMarkdown({ ...source, sql, parameters: ["it's"] });
    const [, template = "", values = ""] = /query\((`.*`), (\[.*\])\)/.exec(page) ?? [];
    assert.equal(runInNewContext(template), sql);
    assert.deepEqual(JSON.parse(values), ["it's"]);
  });

  it("draws the chart that was chosen", () => {
    const chart = { kind: "bar", x: "a", y: "b", color: "" } as const;
    assert.match(
      analysisMarkdown({ ...source, chart }),
      /quickChart\(rows, \{ title: "Ways", kind: "bar", x: "a", y: "b" \}\)/,
    );
  });

  it("keeps a title and a query from being markup", () => {
    const page = analysisMarkdown({ ...source, title: "<b> ${1}", sql: "select 1 -- ```" });
    assert.match(page, /^# &#60;b&#62; &#36;&#123;1&#125;$/m);
    assert.match(page, /^const rows = query\(`select 1 -- \\`\\`\\``\);$/m);
    const quoted = analysisMarkdown({ ...source, title: 'Who "crossed" & when' });
    assert.match(quoted, /^# Who "crossed" &#38; when$/m);
  });
});

describe("parametersOf(text)", () => {
  it("reads a list of values that SQL knows, and refuses the rest", () => {
    assert.deepEqual(parametersOf('["a", 1, true, null]'), ["a", 1, true, null]);
    assert.deepEqual(parametersOf(" "), []);
    assert.throws(() => parametersOf("a"), /no JSON/);
    assert.throws(() => parametersOf("{}"), /no list/);
    assert.throws(() => parametersOf("[[1]]"), /no text, number/);
  });
});
