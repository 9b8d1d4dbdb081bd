/** What holds of every row of every table, whatever the cables. */
import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { type ColumnType, tableNames, tableOf } from "../../loaders/schema.js";
import { type Answer, openTables } from "../query.js";
import { fiveTables } from "./tables.js";

const SQL_TYPES: Record<ColumnType, string> = {
  text: "VARCHAR",
  integer: "INTEGER",
  real: "DOUBLE",
  date: "DATE",
  boolean: "BOOLEAN",
  texts: "VARCHAR[]",
  integers: "INTEGER[]",
};

const withEvidence = tableNames.filter((name) => "quote" in tableOf(name).columns);

let folder: string;
let query: (sql: string) => Promise<Answer>;
before(async () => {
  folder = await fiveTables();
  query = await openTables(folder);
});

describe("the evidence law", () => {
  it("is about some rows", async () => {
    for (const name of ["passages", "attributes"] as const)
      assert.notDeepEqual(await query(`from ${name} limit 1`), [], name);
  });

  for (const name of withEvidence)
    it(`holds for every row of ${name}`, async () => {
      // The negation of "is true", so that a NULL anywhere counts as a breach.
      const breaches = await query(
        `select e.* from "${name}" e left join texts t using (document_id, language)
         where (substring(t.text, e.start + 1, e.stop - e.start) = e.quote and e.stop > e.start) is not true
           and not (e.language is null and e.start is null and e.stop is null and e.quote is null)`,
      );
      assert.deepEqual(breaches, []);
    });

  for (const name of withEvidence)
    it(`lets only what may lack words lack them in ${name}`, async () => {
      if (tableOf(name).columns["quote"]?.nullable) return;
      assert.deepEqual(await query(`from "${name}" where quote is null`), []);
    });
});

describe("the schema", () => {
  for (const name of tableNames) {
    const { columns, key, order } = tableOf(name);

    it(`gives ${name} its columns and types`, async () => {
      const rows = await query(`select column_name, column_type from (describe "${name}")`);
      assert.deepEqual(
        rows.map((row) => [row["column_name"], row["column_type"]]),
        Object.entries(columns).map(([column, is]) => [column, SQL_TYPES[is.type]]),
      );
    });

    it(`compresses ${name} with zstd`, async () => {
      const codecs = await query(
        `select distinct compression from parquet_metadata('${folder}/${name}.parquet')`,
      );
      const isEmpty = (await query(`from "${name}" limit 1`)).length === 0;
      assert.deepEqual(codecs, isEmpty ? [] : [{ compression: "ZSTD" }]);
    });

    it(`has no two rows of one key in ${name}, and no empty text`, async () => {
      const keys = key.map((column) => `"${column}"`).join(", ");
      assert.deepEqual(
        await query(`select ${keys} from "${name}" group by all having count(*) > 1`),
        [],
      );
      const texts = Object.keys(columns).filter((column) => columns[column]?.type === "text");
      const empty = texts.map((column) => `"${column}" = ''`).join(" or ");
      assert.deepEqual(await query(`from "${name}" where ${empty}`), []);
    });

    it(`writes ${name} in its order`, async () => {
      const by = order.map((column) => `"${column}" nulls last`).join(", ");
      assert.deepEqual(await query(`from "${name}"`), await query(`from "${name}" order by ${by}`));
    });
  }
});

describe("the references between tables", () => {
  for (const name of tableNames.filter((name) => "document_id" in tableOf(name).columns))
    it(`name a document in every row of ${name}`, async () => {
      assert.deepEqual(
        await query(
          `from "${name}" where document_id is not null and document_id not in (select id from documents)`,
        ),
        [],
      );
    });

  it("tie passages to passages that are there", async () => {
    const loose = await query(
      `from passages p where counterpart is not null and not exists (from passages q
         where q.document_id = p.document_id and q.language <> p.language and q.position = p.counterpart)`,
    );
    assert.deepEqual(loose, []);
  });

  it("cover each text with its passages, but for the blank lines between them", async () => {
    const uncovered = await query(
      `select document_id, language from texts join passages using (document_id, language)
       group by all
       having string_agg(quote, chr(10) || chr(10) order by position) <> any_value(text)`,
    );
    assert.deepEqual(uncovered, []);
  });

  it("count a text's characters as its length", async () => {
    assert.deepEqual(await query("from texts where characters <> length(text)"), []);
  });
});
