import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { refusal } from "../../../docs/components/workbench/refusal.js";

/** The words that are marked, and what is said of them. */
function said(sql: string): [string, string] | null {
  const place = refusal(sql);
  return place && [sql.slice(place.from, place.to), place.message];
}

describe("refusal(sql)", () => {
  it("lets every question through, whatever words stand quoted in it", () => {
    for (const sql of [
      "select 1",
      " -- install\n select 'drop table documents; load x' as \"create\";",
      "with a as (select 1) select * from a",
      "(select 1) union (select 2)",
      "from documents",
      "values (1), (2)",
      "describe documents",
      "summarize claims",
      "explain analyze select 1",
      "pivot documents on kind",
      "pragma table_info('claims')",
      "select $$;$$ as a, $tag$ delete from x; $tag$ as b /* ; */",
      "select replace(title, 'a', 'b') as updated from documents",
      "slect 1",
    ])
      assert.equal(refusal(sql), null, sql);
  });

  it("says of each statement that reaches out why the engine is locked, in one line", () => {
    for (const word of ["install", "LOAD", "attach", "detach", "copy", "export", "import", "set"]) {
      const [marked, message] = said(`${word} httpfs`) ?? [];
      assert.equal(marked, word);
      assert.match(
        message ?? "",
        /the engine is locked, so that nothing leaves this browser/,
        word,
      );
      assert.doesNotMatch(message ?? "", /\n/);
    }
    assert.match(said("attach 'x.db'")?.[1] ?? "", /opens under “Your own file”/);
    assert.match(said("copy claims to 'x.csv'")?.[1] ?? "", /save it as a file/);
  });

  it("leaves the tables as they are published", () => {
    for (const sql of [
      "create table t as select 1",
      "drop table documents",
      "update documents set title = 'x'",
      "explain delete from documents",
      "with a as (select 1) insert into documents select * from a",
    ])
      assert.match(said(sql)?.[1] ?? "", /the tables are as published and stay so/, sql);
    assert.equal(said("with a as (select 1) delete from documents")?.[0], "delete");
  });

  it("asks one question at a time, and marks where the second begins", () => {
    assert.deepEqual(said("select 1;\n  select 2")?.[0], "select");
    assert.equal(refusal("select 1;\n  select 2")?.line, 2);
    assert.equal(said("select 1; install httpfs")?.[0], "install");
    assert.equal(refusal("select 1; -- done\n;"), null);
  });

  it("does not list the tables as if those loaded were all", () => {
    assert.match(said("show tables;")?.[1] ?? "", /all stand under “Tables and columns”/);
    assert.equal(refusal("show documents"), null);
  });

  it("says that nothing is asked", () => {
    for (const sql of ["", " \n", ";", "-- only a comment", "/* c */ ; "])
      assert.match(refusal(sql)?.message ?? "", /^nothing is asked/, sql);
  });
});
