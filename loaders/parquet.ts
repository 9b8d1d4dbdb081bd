/** Rows to Parquet and CSV, and back, through DuckDB. */
import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import {
  DuckDBDataChunk,
  DuckDBDateValue,
  DuckDBInstance,
  type DuckDBConnection,
  type DuckDBType,
  type DuckDBValue,
  BOOLEAN,
  DATE,
  DOUBLE,
  DuckDBListValue,
  INTEGER,
  VARCHAR,
} from "@duckdb/node-api";
import { type PackagedFile, ddl, identifier, literal } from "./dictionary.js";
import {
  type Cell,
  type ColumnType,
  type Row,
  type TableName,
  type Tables,
  tableFiles,
  tableNames,
  tableOf,
} from "./schema.js";

const TYPES: Record<ColumnType, DuckDBType> = {
  text: VARCHAR,
  integer: INTEGER,
  real: DOUBLE,
  date: DATE,
  boolean: BOOLEAN,
  // DuckDB's appender casts them: its client cannot append lists of more than 2,048 entries in a chunk.
  texts: VARCHAR,
  integers: VARCHAR,
};

/** Rows that DuckDB takes in one chunk. */
const CHUNK = 2048;

/**
 * Writes every table as `<table>.parquet` (zstd, in the schema's order) and most as `<table>.csv` into a folder that exists, and returns the files' sizes and check sums by name. Throws where a row breaks the
 * schema: a missing value, a value that is not of the list, two rows of one key.
 */
export async function writeTables(
  tables: Tables,
  folder: string,
  advance: (done: number, total: number) => void = () => {},
): Promise<Map<string, PackagedFile>> {
  const files = new Map<string, PackagedFile>();
  const connection = await connect();
  try {
    for (const [index, name] of tableNames.entries()) {
      await writeTable(connection, name, tables[name], folder);
      for (const file of tableFiles(name)) files.set(file, await packaged(join(folder, file)));
      advance(index + 1, tableNames.length);
    }
  } finally {
    connection.closeSync();
  }
  return files;
}

/** A table's rows from its Parquet file in a folder, in the order written. Dates are `YYYY-MM-DD`. */
export async function readRows<Name extends TableName>(
  folder: string,
  name: Name,
): Promise<Row<Name>[]> {
  const connection = await connect();
  try {
    const result = await connection.runAndReadAll(
      `select * from read_parquet(${literal(join(folder, `${name}.parquet`))})`,
    );
    return result.getRowObjects().map(plainRow) as Row<Name>[];
  } finally {
    connection.closeSync();
  }
}

// One thread, so that the same rows make the same row groups, and so the same bytes.
async function connect(): Promise<DuckDBConnection> {
  const instance = await DuckDBInstance.create(":memory:", { threads: "1" });
  return instance.connect();
}

async function writeTable<Name extends TableName>(
  connection: DuckDBConnection,
  name: Name,
  rows: Row<Name>[],
  folder: string,
): Promise<void> {
  await connection.run(ddl(name));
  await insert(connection, name, rows);
  await refuseTwins(connection, name);
  for (const file of tableFiles(name)) {
    const format = file.endsWith(".csv") ? "format csv, header true" : parquetFormat(name);
    await connection.run(`copy ${sorted(name)} to ${literal(join(folder, file))} (${format})`);
  }
  await connection.run(`drop table ${identifier(name)}`);
}

function sorted(name: TableName): string {
  const order = tableOf(name).order.map((column) => `${identifier(column)} nulls last`);
  return `(select * from ${identifier(name)} order by ${order.join(", ")})`;
}

/** Entries of a dictionary: the words of a group of passages are fewer, the places that they stand at more. */
const DICTIONARY = 12_000;

function parquetFormat(name: TableName): string {
  const { group, columns } = tableOf(name);
  const options = ["format parquet", "parquet_version v2", "compression zstd"];
  if (group !== undefined) options.push(`row_group_size ${group}`);
  if (Object.values(columns).some(({ type }) => type === "texts"))
    options.push(`dictionary_size_limit ${DICTIONARY}`);
  return options.join(", ");
}

async function insert<Name extends TableName>(
  connection: DuckDBConnection,
  name: Name,
  rows: Row<Name>[],
): Promise<void> {
  const columns = Object.entries(tableOf(name).columns);
  const types = columns.map(([, is]) => TYPES[is.type]);
  const appender = await connection.createAppender(name);
  for (let from = 0; from < rows.length; from += CHUNK) {
    const part = rows.slice(from, from + CHUNK) as Record<string, Cell>[];
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(
      columns.map(([column, is]) => part.map((row) => valueOf(row[column] ?? null, is.type))),
    );
    appender.appendDataChunk(chunk);
  }
  appender.flushSync();
  appender.closeSync();
}

async function refuseTwins(connection: DuckDBConnection, name: TableName): Promise<void> {
  const key = tableOf(name).key.map(identifier).join(", ");
  const twins = await connection.runAndReadAll(
    `select ${key} from ${identifier(name)} group by ${key} having count(*) > 1 order by ${key} limit 1`,
  );
  const twin = twins.getRowsJson()[0];
  if (twin) throw new Error(`two rows of ${name} with one key: ${JSON.stringify(twin)}`);
}

function valueOf(value: Cell, type: ColumnType): DuckDBValue {
  if (typeof value === "object") return value && listText(value);
  return type === "date" && typeof value === "string" ? dateValue(value) : value;
}

/** A list as DuckDB reads it from a text. */
function listText(list: readonly (string | number)[]): string {
  const entries = list.map((entry) =>
    typeof entry === "string" ? `"${entry.replace(/["\\]/g, "\\$&")}"` : String(entry),
  );
  return `[${entries.join()}]`;
}

function dateValue(iso: string): DuckDBDateValue {
  const days = Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
  if (!Number.isInteger(days)) throw new Error(`not a date (YYYY-MM-DD): ${iso}`);
  return new DuckDBDateValue(days);
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

/** Size and check sum of a written file. */
export async function packaged(path: string): Promise<PackagedFile> {
  const sha256 = createHash("sha256")
    .update(await readFile(path))
    .digest("hex");
  return { bytes: (await stat(path)).size, sha256 };
}
