/** Rows and folders of tables that a test makes up. */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { parquetOf } from "../loaders/parquet-rows.js";
import { type Column, type Row, type TableName, tableNames, tableOf } from "../loaders/schema.js";
import { temporaryFolder } from "./checkout.js";

type MadeRows = { readonly [Name in TableName]?: readonly Partial<Row<Name>>[] };

/** A row of what is said of it; the rest is the least that the schema allows. */
export function madeRow<Name extends TableName>(
  name: Name,
  said: Partial<Row<Name>> = {},
): Row<Name> {
  const least = Object.entries(tableOf(name).columns).map(([column, is]) => [column, leastOf(is)]);
  return { ...Object.fromEntries(least), ...said } as Row<Name>;
}

/** A folder with all tables, of these rows and no others. */
export function folderOfTables(rows: MadeRows): string {
  const folder = temporaryFolder();
  for (const name of tableNames) writeTable(folder, name, rows[name] ?? []);
  return folder;
}

function writeTable<Name extends TableName>(
  folder: string,
  name: Name,
  rows: readonly Partial<Row<Name>>[],
): void {
  const made = rows.map((row) => madeRow(name, row));
  writeFileSync(join(folder, `${name}.parquet`), parquetOf(name, made));
}

function leastOf({ nullable, values, type }: Column) {
  if (nullable) return null;
  if (values) return values[0];
  if (type === "text") return "x";
  if (type === "boolean") return false;
  if (type === "date") return "1950-01-01";
  return type === "texts" || type === "integers" ? [] : 0;
}
