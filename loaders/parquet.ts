/** Rows to Parquet and CSV, and back, through DuckDB. */
import { createHash } from "node:crypto";
import { existsSync, writeFileSync } from "node:fs";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import {
  DuckDBDateValue,
  DuckDBInstance,
  type DuckDBConnection,
  type DuckDBValue,
  DuckDBListValue,
  version,
} from "@duckdb/node-api";
import { type PackagedFile, identifier, literal, parquetPath as path } from "./dictionary.js";
import type { Counts } from "./extract/words/counts.js";
import {
  type CountedTable,
  countFiles,
  countStatements,
  isCounted,
  writeCounts,
} from "./parquet-counts.js";
import {
  keepTable,
  keptStretches,
  type KeptStretch,
  keptTable,
  packaged,
  partFile,
} from "./parquet-files.js";
import { joinedRows, type Rows, rowsIn } from "./parquet-joined.js";
import { parquetOf } from "./parquet-rows.js";
import {
  copies,
  csvOf,
  parquetFormat,
  rowsOf,
  sorted,
  statementsOf,
} from "./parquet-statements.js";
import { type PlacedPart, stretchesOf } from "./parquet-stretches.js";
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
  parts?: readonly PlacedPart[];
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
  const made = new Map<TableName, Making>();
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
    const there = recipe.stretches && kept !== undefined ? await keptStretches(kept, name) : null;
    made.set(name, { ...recipe, there: there ?? new Map() });
    script.push(...recipe.script);
    for (const { key, script: own } of recipe.stretches ?? [])
      if (!there?.has(key)) script.push(...own);
  }
  const spill = { memory_limit: MEMORY, temp_directory: join(folder, `.spill-${names[0] ?? ""}`) };
  const connection = await connect(spill);
  const running = script.length > 0 ? connection.run(script.join(";\n")) : Promise.resolve();
  // Whoever waits for it is told; until then a failure is nobody's.
  running.catch(() => {});
  const end = async () => {
    try {
      await running;
      for (const [name, making] of made) {
        const stretches = await joinStretches(name, making, folder, connection);
        const own = await packagedIn(folder, tableFiles(name));
        const label = { key: making.key, ...(stretches && { stretches }) };
        if (kept !== undefined) await keepTable(kept, name, label, folder, own);
        for (const [file, is] of own) files.set(file, is);
      }
    } finally {
      connection.closeSync();
      for (const path of [...passing, spill.temp_directory])
        await rm(path, { recursive: true, force: true });
    }
    return files;
  };
  return { end };
}

/** A table that is being made, with the stretches that are there already. */
interface Making extends Recipe {
  there: ReadonlyMap<string, Rows>;
}

/** Writes a table that is made in stretches, if it is; returns these. */
async function joinStretches(
  name: TableName,
  { stretches, there }: Making,
  folder: string,
  connection: DuckDBConnection,
): Promise<KeptStretch[] | null> {
  if (!stretches) return null;
  const rows: (Rows & { key: string })[] = [];
  for (const { key, file } of stretches)
    rows.push({ key, ...(there.get(key) ?? rowsIn(await readFile(file))) });
  const bytes = joinedRows(rows);
  await writeFile(join(folder, `${name}.parquet`), bytes);
  // Where the rows take that much, their CSV takes more.
  if (bytes.length <= LONGEST_CSV) await connection.run(csvOf(name, folder).join(";\n"));
  return rows.map(({ key, groups }) => ({ key, groups: groups.length }));
}

/** What a table is made of. */
interface Ingredients {
  parts: readonly PlacedPart[];
  rows: Iterable<Row<TableName>> | undefined;
  counted: Counts | undefined;
}

/** How a table is made: the script, the files that are only for it, and a key that the same script of the same has. */
interface Recipe {
  passing: string[];
  script: string[];
  key: string;
  /** Those of a table that is made in stretches, which has no other script. */
  stretches?: (Pick<Recipe, "script" | "key"> & { file: string })[];
}

function recipeOf(name: TableName, { parts, rows, counted }: Ingredients, folder: string): Recipe {
  if (parts.length > 0 && !rows && tableOf(name).group !== undefined)
    return recipeInStretches(name, parts, folder);
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

/** A table of parts alone, whose readers fetch few rows of many: it has groups of rows enough to be cut at files. */
function recipeInStretches(name: TableName, parts: readonly PlacedPart[], folder: string): Recipe {
  const how = [version(), ...statementsOf(name, [], "")].join("\0");
  const stretches = stretchesOf(parts).map((own, at) => {
    const file = join(folder, `.${name}.${at}.parquet`);
    const sources = own.map((part) => partFile(part.folder, name));
    const key = createHash("sha256").update(how);
    for (const { files } of own) key.update(files[name]?.sha256 ?? "");
    const copy = `copy ${sorted(name)} to ${literal(file)} (${parquetFormat(name)})`;
    const script = [...rowsOf(name, sources), copy, `drop table ${identifier(name)}`];
    return { script, key: key.digest("hex"), file };
  });
  const key = createHash("sha256").update(stretches.map(({ key }) => key).join());
  const passing = stretches.map(({ file }) => file);
  return { passing, script: [], key: key.digest("hex"), stretches };
}

/** Sizes and sums of a folder's files; CSV that is too long is removed. */
async function packagedIn(
  folder: string,
  names: readonly string[],
): Promise<Map<string, PackagedFile>> {
  const there = names.filter((name) => existsSync(join(folder, name)));
  const files = await Promise.all(
    there.map(async (name) => [name, await packaged(join(folder, name))] as const),
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

function plainRow(row: Record<string, DuckDBValue>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([column, value]) => [column, plainValue(value)]),
  );
}

function plainValue(value: DuckDBValue): unknown {
  if (value instanceof DuckDBDateValue) return value.toString();
  return value instanceof DuckDBListValue ? value.items : value;
}
