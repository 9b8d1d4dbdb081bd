/** The SQL of the pages, for the tests that run it on a DuckDB of their own. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import matter from "gray-matter";
import { type AnswerFile, rowsOf, written } from "../../docs/components/query/answer.js";
import { type Row, type TableName, tableOf } from "../../loaders/schema.js";
import {
  PageCells,
  type PageValues,
  type SqlCell,
  sqlCells,
} from "../../loaders/site/sql-cells.js";
import { root } from "../checkout.js";

/** A page's text. */
export function pageText(page: string): string {
  return readFileSync(join(root, `docs/${page}.md`), "utf8");
}

/** The SQL of a page's cell, by the name of its result. */
export function cellOf(page: string, id: string): string {
  return statementOf(page, id, {}).text;
}

/** A cell's statement, with values for the names in it; null where these ask nothing. */
export function cellWith(page: string, id: string, values: PageValues): SqlCell | null {
  const cells = new PageCells(pageText(page), `docs/${page}.md`, { values });
  const fence = cells.fences.find(({ attributes }) => attributes["id"] === id);
  if (!fence) throw new Error(`docs/${page}.md: no such cell: ${id}`);
  return cells.cellOf(fence);
}

/** A cell's statement, with these values of `asked` in place of the page's own. */
function statementOf(page: string, id: string, asked: object) {
  const path = `docs/${page}.md`;
  const { content, data } = matter(pageText(page), {});
  const own = (data["parameters"] ?? {}) as { asked?: object };
  const parameters = { ...own, asked: { ...own.asked, ...asked } };
  const cells = sqlCells(matter.stringify(content, { ...data, parameters }), path);
  const cell = cells.find((one) => one.id === id || one.id === `[${id}]`);
  if (!cell) throw new Error(`${path}: no such cell: ${id}`);
  return cell;
}

/** Some rows of some tables; what a row leaves out is NULL. */
export type SomeTables = { readonly [Name in TableName]?: readonly Partial<Row<Name>>[] };

/**
 * What asks the cells of a page, of tables with these rows alone, and gives the answers as a page has them. A
 * table that is not named is not there.
 */
export async function askingPage(page: string, tables: SomeTables) {
  const run = await running(tables);
  return <Found>(id: string, asked: object = {}): Promise<Found[]> => {
    const { text, parameters } = statementOf(page, id, asked);
    return run<Found>(text, parameters);
  };
}

/** What runs statements on tables with these rows alone. */
export async function running(tables: SomeTables) {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  const connection = await instance.connect();
  for (const [name, rows] of Object.entries(tables)) {
    const columns = Object.entries(tableOf(name as TableName).columns);
    const types = columns.map(([column, { type }]) => `"${column}" ${SQL_TYPES[type]}`);
    await connection.run(`create table ${name} (${types.join(", ")})`);
    for (const row of rows as readonly Record<string, unknown>[]) {
      const values = columns.map(([column]) => literalOf(row[column]));
      await connection.run(`insert into ${name} values (${values.join(", ")})`);
    }
  }
  return async <Found>(text: string, parameters: readonly unknown[]): Promise<Found[]> => {
    const reader = await connection.runAndReadAll(text, [...parameters] as (string | number)[]);
    const file: AnswerFile = {
      ...{ text, parameters: [], tables: [], columns: reader.columnNames() },
      rows: reader.getRowsJS().map((row) => row.map(written)),
    };
    return rowsOf(file) as Found[];
  };
}

const SQL_TYPES = {
  ...{ text: "varchar", integer: "integer", real: "double", date: "date", boolean: "boolean" },
  ...{ texts: "varchar[]", integers: "integer[]" },
} as const;

function literalOf(value: unknown): string {
  if (value === null || value === undefined) return "null";
  if (Array.isArray(value)) return `[${value.map(literalOf).join(", ")}]`;
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
}
