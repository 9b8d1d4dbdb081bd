/** What the schema makes beside the row types: SQL's definition of a table, and its descriptions. */
import { foreignKeysOf } from "./foreign-keys.js";
import {
  type Column,
  type ColumnType,
  type TableName,
  schema,
  tableFiles,
  tableNames,
  tableOf,
} from "./schema.js";

const SQL_TYPES: Record<ColumnType, string> = {
  text: "varchar",
  integer: "integer",
  real: "double",
  date: "date",
  boolean: "boolean",
  texts: "varchar[]",
  integers: "integer[]",
};

const FRICTIONLESS_TYPES: Record<ColumnType, string> = {
  text: "string",
  integer: "integer",
  real: "number",
  date: "date",
  boolean: "boolean",
  texts: "array",
  integers: "array",
};

/** Quotes a name for DuckDB. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Quotes a text for DuckDB, where a statement takes no parameter. */
export function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A file's path for DuckDB's `read_parquet`, which takes some signs for patterns. */
export function parquetPath(file: string): string {
  return literal(file.replace(/[[*?]/g, "[$&]"));
}

/** The DuckDB statement that makes a table, with what the schema asks of every row. */
export function ddl(name: TableName): string {
  const columns = Object.entries(tableOf(name).columns).map(
    ([column, is]) => `  ${identifier(column)} ${SQL_TYPES[is.type]}${constraint(column, is)}`,
  );
  return `create table ${identifier(name)} (\n${columns.join(",\n")}\n)`;
}

function constraint(name: string, column: Column): string {
  const present = column.nullable ? "" : " not null";
  const empty = column.type === "text" ? ` check (${identifier(name)} <> '')` : "";
  const values = column.values?.map(literal).join(", ");
  return present + (values ? ` check (${identifier(name)} in (${values}))` : empty);
}

/** One line of the data dictionary: a column of a table. */
export interface DictionaryEntry {
  table: TableName;
  column: string;
  type: ColumnType;
  nullable: boolean;
  unit: string | null;
  values: readonly string[] | null;
  meaning: string;
}

/** The data dictionary: every column of every table, in the schema's order. */
export function dictionary(): DictionaryEntry[] {
  return tableNames.flatMap((table) =>
    Object.entries(tableOf(table).columns).map(([column, is]) => ({
      table,
      column,
      type: is.type,
      nullable: is.nullable ?? false,
      unit: is.unit ?? null,
      values: is.values ?? null,
      meaning: is.meaning,
    })),
  );
}

/** Size and check sum of a file of the package. */
export interface PackagedFile {
  bytes: number;
  /** SHA-256, hexadecimal. */
  sha256: string;
}

/** A Parquet file of the package that is no table. */
export interface PlainFile {
  path: string;
  title: string;
  description: string;
}

/** What a publisher says of the package, and the hash of the documents that it is made from. */
export interface PackageTerms {
  address: string | null;
  version: string | null;
  date: string | null;
  licence: { name: string; title: string; path: string | null } | null;
  contributors: { title: string; role: string; path: string | null }[];
  sources: { title: string; path: string | null }[];
  keywords: string[];
  doi: string | null;
  /** SHA-256 of the documents as received (publication/edition.ts says how). */
  corpus: string;
}

/** Those of a publisher's words that are there, under the names of Frictionless Data Package 1.0. */
function termsOf(about: Partial<PackageTerms>): object {
  const { address, version, date, licence, contributors, sources, keywords, doi, corpus } = about;
  const held = {
    id: doi ? `https://doi.org/${doi}` : null,
    version,
    created: date ? `${date}T00:00:00Z` : null,
    homepage: address,
    licenses: licence ? [withoutNull(licence)] : null,
    contributors: contributors?.map(withoutNull),
    sources: sources?.map(withoutNull),
    keywords,
    corpus: corpus ? `sha256:${corpus}` : null,
  };
  const isSaid = (value: unknown) => value != null && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(held).filter(([, value]) => isSaid(value)));
}

function withoutNull(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}

/**
 * The data package's description (Frictionless Data Package 1.0): one resource for each table and
 * format, with a schema, and one for each file `beside` them, without. `files` has the written files by
 * name, `documents.parquet` and the like.
 */
export function dataPackage(
  about: { title: string; description: string } & Partial<PackageTerms>,
  files: ReadonlyMap<string, PackagedFile>,
  beside: readonly PlainFile[] = [],
): object {
  return {
    profile: "data-package",
    name: "crossings",
    title: about.title,
    ...(about.description === "" ? {} : { description: about.description }),
    ...termsOf(about),
    resources: [
      ...tableNames.flatMap((name) =>
        writtenFiles(name, files).map((path) => ({
          ...resource(path, schema[name].title, schema[name].meaning, files),
          schema: tableSchema(name),
        })),
      ),
      ...beside.map(({ path, title, description }) => resource(path, title, description, files)),
    ],
  };
}

/** A table's files: its Parquet always, its CSV where it was not too long to be kept. */
function writtenFiles(name: TableName, files: ReadonlyMap<string, PackagedFile>): string[] {
  return tableFiles(name).filter((path) => !path.endsWith(".csv") || files.has(path));
}

const MEDIA_TYPES = { parquet: "application/vnd.apache.parquet", csv: "text/csv" };

function resource(
  path: string,
  title: string,
  description: string,
  files: ReadonlyMap<string, PackagedFile>,
): object {
  const file = files.get(path);
  if (!file) throw new Error(`file was not written: ${path}`);
  const format = path.endsWith(".csv") ? "csv" : "parquet";
  const name = path.replace(/\.\w+$/, "");
  return {
    name: format === "parquet" ? name : `${name}-${format}`,
    ...(format === "csv" ? { profile: "tabular-data-resource" } : {}),
    path,
    title,
    description,
    format,
    mediatype: MEDIA_TYPES[format],
    encoding: "utf-8",
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
  };
}

function tableSchema(name: TableName): object {
  const keys = foreignKeysOf(name, tableNames);
  return {
    fields: Object.entries(tableOf(name).columns).map(([column, is]) => ({
      name: column,
      type: FRICTIONLESS_TYPES[is.type],
      description: is.unit ? `${is.meaning} Unit: ${is.unit}.` : is.meaning,
      constraints: {
        required: !is.nullable,
        ...(is.values ? { enum: is.values } : {}),
      },
    })),
    primaryKey: tableOf(name).key,
    ...(keys.length === 0 ? {} : { foreignKeys: keys }),
    missingValues: [""],
  };
}
