import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { span } from "../../../docs/components/overview/corpus-summary.js";
import { share } from "../../../docs/components/overview/overview.js";
import { rowHref } from "../../../docs/components/table/result-columns.js";
import { cellOf } from "../page-cell.js";

let connection: DuckDBConnection;

before(async () => {
  connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`
    create table documents as select * from (values
      ('a', 'cable', 'X', date '1952-01-01', date '1963-01-01'), ('b', 'note', null, null, null))
      as t(id, kind, archive, date, date_end);
    create table texts as select * from (values ('a', 'zh', 5), ('a', 'en', 3), ('b', 'en', 4))
      as t(document_id, language, words);
    create table passages as select * from (values
      ('a', 'zh', 1), ('a', 'en', null), ('b', 'en', null)) as t(document_id, language, counterpart);
    create table findings as select 'a' as document_id;`);
});

const ask = async (id: string) =>
  (await connection.runAndReadAll(cellOf("index", id))).getRowObjectsJson();

describe("the overview's SQL", () => {
  it("counts passages that could be aligned only where there are two languages", async () => {
    assert.deepEqual(await ask("[summary]"), [
      {
        ...{ documents: "2", undated: "1", firstYear: "1952", lastYear: "1963", bilingual: "1" },
        ...{ passages: "3", alignable: "2", aligned: "1", findings: "1" },
      },
    ]);
  });

  it("counts words by language, the most first", async () => {
    assert.deepEqual(await ask("words"), [
      { language: "en", words: "7" },
      { language: "zh", words: "5" },
    ]);
  });

  it("counts documents of each kind, language and archive, those of none as well", async () => {
    assert.deepEqual(
      (await ask("tallies")).map(({ field, value, count }) => [field, value, count]),
      [
        ["archive", "X", "1"],
        ["archive", null, "1"],
        ["kind", "cable", "1"],
        ["kind", "note", "1"],
        ["language", "en", "2"],
        ["language", "zh", "1"],
      ],
    );
  });
});

describe("span(summary)", () => {
  it("is a year, two, or none", () => {
    assert.equal(span({ firstYear: 1952, lastYear: 1963 }), "1952–1963");
    assert.equal(span({ firstYear: 1952, lastYear: 1952 }), "1952");
    assert.equal(span({ firstYear: null, lastYear: null }), null);
  });
});
describe("share(part, whole)", () => {
  it("is never all while some is missing, nor none while some is there", () => {
    assert.deepEqual(
      [share(999, 1000), share(1, 1000), share(0, 9), share(9, 9)],
      ["99 %", "1 %", "0 %", "100 %"],
    );
  });
});

describe("rowHref(row)", () => {
  it("leads to the words, else the passage, else the document", () => {
    const row = { document_id: "x y", language: "en" };
    assert.match(rowHref({ ...row, start: 3, stop: 9 })!, /documents\/x%20y\.html#en-c3-9$/);
    assert.match(rowHref({ ...row, position: 7 })!, /#en-p7$/);
    assert.match(rowHref(row)!, /x%20y\.html$/);
    assert.equal(rowHref({ n: 3 }), null);
  });
});
