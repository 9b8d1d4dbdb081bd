/** The SQL by which DuckDB takes a table's rows, checks them and writes them. */
import { join } from "node:path";
import { ddl, identifier, literal, parquetPath as path } from "./dictionary.js";
import { type TableName, tableFiles, tableOf } from "./schema.js";

/** Takes a table's rows from Parquet files, checks them and writes the table's own files. */
export function statementsOf(
  name: TableName,
  sources: readonly string[],
  folder: string,
): string[] {
  return [...rowsOf(name, sources), ...copies(name, folder, sorted(name))];
}

/** Takes a table's rows from Parquet files, and checks them. */
export function rowsOf(name: TableName, sources: readonly string[]): string[] {
  const table = identifier(name);
  const key = tableOf(name).key.map(identifier).join(", ");
  const twins = `select ${key} from ${table} group by ${key} having count(*) > 1 order by ${key} limit 1`;
  const refusal = literal(`two rows of ${name} with one key: `);
  const rows = `select * from read_parquet([${sources.map(path).join(", ")}])`;
  return [
    ddl(name),
    ...(sources.length > 0 ? [`insert into ${table} ${rows}`] : []),
    `select error(${refusal} || twin::varchar) from (${twins}) as twin`,
  ];
}

/** Writes a table's own files of its rows, which are in order, and forgets it. */
export function copies(name: TableName, folder: string, rows: string): string[] {
  const file = literal(join(folder, `${name}.parquet`));
  const parquet = `copy ${rows} to ${file} (${parquetFormat(name)})`;
  return [parquet, ...csvOf(name, folder), `drop table ${identifier(name)}`];
}

/** Writes the CSV of a table, if it has one: of its Parquet file, so that nothing is sorted twice. */
export function csvOf(name: TableName, folder: string): string[] {
  const written = `(select * from read_parquet(${path(join(folder, `${name}.parquet`))}))`;
  return tableFiles(name)
    .filter((file) => file.endsWith(".csv"))
    .map((file) => `copy ${written} to ${literal(join(folder, file))} (format csv, header true)`);
}

export function sorted(name: TableName): string {
  const order = tableOf(name).order.map((column) => `${identifier(column)} nulls last`);
  return `(select * from ${identifier(name)} order by ${order.join(", ")})`;
}

/** Entries of a dictionary: the words of a group of passages are fewer, the places that they stand at more. */
const DICTIONARY = 10_000;

/** Of zstd: 19 would spare a tenth more, and take a third of the time that a large corpus takes by all else. */
const LEVEL = 9;

/** Of a table of lists, whose numbers gain the most by it: a tenth, for two seconds of a large corpus. */
const LEVEL_OF_LISTS = 15;

export function parquetFormat(name: TableName): string {
  const { group, columns } = tableOf(name);
  const options = ["format parquet", "parquet_version v2", "compression zstd"];
  if (group !== undefined) options.push(`row_group_size ${group}`);
  const lists = Object.values(columns).some(({ type }) => type === "texts");
  options.push(`compression_level ${lists ? LEVEL_OF_LISTS : LEVEL}`);
  if (lists) options.push(`dictionary_size_limit ${DICTIONARY}`);
  return options.join(", ");
}
