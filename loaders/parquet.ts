/** Rows to Parquet and CSV, and back, through DuckDB. */
import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import {
  DuckDBDateValue,
  DuckDBInstance,
  type DuckDBConnection,
  type DuckDBValue,
  DuckDBListValue,
  version,
} from "@duckdb/node-api";
import { type PackagedFile, ddl, identifier, literal, parquetPath as path } from "./dictionary.js";
import type { Counts } from "./extract/words/counts.js";
import {
  type CountedTable,
  countFiles,
  countStatements,
  isCounted,
  writeCounts,
} from "./parquet-counts.js";
import { keepTable, keptTable, packaged, type PartFiles, partFile } from "./parquet-files.js";
import { parquetOf } from "./parquet-rows.js";
import {
  LONGEST_CSV,
  type Row,
  type TableName,
  tableFiles,
  tableNames,
  tableOf,
} from "./schema.js";

/** Rows of some tables, which need not all be there before they are written. */
export type RowsOfTables = { readonly [Name in TableName]?: Iterable<Row<Name>> };

/** What of the tables is written, and where its rows are. */
export interface Written {
  /** Tables that are written now; all of them unless said. */
  names?: readonly TableName[];
  /** Parts, which have more rows of these tables. */
  parts?: readonly PartFiles[];
  /** Which tables the parts have. */
  parted?: readonly TableName[];
  /** Tables whose rows are counts. */
  counts?: { readonly [Name in CountedTable]?: Counts };
  /** A folder that keeps the files of each table, so that what is made of the same is not made again. */
  kept?: string;
}

/**
 * Writes tables as `<table>.parquet` (zstd, in the schema's order) and most as `<table>.csv` into a folder that exists,
 * and returns the files' sizes and check sums by name. A CSV longer than `LONGEST_CSV` is left out. Throws where a row
 * breaks the schema: a missing value, a value that is not of the list, two rows of one key.
 */
export async function writeTables(
  tables: RowsOfTables,
  folder: string,
  written: Written = {},
): Promise<Map<string, PackagedFile>> {
  return (await beginTables(tables, folder, written)).end();
}

/**
 * Begins to write tables as `writeTables` does. All is one script, which takes a thread of DuckDB's alone, so that
 * the caller's own work goes on beside it; `end` waits for it.
 */
export async function beginTables(
  tables: RowsOfTables,
  folder: string,
  { names = tableNames, parts = [], parted = [], counts = {}, kept }: Written = {},
): Promise<{ end: () => Promise<Map<string, PackagedFile>> }> {
  const files = new Map<string, PackagedFile>();
  const made = new Map<TableName, string>();
  const script: string[] = [];
  const passing: string[] = [];
  for (const name of names) {
    const counted = isCounted(name) ? counts[name] : undefined;
    const of = { parts: parted.includes(name) ? parts : [], rows: tables[name], counted };
    const recipe = recipeOf(name, of, folder);
    passing.push(...recipe.passing);
    const last = kept === undefined ? null : await keptTable(kept, name, recipe.key, folder);
    for (const [file, is] of last ?? []) files.set(file, is);
    if (last) continue;
    made.set(name, recipe.key);
    script.push(...recipe.script);
  }
  const spill = { memory_limit: MEMORY, temp_directory: join(folder, `.spill-${names[0] ?? ""}`) };
  const connection = await connect(spill);
  const running = script.length > 0 ? connection.run(script.join(";\n")) : Promise.resolve();
  // Whoever waits for it is told; until then a failure is nobody's.
  running.catch(() => {});
  const end = async () => {
    try {
      await running;
    } finally {
      connection.closeSync();
      for (const path of [...passing, spill.temp_directory])
        await rm(path, { recursive: true, force: true });
    }
    for (const [name, key] of made) {
      const own = await packagedIn(folder, tableFiles(name));
      if (kept !== undefined) await keepTable(kept, name, key, folder, own);
      for (const [file, is] of own) files.set(file, is);
    }
    return files;
  };
  return { end };
}

/** What a table is made of. */
interface Ingredients {
  parts: readonly PartFiles[];
  rows: Iterable<Row<TableName>> | undefined;
  counted: Counts | undefined;
}

/** How a table is made: the script, the files that are only for it, and a key that the same script of the same has. */
function recipeOf(name: TableName, { parts, rows, counted }: Ingredients, folder: string) {
  const file = join(folder, `.${name}.rows`);
  const how = [version(), LONGEST_CSV, ...statementsOf(name, [], "")];
  if (isCounted(name) && counted) how.push(...countStatements(name, ""));
  const key = createHash("sha256").update(how.join("\0"));
  if (isCounted(name) && counted) {
    for (const bytes of writeCounts(counted, file)) key.update(bytes);
    const script = [...countStatements(name, file), ...copies(name, folder, identifier(name))];
    return { passing: countFiles(file), script, key: key.digest("hex") };
  }
  const sources = parts.map((part) => partFile(part.folder, name));
  for (const { files } of parts) key.update(files[name]?.sha256 ?? "");
  if (!rows)
    return { passing: [], script: statementsOf(name, sources, folder), key: key.digest("hex") };
  const bytes = parquetOf(name, rows);
  writeFileSync(file, bytes);
  key.update(bytes);
  const script = statementsOf(name, [...sources, file], folder);
  return { passing: [file], script, key: key.digest("hex") };
}

