import assert from "node:assert/strict";
import { join } from "node:path";
import { describe, it } from "node:test";
import { rowsOf } from "../../docs/components/query/answer.js";
import { openTables } from "../../loaders/site/ask-tables.js";
import { folderOfTables } from "../made-tables.js";
import { openTables as openMade } from "../query.js";

const folder = folderOfTables({
  documents: [
    { id: "a", title: "A letter", date: "1950-05-03" },
    { id: "b", title: "A note", date: null },
  ],
  mentions: [{ document_id: "a", quote: "Lake" }],
});

/** Asks one query of the tables, which are closed behind it. */
async function ask(text: string, ...parameters: (string | number | Date | null)[]) {
  const tables = await openTables(folder);
  try {
    return await tables.ask(text, parameters);
  } finally {
    tables.close();
  }
}

describe("openTables(folder).ask(text, parameters)", () => {
  it("answers with values as the browser has them: dates as dates, counts as numbers", async () => {
    const { answer, columns } = await ask(
      "select id, date, (select count(*) from mentions) as n from documents order by id",
    );
    assert.deepEqual(rowsOf(answer), [
      { id: "a", date: new Date("1950-05-03"), n: 1 },
      { id: "b", date: null, n: 1 },
    ]);
    assert.deepEqual(
      columns.map(({ name }) => name),
      ["id", "date", "n"],
    );
  });

  it("binds parameters, and keeps what was asked", async () => {
    const { answer } = await ask("  select id from documents where title = ?\n", "A note");
    assert.deepEqual(answer.rows, [["b"]]);
    assert.deepEqual(
      [answer.text, answer.parameters],
      ["select id from documents where title = ?", ["A note"]],
    );
    assert.deepEqual(
      (await ask("select id from documents where title = ?", "' or true --")).answer.rows,
      [],
    );
  });

  it("names the tables that a query reads, and no names of its clauses", async () => {
    const { answer } = await ask(
      "with dates as (select * from mentions) select d.id from documents d join dates on d.id = document_id",
    );
    assert.ok(answer.tables.includes("documents") && answer.tables.includes("mentions"));
    assert.ok(!answer.tables.includes("claims"));
    assert.deepEqual((await ask("select 'from documents' as words")).answer.tables, []);
  });

  it("rejects with DuckDB's own words", async () => {
    await assert.rejects(ask("select titel from documents"), /titel/);
    await assert.rejects(ask("selct 1"), /syntax error/i);
  });

  it("reads no other file, fetches nothing, and keeps its settings", async () => {
    const other = join(folder, "..", "other.csv").replaceAll("'", "''");
    for (const text of [
      `select * from read_csv('${other}')`,
      "select * from 'https://lake.example/a.parquet'",
      "install httpfs",
      "set enable_external_access = true",
    ])
      await assert.rejects(ask(text), text);
  });
});

describe("openTables(folder)", () => {
  it("counts what has no date apart by months too, where a file says how far its dates go", async () => {
    const made = folderOfTables({
      documents: ["1850-07-01", "1950-05-03", null].map((date, at) => ({ id: `${at}`, date })),
    });
    const file = join(made, "documents.parquet");
    await (
      await openMade(made)
    )(`copy (from documents) to '${file}' (format parquet)`);
    const tables = await openTables(made);
    const { answer } = await tables.ask(
      "select date_trunc('month', date) as month from documents group by all order by all",
      [],
    );
    tables.close();
    assert.deepEqual(
      rowsOf(answer).map(({ month }) => month),
      [new Date("1850-07-01"), new Date("1950-05-01"), null],
    );
  });
});
