import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import { errorPlace, placedMessage } from "../../../docs/components/workbench/error-place.js";

let connection: DuckDBConnection;
before(async () => {
  connection = await (await DuckDBInstance.create()).connect();
  await connection.run("create table papers (id text, kind text, title text)");
});

/** The place of the error that DuckDB itself finds in a query. */
async function place(sql: string) {
  const names = ["papers", "id", "kind", "title"];
  try {
    await connection.run(sql);
  } catch (error) {
    return errorPlace((error as Error).message, sql, names);
  }
  throw new Error(`no error: ${sql}`);
}

/** The words that are marked. */
async function marked(sql: string): Promise<string> {
  const { from, to } = (await place(sql)) ?? { from: 0, to: 0 };
  return sql.slice(from, to);
}

describe("errorPlace(message, sql, names)", () => {
  it("marks a column, a table and a function that are not there", async () => {
    assert.equal(await marked("select id,\n  knd\nfrom papers"), "knd");
    assert.equal(await marked("select p.titel from papers p"), "titel");
    assert.equal(await marked("select * from paper"), "paper");
    assert.equal(await marked("select cuont(*) from papers"), "cuont");
  });

  it("counts Chinese signs, and long lines that are cut, rightly", async () => {
    assert.equal(await marked("select '越界', knd from papers"), "knd");
    const long = Array.from({ length: 40 }, (_, i) => `${i} as n${i}`).join(", ");
    assert.equal(await marked(`select ${long}, knd, ${long} from papers`), "knd");
  });

  it("marks where the syntax breaks, and the end where it breaks off", async () => {
    assert.equal(await marked("select count(*) fro papers"), "papers");
    const open = await place("select id from papers where");
    assert.equal(open?.from, "select id from papers where".length);
  });

  it("tells line, column, and the nearest name", async () => {
    const found = await place("select id,\n  titel\nfrom papers");
    assert.deepEqual([found?.line, found?.column, found?.nearest], [2, 3, ["title"]]);
    assert.match(found ? placedMessage(found) : "", /^line 2, column 3: .*; nearest: title$/);
  });

  it("names the keyword that was meant, also where only the next word breaks the syntax", async () => {
    const first = await place("slect id from papers");
    assert.deepEqual([first?.column, first?.nearest], [1, ["select"]]);
    const before = await place("select * form papers");
    assert.deepEqual([before?.column, before?.nearest], [10, ["from"]]);
    assert.deepEqual((await place("select kind count(*) from papers"))?.nearest, []);
  });

  it("names a function that DuckDB knows and the schema does not", async () => {
    assert.deepEqual((await place("select uppper(id) from papers"))?.nearest, ["upper"]);
    assert.deepEqual((await place("select f(id) from papers"))?.nearest, []);
  });

  it("says how a text is quoted, that nothing is fetched, and which mark has no value", async () => {
    const quoted = await place('select * from papers where kind = "cable"');
    assert.match(quoted?.message ?? "", /a text stands in single quotes: 'cable'/);
    const misspelt = await place('select "titel" from papers');
    assert.deepEqual(misspelt?.nearest, ["title"]);
    const missing = errorPlace(
      "Invalid Input Error: Expected 1 parameters, but none were supplied",
      "select id\nfrom papers where kind = ?",
    );
    assert.deepEqual([missing?.line, missing?.column], [2, 26]);
    assert.match(missing?.message ?? "", /this mark has no value/);
    const far = errorPlace(
      "Catalog Error: Table with name https://a.example/x.parquet does not exist!",
      "select * from 'https://a.example/x.parquet'",
    );
    assert.match(far?.message ?? "", /nothing is fetched here/);
  });

  it("is null without a message", () => {
    assert.equal(errorPlace("", "select 1"), null);
  });
});
