/** Rows of a Parquet file that is read by range: only the columns and groups of rows that are asked for. */
import {
  type AsyncBuffer,
  type FileMetaData,
  type ParquetQueryFilter,
  parquetMetadataAsync,
  parquetReadObjects,
  parquetScan,
} from "hyparquet";
import { compressors } from "./zstd.js";

export interface ParquetFile {
  file: AsyncBuffer;
  metadata: FileMetaData;
}

/** Bytes of a file's end that are fetched first: what tells its groups of rows has seldom more, in the longest tables 20 kB. */
const END = 32_768;

/** A file with what its end tells of it. */
export async function openParquet(file: AsyncBuffer): Promise<ParquetFile> {
  return { file, metadata: await parquetMetadataAsync(file, { initialFetchSize: END }) };
}

/** First row, from 0, and the row to stop before. */
export interface RowRange {
  rowStart?: number;
  rowEnd?: number;
}

export interface FileReadOptions extends RowRange {
  /** Columns to read; all of them by default. */
  columns?: readonly string[];
  /** Only rows (of the range) whose columns have one of the values; these columns are read too. */
  where?: Readonly<Record<string, readonly unknown[] | undefined>>;
}

/** The groups of rows that a file is written in, in its order: each is fetched and decoded whole. */
export function groupsIn({ metadata }: ParquetFile): Required<RowRange>[] {
  let rowStart = 0;
  return metadata.row_groups.map(({ num_rows: rows }) => {
    const group = { rowStart, rowEnd: rowStart + Number(rows) };
    rowStart = group.rowEnd;
    return group;
  });
}

/**
 * Rows in the file's order, plain objects. Whole numbers are numbers, days `YYYY-MM-DD`, lists arrays.
 * Groups of rows that by their least and greatest values have none that `where` wants are not fetched.
 */
export async function readFileRows(
  file: ParquetFile,
  { columns, where = {}, ...range }: FileReadOptions = {},
): Promise<Record<string, unknown>[]> {
  const wanted = Object.entries(where).flatMap(([column, values]) =>
    values ? [[column, values] as const] : [],
  );
  const needed = columns && [...new Set([...columns, ...wanted.map(([column]) => column)])];
  const ranges = await candidates(file, wanted, range);
  const parts = await Promise.all(ranges.map((part) => readRange(file, part, needed)));
  return matching(parts.flat(), wanted);
}

type Wanted = readonly (readonly [column: string, values: readonly unknown[]])[];

async function candidates(
  { file, metadata }: ParquetFile,
  wanted: Wanted,
  range: RowRange,
): Promise<Required<RowRange>[]> {
  const filters = wanted.map(([column, $in]) => ({ [column]: { $in } }) as ParquetQueryFilter);
  const { ranges } = await parquetScan({
    file,
    metadata,
    ...range,
    ...(filters.length > 0 && { pruningFilter: { $and: filters } }),
  });
  const joined: Required<RowRange>[] = [];
  for (const { rowStart, rowEnd } of ranges) {
    const last = joined.at(-1);
    if (last?.rowEnd === rowStart) last.rowEnd = rowEnd;
    else joined.push({ rowStart, rowEnd });
  }
  return joined;
}

async function readRange(
  { file, metadata }: ParquetFile,
  range: RowRange,
  columns: string[] | undefined,
): Promise<Record<string, unknown>[]> {
  const rows = await parquetReadObjects({
    file,
    metadata,
    compressors,
    parsers: { dateFromDays: isoDay },
    ...range,
    ...(columns && { columns }),
  });
  for (const row of rows) narrowIntegers(row);
  return rows;
}

function matching(rows: Record<string, unknown>[], wanted: Wanted): Record<string, unknown>[] {
  if (wanted.length === 0) return rows;
  const sets = wanted.map(([column, values]) => [column, new Set(values)] as const);
  return rows.filter((row) => sets.every(([column, values]) => values.has(row[column])));
}

/** A day as `YYYY-MM-DD`, from the days since 1970 that Parquet counts. */
function isoDay(days: number): string {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

function narrowIntegers(row: Record<string, unknown>): void {
  for (const [column, value] of Object.entries(row))
    if (typeof value === "bigint") row[column] = Number(value);
}
