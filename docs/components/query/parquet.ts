/** Tables without the engine: for pages that list, search or read, and need no SQL. */
import { asyncBufferFromUrl, cachedAsyncBuffer } from "hyparquet";
import type { Row, TableName } from "../../../loaders/schema.js";
import {
  type ParquetFile,
  type RowRange,
  groupsIn,
  openParquet,
  readFileRows,
} from "./parquet-file.js";
import { tableAddress, tableNames } from "./tables.js";

/** A row as it is read: what `loaders/schema.ts` calls a date is `YYYY-MM-DD`, as it is there. */
export type TableRow<Name extends TableName, Column extends keyof Row<Name>> = Pick<
  Row<Name>,
  Column
>;

export interface ReadOptions<Name extends TableName, Column> extends RowRange {
  /** Columns to read; all of them by default. The bytes of the others are not fetched. */
  columns?: readonly Column[];
  /**
   * Only rows (of the range, if one is given) whose columns have one of the values; these columns are read
   * too. Where a table is ordered by such a column, most of it is not fetched.
   */
  where?: { readonly [Key in keyof Row<Name> & string]?: readonly Row<Name>[Key][] };
}

/** Bytes of a file that is sooner fetched whole than by range. */
const SMALL = 500_000;

const openFiles = new Map<string, Promise<ParquetFile>>();

/**
 * Rows of a table, in its own order, read from its Parquet file by range. Whole numbers are numbers,
 * NULL is null. Rejects where there is no such table or it cannot be fetched; a later call tries again.
 */
export async function readTable<
  Name extends TableName,
  Column extends keyof Row<Name> & string = keyof Row<Name> & string,
>(name: Name, options: ReadOptions<Name, Column> = {}): Promise<TableRow<Name, Column>[]> {
  return (await readFileRows(await openFile(name), options)) as TableRow<Name, Column>[];
}

/** Ids of the documents that a table has rows of, in alphabetical order; null where its rows name none. */
export async function documentsIn(table: string): Promise<string[] | null> {
  if (tableAddress(table) === null) return null;
  const file = await openFile(table as TableName);
  const column = table === "documents" ? "id" : "document_id";
  if (!file.metadata.schema.some(({ name }) => name === column)) return null;
  const rows = await readFileRows(file, { columns: [column] });
  const ids = new Set(rows.map((row) => row[column]));
  return [...ids].filter((id) => typeof id === "string").sort();
}

/** How many rows a table has; only the end of its file is fetched. */
export async function countRows(name: TableName): Promise<number> {
  return Number((await openFile(name)).metadata.num_rows);
}

/** The groups of rows that a table is written in; only the end of its file is fetched. */
export async function groupsOf(name: TableName): Promise<Required<RowRange>[]> {
  return groupsIn(await openFile(name));
}

function openFile(name: TableName): Promise<ParquetFile> {
  const href = tableAddress(name);
  if (href === null)
    return Promise.reject(new Error(`no such table: ${name}; there are ${tableNames.join(", ")}`));
  const present = openFiles.get(href);
  if (present) return present;
  const opening = open(href);
  openFiles.set(href, opening);
  opening.catch(() => openFiles.delete(href));
  return opening;
}

// A length that is told of a compressed answer is not the file's, so no range can be counted from it.
async function open(url: string): Promise<ParquetFile> {
  const { headers } = await fetched(url, { method: "HEAD" });
  const byteLength = Number(headers.get("content-length"));
  const whole = byteLength <= SMALL || headers.has("content-encoding");
  const file = whole
    ? await (await fetched(url)).arrayBuffer()
    : cachedAsyncBuffer(await asyncBufferFromUrl({ url, byteLength }));
  return openParquet(file);
}

async function fetched(url: string, request: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, request);
  if (!response.ok) throw new Error(`could not load ${url}: status ${response.status}`);
  return response;
}
