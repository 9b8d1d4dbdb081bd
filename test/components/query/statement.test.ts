import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { QueryError, plainMessage } from "../../../docs/components/query/query-error.js";
import {
  SqlPart,
  NOTHING_ASKED,
  type SqlValue,
  asResult,
  asksNothing,
  bound,
  isPart,
  missingTable,
  parameterised,
  partsOf,
  withMarks,
  withoutParameters,
} from "../../../docs/components/query/statement.js";

describe("parameterised(strings, values)", () => {
  const tag = (strings: TemplateStringsArray, ...values: SqlValue[]) =>
    parameterised(strings, values);

  it("puts a mark for a value and never its text", () => {
    const { text, parameters } = tag`select * from texts where language = ${"'; drop table texts"}`;
    assert.equal(text, "select * from texts where language = ?");
    assert.deepEqual(parameters, ["'; drop table texts"]);
  });

  it("opens a list into brackets, and an empty one into one that holds nothing", () => {
    assert.deepEqual(tag`a in ${["x", "y"]} and b = ${1}`, {
      text: "a in (?, ?) and b = ?",
      parameters: ["x", "y", 1],
    });
    assert.deepEqual(tag`a in ${[]}`, { text: "a in (null)", parameters: [] });
  });
});

describe("parameterised(strings, values) with rows and parts", () => {
  const tag = (strings: TemplateStringsArray, ...values: SqlValue[]) =>
    parameterised(strings, values);

  it("makes an object a table of one row, whose columns have types", () => {
    const { text, parameters } =
      tag`with asked as ${{ kind: "note", least: 2, 'a"b': null }} select 1`;
    assert.equal(
      text,
      'with asked as (select ?::varchar as "kind", ?::double as "least", ?::varchar as "a""b") select 1',
    );
    assert.deepEqual(parameters, ["note", 2, null]);
  });

  it("puts a part in as it is, its values in their place", () => {
    const part = new SqlPart(" chosen as (select ? as n) ", [2]);
    const { text, parameters } = tag`with a as (select ${1}), ${part} select ${3}`;
    assert.equal(text, "with a as (select ?), chosen as (select ? as n) select ?");
    assert.deepEqual(parameters, [1, 2, 3]);
  });

  it("knows a part of the module's other copy, which a build has where code changes meanwhile", () => {
    // As the other copy makes it: of another class, with the same mark.
    const other: unknown = Object.assign(Object.create(null), new SqlPart("a as (select 1)", []));
    assert.notEqual(Object.getPrototypeOf(other), SqlPart.prototype);
    const { text } = tag`with ${other as SqlPart} select ${3}`;
    assert.equal(text, "with a as (select 1) select ?");
    assert.ok(!({} instanceof SqlPart));
  });
});

describe("parameterised(strings, values) with the rows of another query", () => {
  const tag = (strings: TemplateStringsArray, ...values: SqlValue[]) =>
    parameterised(strings, values);

  it("puts the other's statement in brackets, its values in the order in which they are bound", () => {
    const text = "select * from claims where place = $2 and n > $1 and note <> '?' -- why?\n;\n";
    const rows = asResult([{ n: 3 }], { text, parameters: [2, "Ili"] });
    assert.deepEqual(tag`select ${1}, sum(n) from ${rows} where n < ${9}`, {
      text:
        "select ?, sum(n) from (select * from claims where place = ? and n > ? and note <> '?' -- why?\n)" +
        " where n < ?",
      parameters: [1, "Ili", 2, 9],
    });
  });

  it("does so for a query without rows, and leaves them as they were", () => {
    const rows = asResult([], { text: "select 1 where false", parameters: [] });
    assert.equal(tag`from ${rows}`.text, "from (select 1 where false\n)");
    assert.deepEqual(Object.keys(rows), []);
    assert.deepEqual(rows, []);
  });

  it("refuses rows that code has made of them, and names of parameters", () => {
    const rows = asResult([{ n: 1 }, { n: 2 }], { text: "select 1 as n", parameters: [] });
    assert.throws(() => tag`from ${rows.filter(({ n }) => n > 1)}`, /rows that code has made/);
    const named = asResult([{ n: 1 }], { text: "select $least as n", parameters: [1] });
    assert.throws(() => tag`from ${named}`, /parameters have names/);
  });

  it("asks nothing of what asked nothing", () => {
    assert.ok(asksNothing([1, asResult([], null)]));
    assert.ok(asksNothing([NOTHING_ASKED]));
    assert.ok(!asksNothing([[], null, asResult([], { text: "select 1", parameters: [] })]));
  });
});