/** Sizes and sums of a folder's files; CSV that is too long is removed. */
async function packagedIn(
  folder: string,
  names: readonly string[],
): Promise<Map<string, PackagedFile>> {
  const files = await Promise.all(
    names.map(async (name) => [name, await packaged(join(folder, name))] as const),
  );
  const isKept = (name: string, { bytes }: PackagedFile) =>
    !name.endsWith(".csv") || bytes <= LONGEST_CSV;
  for (const [name, file] of files) if (!isKept(name, file)) await rm(join(folder, name));
  return new Map(files.filter(([name, file]) => isKept(name, file)));
}

/** A table's rows from its Parquet file in a folder, in the order written. Dates are `YYYY-MM-DD`. */
export async function readRows<Name extends TableName>(
  folder: string,
  name: Name,
): Promise<Row<Name>[]> {
  const connection = await connect({});
  try {
    const result = await connection.runAndReadAll(
      `select * from read_parquet(${path(partFile(folder, name))})`,
    );
    return result.getRowObjects().map(plainRow) as Row<Name>[];
  } finally {
    connection.closeSync();
  }
}

/** What DuckDB keeps of a table beyond this stands on disk, in a folder beside the tables. */
const MEMORY = "512MB";

// One thread, so that the same rows make the same row groups, and so the same bytes.
async function connect(options: Record<string, string>): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:", {
    ...{ threads: "1", allocator_flush_threshold: "8MB" },
    ...options,
  });
  return instance.connect();
}

/** Takes a table's rows from Parquet files, checks them and writes the table's own files. */
function statementsOf(name: TableName, sources: readonly string[], folder: string): string[] {
  const table = identifier(name);
  const key = tableOf(name).key.map(identifier).join(", ");
  const twins = `select ${key} from ${table} group by ${key} having count(*) > 1 order by ${key} limit 1`;
  const refusal = literal(`two rows of ${name} with one key: `);
  const rows = `select * from read_parquet([${sources.map(path).join(", ")}])`;
  return [
    ddl(name),
    ...(sources.length > 0 ? [`insert into ${table} ${rows}`] : []),
    `select error(${refusal} || twin::varchar) from (${twins}) as twin`,
    ...copies(name, folder, sorted(name)),
  ];
}

/** Writes a table's own files of its rows, which are in order, and forgets it. */
function copies(name: TableName, folder: string, rows: string): string[] {
  // Parquet first: CSV is written of that, so that nothing is sorted twice.
  const written = `(select * from read_parquet(${path(join(folder, `${name}.parquet`))}))`;
  const files = tableFiles(name).map((file) => {
    const isCsv = file.endsWith(".csv");
    const format = isCsv ? "format csv, header true" : parquetFormat(name);
    return `copy ${isCsv ? written : rows} to ${literal(join(folder, file))} (${format})`;
  });
  return [...files, `drop table ${identifier(name)}`];
}

function sorted(name: TableName): string {
  const order = tableOf(name).order.map((column) => `${identifier(column)} nulls last`);
  return `(select * from ${identifier(name)} order by ${order.join(", ")})`;
}

/** Entries of a dictionary: the words of a group of passages are fewer, the places that they stand at more. */
const DICTIONARY = 10_000;

/** Of zstd: 19 would spare a tenth more, and take a third of the time that a large corpus takes by all else. */
const LEVEL = 9;

/** Of a table of lists, whose numbers gain the most by it: a tenth, for two seconds of a large corpus. */
const LEVEL_OF_LISTS = 15;

function parquetFormat(name: TableName): string {
  const { group, columns } = tableOf(name);
  const options = ["format parquet", "parquet_version v2", "compression zstd"];
  if (group !== undefined) options.push(`row_group_size ${group}`);
  const lists = Object.values(columns).some(({ type }) => type === "texts");
  options.push(`compression_level ${lists ? LEVEL_OF_LISTS : LEVEL}`);
  if (lists) options.push(`dictionary_size_limit ${DICTIONARY}`);
  return options.join(", ");
}

function plainRow(row: Record<string, DuckDBValue>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, plainValue(value)]),
  );
}

function plainValue(value: DuckDBValue): unknown {
  if (value instanceof DuckDBDateValue) return value.toString();
  return value instanceof DuckDBListValue ? value.items : value;
}
