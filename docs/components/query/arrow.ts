/**
 * Parquet to Arrow, for an engine whose own Parquet reader would have to be downloaded from elsewhere.
 * Types come from the Parquet schema and are never guessed from values, so that an empty table, or a
 * column that is all NULL, keeps its types.
 */
import {
  type Column,
  type DataType,
  Type,
  bool,
  columnFromValues,
  dateDay,
  dictionary,
  float32,
  float64,
  int32,
  int64,
  list,
  tableFromColumns,
  tableToIPC,
  timestamp,
  utf8,
} from "@uwdata/flechette";
import {
  type ColumnChunk,
  type FileMetaData,
  type SchemaTree,
  parquetMetadata,
  parquetRead,
  parquetSchema,
} from "hyparquet";
import { compressors } from "./zstd.js";

const MILLISECONDS_A_DAY = 86_400_000;

/** Rows in one Arrow batch: large enough to be quick, small enough not to double the memory. */
const BATCH = 122_880;

/**
 * A Parquet file as an Arrow IPC stream with the same columns, types, NULLs and order of rows. Texts
 * that the file keeps in a dictionary stay in one. Throws on a type that Crossings' tables never have.
 */
export async function arrowFromParquet(file: ArrayBuffer): Promise<Uint8Array> {
  const metadata = parquetMetadata(file);
  const chunks = await readChunks(file, metadata);
  const columns = parquetSchema(metadata).children.map((tree): [string, Column<unknown>] => {
    const name = tree.element.name;
    const values = valuesOf(chunks.get(name) ?? []);
    return [name, columnFromValues(values, columnType(metadata, tree), { maxBatchRows: BATCH })];
  });
  const stream = tableToIPC(tableFromColumns(columns), { format: "stream" });
  if (!stream) throw new Error("no Arrow stream could be made of the Parquet file");
  return stream;
}

/** The Arrow type of a Parquet column. */
export function arrowType({ element, children }: SchemaTree): DataType {
  const { type, converted_type: converted, logical_type: logical } = element;
  if (converted === "LIST" || logical?.type === "LIST") return listType(element.name, children);
  if (converted === "UTF8" || logical?.type === "STRING") return utf8();
  if (converted === "DATE" || logical?.type === "DATE") return dateDay();
  if (/^TIMESTAMP/.test(converted ?? logical?.type ?? "")) return timestamp(1, null);
  if (type === "BOOLEAN") return bool();
  if (converted === "DECIMAL") return float64();
  const plain = converted === undefined || /^U?INT_/.test(converted);
  if (type === "INT32" && plain) return int32();
  if (type === "INT64" && plain) return int64();
  if (type === "FLOAT") return float32();
  if (type === "DOUBLE") return float64();
  throw new Error(`Parquet type not supported: ${converted ?? type ?? "group"} of ${element.name}`);
}

// A Parquet list is a group of one repeated group of one element.
function listType(name: string, [repeated]: SchemaTree[]): DataType {
  const element = repeated?.children[0];
  if (!element) throw new Error(`Parquet list without elements: ${name}`);
  return list(arrowType(element));
}

/** The decoded values of each column, in the order of rows. */
async function readChunks(
  file: ArrayBuffer,
  metadata: FileMetaData,
): Promise<Map<string, ArrayLike<unknown>[]>> {
  const chunks = new Map<string, ArrayLike<unknown>[]>();
  await parquetRead({
    file,
    metadata,
    compressors,
    parsers: { dateFromDays: (days) => days * MILLISECONDS_A_DAY },
    onChunk({ columnName, columnData }) {
      const parts = chunks.get(columnName);
      if (parts) parts.push(columnData);
      else chunks.set(columnName, [columnData]);
    },
  });
  return chunks;
}

function valuesOf(chunks: ArrayLike<unknown>[]): (visit: (value: unknown) => void) => void {
  return (visit) => {
    for (const chunk of chunks) for (let i = 0; i < chunk.length; ++i) visit(chunk[i]);
  };
}

function columnType(metadata: FileMetaData, tree: SchemaTree): DataType {
  const type = arrowType(tree);
  const words = dictionary(utf8(), int32());
  if (!isDictionary(metadata, tree.element.name)) return type;
  return type.typeId === Type.List ? list(words) : words;
}

/** Whether every page of a text column, or of a column of lists of texts, refers to a dictionary. */
function isDictionary(metadata: FileMetaData, name: string): boolean {
  const parts = metadata.row_groups.flatMap((group) =>
    group.columns.filter(({ meta_data: is }) => is?.path_in_schema[0] === name),
  );
  return parts.length > 0 && parts.every(isDictionaryChunk);
}

function isDictionaryChunk({ meta_data: is }: ColumnChunk): boolean {
  return (
    is?.type === "BYTE_ARRAY" &&
    is.encodings.some((encoding) => encoding.endsWith("_DICTIONARY")) &&
    !is.encodings.includes("PLAIN")
  );
}
