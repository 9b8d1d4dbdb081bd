import assert from "node:assert/strict";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, it } from "node:test";
import { DuckDBInstance } from "@duckdb/node-api";
import type { Browser, Page } from "playwright-core";
import { assertClean, launch, watch } from "../../browser/chromium.js";
import { type Stage, stageOf } from "../stage.js";

interface OnPage {
  query: (text: string, parameters?: unknown[]) => Promise<Record<string, unknown>[]>;
  renamed?: (href: string) => string;
}
declare const globalThis: OnPage;

let browser: Browser;
let stage: Stage;
let page: Page;
let record: ReturnType<typeof watch>;

before(async () => {
  stage = await stageOf(
    `import {query} from "./components/database.js"; Object.assign(globalThis, {query});`,
  );
  stage.files.set("/data/documents.parquet", await parquet("select 'a' as id, 1::bigint as n"));
  stage.files.set(
    "/data/texts.parquet",
    await parquet("select 'a' as document_id, '边民' as text"),
  );
  stage.files.set("/data/other.parquet", await parquet("select 'b' as id, 2::bigint as n"));
  browser = await launch();
  page = await browser.newPage();
  record = watch(page, stage.origin);
  await page.goto(stage.origin);
});
after(async () => {
  assertClean(record, /status 404|404 \(Not Found\)/);
  await browser.close();
  await stage.close();
});
beforeEach(() => stage.requests.splice(0));

/** Runs a query on the page; what comes is JSON, so dates are text. */
function query(text: string, ...parameters: unknown[]): Promise<Record<string, unknown>[]> {
  return page.evaluate(([text, parameters]) => globalThis.query(text, parameters), [
    text,
    parameters,
  ] as const);
}

describe("query(text, parameters)", () => {
  it("loads nothing but the engine for a query that names no table", async () => {
    assert.deepEqual(await query("select 1 as one"), [{ one: 1 }]);
    assert.ok(stage.requests.every((path) => path.startsWith("/vendor/")));
  });

  it("fetches a table once, however many queries name it at once", async () => {
    const named = [
      "select * from documents",
      'with d as (select n from "Documents") select * from d',
      "select count(*) from documents where id = ?",
    ];
    await Promise.all([query(named[0]!), query(named[1]!), query(named[2]!, "a")]);
    assert.deepEqual(stage.requests, ["/data/documents.parquet"]);
  });

  it("fetches what only an error tells it that it needs", async () => {
    const rows = await query("describe texts");
    assert.deepEqual(
      rows.map((row) => [row["column_name"], row["column_type"]]),
      [
        ["document_id", "VARCHAR"],
        ["text", "VARCHAR"],
      ],
    );
  });

  it("binds parameters, and never pastes them", async () => {
    const hostile = "'; drop table documents; --";
    assert.deepEqual(await query("select ? as a, ? as b, ? is null as c", hostile, 1.5, null), [
      { a: hostile, b: 1.5, c: true },
    ]);
    assert.equal((await query("select * from documents")).length, 1);
  });

  it("gives numbers as numbers, also inside lists, and exact where no number can be", async () => {
    const [row] =
      await query(`select 7::bigint as big, [7::bigint] as list, {'n': 7::bigint} as struct,
      sum(n) as huge, 1.25::decimal(9, 2) as decimal, date '1962-07-04' as day,
      cast(9007199254740993 as varchar) as text from documents`);
    assert.deepEqual(row, {
      big: 7,
      list: [7],
      struct: { n: 7 },
      huge: 1,
      decimal: 1.25,
      day: new Date("1962-07-04"),
      text: "9007199254740993",
    });
    const [exact] = await query("select 9007199254740993::bigint as n, 1::bigint as one");
    assert.deepEqual(exact, { n: 9007199254740993n, one: 1 });
  });

  it("fails politely where an extension is wanted, and answers the next", async () => {
    await assert.rejects(query("select '{}'::json"), /This site loads no extensions/);
    await assert.rejects(query("load json"), /disabled through configuration/);
    assert.deepEqual(await query("select 2 as two"), [{ two: 2 }]);
  });

  it("lets no query out, nor undo that", async () => {
    for (const text of [
      `select * from read_csv('${stage.origin}/main.js')`,
      "copy (select 1) to 'x.csv'",
      "attach 'x.db'",
    ])
      await assert.rejects(query(text), /disabled by configuration/, text);
    await assert.rejects(query("set enable_external_access = true"), /has been locked/);
    assert.deepEqual(stage.requests, []);
  });

  it("says where a query is wrong, the SQL, and which tables there are", async () => {
    await assert.rejects(query("selec 1"), /syntax error at or near "selec"[^]*\^\s+selec 1$/m);
    await assert.rejects(query("from cables"), /The tables are: documents, texts, [^]*from cables/);
  });

  it("asks again for a table that could not be had", async () => {
    await assert.rejects(query("from claims"), /could not load table claims: status 404/);
    stage.files.set("/data/claims.parquet", await parquet("select 1 as low"));
    assert.deepEqual(await query("from claims"), [{ low: 1 }]);
  });

  it("leaves no transaction open for the next query to fall into", async () => {
    await assert.rejects(query("begin; select error('stop')"), /stop/);
    assert.deepEqual(await query("select 3 as three"), [{ three: 3 }]);
  });

  it("takes a table anew when its file changes, in the same worker", async () => {
    await page.evaluate(() => {
      globalThis.renamed = (href) => href.replace("documents.parquet", "other.parquet");
    });
    assert.deepEqual(await query("select * from documents"), [{ id: "b", n: 2 }]);
    assert.equal(page.workers().length, 1);
  });
});

async function parquet(select: string): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "crossings-database-"));
  const path = join(folder, "table.parquet");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  await connection.run(`copy (${select}) to '${path}' (format parquet, compression zstd)`);
  connection.closeSync();
  const bytes = await readFile(path);
  await rm(folder, { recursive: true });
  return bytes;
}