describe("isPart(text) and partsOf(text)", () => {
  it("tells a part from a statement", () => {
    for (const text of ["a as (select 1)", "-- Why.\na(b, c) as materialized (select 1, 2)"])
      assert.ok(isPart(text), text);
    for (const text of ["select a as (b)", "with a as (select 1) from a", "from a", "-- a as ("])
      assert.ok(!isPart(text), text);
  });

  it("reads several parts by their names, one with what it begins with", () => {
    const parts = partsOf(
      "-- Of these.\n\n-- part one\na as (select 1)\n\n-- part two after one\nb as (from a)\n",
    );
    assert.deepEqual(Object.keys(parts ?? {}), ["one", "two"]);
    assert.equal(parts?.["two"]?.text, "a as (select 1),\nb as (from a)");
    assert.equal(partsOf("select 1"), null);
  });
});

describe("withoutParameters(text)", () => {
  it("replaces marks of either sort", () => {
    assert.equal(
      withoutParameters("a = ? and b = $1 and c = ?2"),
      "a = null and b = null and c = null",
    );
  });

  it("leaves alone what only looks like one", () => {
    for (const text of [
      "select 'what?'",
      "select 'it''s ?'",
      'select "odd ? name"',
      "select 1 -- why?\n+ 1",
      "select /* ? $1 */ 1",
      "select $$ ? $$",
      "select $tag$ $1 ? $tag$",
    ])
      assert.equal(withoutParameters(text), text);
  });
});

describe("bound(value)", () => {
  it("keeps a day a day, and an instant an instant", () => {
    assert.equal(bound(new Date("1962-07-04")), "1962-07-04");
    assert.equal(bound(new Date("1962-07-04T12:00:00Z")), "1962-07-04T12:00:00.000Z");
  });

  it("loses no digit of a big integer", () => {
    assert.equal(bound(12n), 12);
    assert.equal(bound(9007199254740993n), "9007199254740993");
  });

  it("takes nothing for NULL, and refuses what SQL has no value for", () => {
    assert.equal(bound(undefined), null);
    assert.throws(() => bound({ a: 1 } as never), /not a value that SQL knows: {"a":1}/);
  });
});

describe("QueryError", () => {
  const json = JSON.stringify({ exception_type: "Binder", exception_message: "no such column" });

  it("says what is wrong, the SQL and the parameters", () => {
    const { message } = new QueryError("select ?", ["zh", 3], new Error(json), []);
    assert.equal(message, 'Binder Error: no such column\n\nselect ?\n\nwith "zh", 3');
  });

  it("names the tables there are where one is missing", () => {
    const cause = new Error("Catalog Error: Table with name cables does not exist!");
    assert.equal(missingTable(cause), "cables");
    const { message } = new QueryError("from cables", [], cause, ["documents", "texts"]);
    assert.match(message, /The tables are: documents, texts\./);
  });

  it("does not advise to install what cannot be installed", () => {
    const message = plainMessage(
      new Error("Type json is not here.\n\nPlease try installing and loading it:\nINSTALL json;"),
    );
    assert.equal(
      message,
      "Type json is not here.\n\nThis site loads no extensions of the query engine.",
    );
  });
});

describe("withMarks(text, markOf)", () => {
  const marked = (text: string) => withMarks(text, (at) => `{${at}}`);
  it("puts something in the place of each parameter, and leaves what is quoted", () => {
    assert.equal(
      marked("select '?', ? as \"$1\", ? -- ?\nwhere $2"),
      "select '?', {0} as \"$1\", {1} -- ?\nwhere {1}",
    );
  });
  it("is null where a parameter has a name", () => {
    assert.equal(marked("select $place"), null);
  });
});
