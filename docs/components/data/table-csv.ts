/** A long table as CSV: made here of its Parquet, for a file of both would be twice the bytes of a site. */
import type { TableName } from "../../../loaders/schema.js";
import { downloadButton } from "../figure/download.js";
import { countRows, readTable } from "../query/parquet.js";
import { plainCsv } from "../table/csv.js";

/** Rows that are read, and written, at a time. */
const AT_ONCE = 50_000;

/** The table's rows with all columns, every text as it is; the rows are never all in memory. */
export async function tableCsv(name: TableName, columns: readonly string[]): Promise<Blob> {
  const rows = await countRows(name);
  const parts: Blob[] = [new Blob([plainCsv([columns])])];
  for (let from = 0; from < rows; from += AT_ONCE) {
    const some = await readTable(name, { rowStart: from, rowEnd: Math.min(from + AT_ONCE, rows) });
    const cells = some.map((row) => columns.map((column) => row[column as keyof typeof row]));
    parts.push(new Blob([plainCsv(cells)]));
  }
  return new Blob(parts, { type: "text/csv;charset=utf-8" });
}

/** A button that makes the file and has the browser save it. */
export function tableCsvButton(name: string, columns: readonly string[]): HTMLButtonElement {
  return downloadButton(`${name}.csv`, `${name}.csv`, () => tableCsv(name as TableName, columns));
}
