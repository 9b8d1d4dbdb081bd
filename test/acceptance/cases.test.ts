/** Small inputs kept beside the checkout, a kind of fault each: what their tables must and must not hold. */
import assert from "node:assert/strict";
import { copyFileSync, existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { buildTables } from "../../loaders/tables.js";
import { readRows } from "../../loaders/parquet.js";
import { type TableName, type Tables, tableNames } from "../../loaders/schema.js";
import { root, temporaryFolder } from "../checkout.js";
import { openFolder } from "../search/open.js";

type Values = Readonly<Record<string, string | number>>;

/** A row that is there, a row that is not, or words that search finds the document by. */
type Expectation =
  { table: TableName; has: Values } | { table: TableName; none: Values } | { search: string };

const folder = join(root, "..", "shared", "cases");
const cases = JSON.parse(readFileSync(new URL("cases.json", import.meta.url), "utf8")) as Record<
  string,
  Expectation[]
>;

/** Cases that do not hold yet, in part or whole: they are run, and their failing is no failure. */
const open = JSON.parse(
  readFileSync(new URL("cases-open.json", import.meta.url), "utf8"),
) as string[];

/** A value itself, or after `~` an expression that it must match. */
function fits(row: object, wanted: Values): boolean {
  return Object.entries(wanted).every(([column, value]) => {
    const is = (row as Record<string, unknown>)[column];
    if (typeof value !== "string" || !value.startsWith("~")) return is === value;
    const shown = typeof is === "string" || typeof is === "number" ? String(is) : "";
    return new RegExp(value.slice(1), "u").test(shown);
  });
}

describe("the cases", { skip: existsSync(folder) ? false : "there are no ../shared/cases" }, () => {
  let tables: Tables;
  let out = "";

  before(async () => {
    const cables = temporaryFolder();
    for (const name of readdirSync(folder).filter((file) => /\.(?:txt|xml)$/.test(file)))
      copyFileSync(join(folder, name), join(cables, name));
    out = join(temporaryFolder(), "tables");
    await buildTables({ cables, out });
    const rows = await Promise.all(tableNames.map((name) => readRows(out, name)));
    tables = Object.fromEntries(
      tableNames.map((name, index) => [name, rows[index]]),
    ) as unknown as Tables;
  });

  /** Rows of a table that are of a case's documents. */
  const rowsOf = (name: string, table: TableName): object[] => {
    const own = new Set(
      tables.documents.filter(({ source }) => source.startsWith(`${name}.`)).map(({ id }) => id),
    );
    assert.notEqual(own.size, 0, `no document of ${name}`);
    return tables[table].filter((row) => {
      const id = "document_id" in row ? row.document_id : "id" in row ? row.id : null;
      return typeof id === "string" && own.has(id);
    });
  };

  for (const [name, expectations] of Object.entries(cases))
    for (const expectation of expectations)
      it(`${name}: ${JSON.stringify(expectation)}`, { todo: open.includes(name) }, async () => {
        if ("search" in expectation) {
          const search = await openFolder(out);
          const found = await search.search(expectation.search, { limit: 100 });
          const ids = new Set(found.results.map(({ document_id }) => document_id));
          const own = rowsOf(name, "documents") as { id: string }[];
          assert.ok(own.some(({ id }) => ids.has(id)));
          return;
        }
        const rows = rowsOf(name, expectation.table);
        if ("has" in expectation)
          assert.ok(
            rows.some((row) => fits(row, expectation.has)),
            show(rows),
          );
        else assert.ok(!rows.some((row) => fits(row, expectation.none)), show(rows));
      });
});

function show(rows: readonly object[]): string {
  return JSON.stringify(rows, (_, value: unknown) =>
    typeof value === "bigint" ? String(value) : value,
  ).slice(0, 600);
}
