/**
 * A column of rows as a chunk of a plain Parquet file: one page, uncompressed and without statistics, and before it a
 * dictionary where texts are repeated. It is for files that are read whole and soon; `hyparquet-writer`, which writes
 * any Parquet, takes several times as long for it, and an object for each text.
 */
import type { ByteWriter, ParquetWriter } from "hyparquet-writer";
import { writePageHeader } from "hyparquet-writer/src/datapage.js";
import { dictionaryOf, indexBytes, packedBytes, plainBytes } from "./parquet-values.js";
import type { Cell, ColumnType } from "./schema.js";

/** What the end of a file says of a chunk. */
type Chunk = ParquetWriter["row_groups"][number]["columns"][number];

/** What Parquet stores for a column of a type. */
export const PHYSICAL = {
  text: "BYTE_ARRAY",
  texts: "BYTE_ARRAY",
  integer: "INT32",
  integers: "INT32",
  date: "INT32",
  real: "DOUBLE",
  boolean: "BOOLEAN",
} as const satisfies Record<ColumnType, string>;

/** Writes a column, whose dates are days by then. `path` leads to its values in the file's schema. */
export function writeColumn(
  writer: ByteWriter,
  path: string[],
  type: ColumnType,
  cells: readonly Cell[],
): Chunk {
  const begin = writer.offset;
  const column = path.length > 1 ? ofLists(cells) : ofCells(cells);
  const physical = PHYSICAL[type];
  const texts = column.values as readonly string[];
  const dictionary = physical === "BYTE_ARRAY" ? dictionaryOf(texts) : null;
  if (dictionary !== null) writeDictionary(writer, dictionary.texts);
  const page = writer.offset;
  const bytes = dictionary === null ? plainBytes(physical, column.values) : indexBytes(dictionary);
  const encoding = dictionary === null ? "PLAIN" : "RLE_DICTIONARY";
  writePage(writer, { ...column, rows: cells.length, encoding, bytes });
  const size = BigInt(writer.offset - begin);
  return {
    file_offset: BigInt(begin),
    meta_data: {
      type: physical,
      encodings: [encoding],
      path_in_schema: path,
      codec: "UNCOMPRESSED",
      num_values: BigInt(column.definition.length),
      total_compressed_size: size,
      total_uncompressed_size: size,
      data_page_offset: BigInt(page),
      ...(dictionary !== null && { dictionary_page_offset: BigInt(begin) }),
    },
  };
}

/** The values of a column, and where they stand. */
interface Read {
  values: readonly (string | number | boolean)[];
  /** Of each value or what stands for it: 0 is an unknown cell, 1 a value or an empty list, 2 one of a list. */
  definition: number[];
  deepest: number;
  /** Of columns of lists: 1 where a value goes on with the list of the one before. */
  repetition: number[] | null;
}

function ofCells(cells: readonly Cell[]): Read {
  const values = cells.filter((cell) => cell !== null) as Read["values"];
  const definition = cells.map((cell) => (cell === null ? 0 : 1));
  return { values, definition, deepest: 1, repetition: null };
}

function ofLists(cells: readonly Cell[]): Read {
  const values: (string | number)[] = [];
  const [definition, repetition]: [number[], number[]] = [[], []];
  for (const cell of cells) {
    const list = (cell ?? []) as readonly (string | number)[];
    if (list.length === 0) {
      definition.push(cell === null ? 0 : 1);
      repetition.push(0);
    }
    for (const [at, value] of list.entries()) {
      values.push(value);
      definition.push(2);
      repetition.push(at === 0 ? 0 : 1);
    }
  }
  return { values, definition, deepest: 2, repetition };
}

function writeDictionary(writer: ByteWriter, texts: readonly string[]): void {
  const bytes = plainBytes("BYTE_ARRAY", texts);
  writePageHeader(writer, {
    type: "DICTIONARY_PAGE",
    uncompressed_page_size: bytes.length,
    compressed_page_size: bytes.length,
    dictionary_page_header: { num_values: texts.length, encoding: "PLAIN" },
  });
  writer.appendBytes(bytes);
}

interface Page extends Read {
  rows: number;
  encoding: "PLAIN" | "RLE_DICTIONARY";
  bytes: Uint8Array;
}

function writePage(writer: ByteWriter, page: Page): void {
  const { values, definition, deepest, repetition, rows, encoding, bytes } = page;
  const repeated = repetition === null ? new Uint8Array() : packedBytes(repetition, 1);
  const defined = packedBytes(definition, deepest);
  const size = repeated.length + defined.length + bytes.length;
  writePageHeader(writer, {
    type: "DATA_PAGE_V2",
    uncompressed_page_size: size,
    compressed_page_size: size,
    data_page_header_v2: {
      num_values: definition.length,
      num_nulls: definition.length - values.length,
      num_rows: rows,
      encoding,
      definition_levels_byte_length: defined.length,
      repetition_levels_byte_length: repeated.length,
      is_compressed: false,
    },
  });
  for (const part of [repeated, defined, bytes]) writer.appendBytes(part);
}
