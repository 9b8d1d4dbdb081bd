/**
 * The search index as four Parquet files. The documents and the directory are small and fetched whole. The
 * postings and the texts are fetched by range, a value at a time: each is one page of plain byte arrays, so
 * that a value stands where the lengths before it, and four bytes for each, say. The directory has these
 * lengths, and the documents file says at which byte the first value of each file begins.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { constants, deflateRawSync } from "node:zlib";
import { parquetMetadata } from "hyparquet";
import { type ColumnSource, ByteWriter, parquetWrite } from "hyparquet-writer";
import type { Block } from "./blocks.js";
import type { SearchIndex } from "./index.js";
import { TEXT_BLOCK } from "./part.js";
import type { SearchText } from "./search-text.js";

/** The files of the index; the first two are those that a search opens. */
export const searchFiles = [
  "search-documents.parquet",
  "search-directory.parquet",
  "search-postings.parquet",
  "search-texts.parquet",
] as const;

/** Writes the four files into a folder that exists; returns their names. */
export async function writeSearch(index: SearchIndex, folder: string): Promise<readonly string[]> {
  const { stretches } = index;
  const heads: Omit<Block, "bytes">[] = [];
  const blocks: Uint8Array[] = [];
  for (const { bytes, ...head } of index.blocks) {
    heads.push(head);
    blocks.push(deflateRawSync(bytes, MIXED));
  }
  const postings = valueFile("block", blocks);
  const texts = valueFile("text", stretches);
  const metadata = {
    han: index.han,
    text_block: String(TEXT_BLOCK),
    postings_start: String(firstValue(postings, blocks)),
    texts_start: String(firstValue(texts, stretches)),
  };
  const documents = parquet(documentColumns(index), { metadata });
  const directory = parquet(directoryColumns(heads, [...blocks, ...stretches]));
  const files = [documents, directory, postings, texts];
  for (const [at, name] of searchFiles.entries()) await writeFile(join(folder, name), files[at]!);
  return searchFiles;
}

function documentColumns({ texts }: SearchIndex): ColumnSource[] {
  const values = <Key extends keyof SearchText>(key: Key) => texts.map((text) => text[key]);
  return [
    { ...text("document_id", values("document_id")), encoding: "DELTA_BYTE_ARRAY" },
    text("language", values("language")),
    text("title", values("title")),
    text("kind", values("kind")),
    { ...text("date", values("date")), nullable: true, encoding: "DELTA_BYTE_ARRAY" },
    integers("words", values("words")),
    integers("notes", values("notes")),
    integers("characters", values("characters")),
    integers("catalogue", values("catalogue")),
  ];
}

/** A row for each block of postings, then for each stretch of text. */
function directoryColumns(
  heads: readonly Omit<Block, "bytes">[],
  values: readonly Uint8Array[],
): ColumnSource[] {
  const rest = Array.from({ length: values.length - heads.length }, () => null);
  const of = <Value>(values: Value[]) => [...values, ...rest];
  return [
    {
      ...text("first", of(heads.map(({ first }) => first))),
      ...{ nullable: true, encoding: "DELTA_BYTE_ARRAY" },
    },
    { ...text("kind", of(heads.map(({ kind }) => kind))), nullable: true },
    { ...integers("text", of(heads.map(({ text }) => text))), nullable: true },
    integers(
      "bytes",
      values.map(({ length }) => length),
    ),
  ];
}

function text(name: string, data: (string | null)[]): ColumnSource {
  return { name, type: "STRING", data, nullable: false };
}

function integers(name: string, data: (number | null)[]): ColumnSource {
  return { name, type: "INT32", data, nullable: false, encoding: "DELTA_BINARY_PACKED" };
}

/** Browsers inflate natively, and need no code for it; blocks are short, and so is their window. */
const MIXED = { level: 4, windowBits: 13, memLevel: 8, strategy: constants.Z_FILTERED };

/** A file of one column and one page, from which values are fetched one by one. */
function valueFile(name: string, data: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const column: ColumnSource = { name, type: "BYTE_ARRAY", data: [...data], nullable: false };
  return parquet([{ ...column, encoding: "PLAIN", codec: "UNCOMPRESSED" }], { pageSize: 2 ** 31 });
}

interface ParquetOptions {
  /** Bytes at which a page is full; a value is never parted. */
  pageSize?: number;
  metadata?: Record<string, string>;
}

function parquet(columnData: ColumnSource[], { pageSize, metadata = {} }: ParquetOptions = {}) {
  const writer = new ByteWriter();
  void parquetWrite({
    writer,
    columnData,
    codec: "SNAPPY",
    statistics: false,
    createdBy: "crossings",
    rowGroupSize: Math.max(1, columnData[0]?.data.length ?? 0),
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
    ...(pageSize !== undefined && { pageSize }),
  });
  return writer.getBytes();
}

/** The byte at which the first value of a value file begins, with its length: its column ends with them. */
function firstValue(file: Uint8Array<ArrayBuffer>, values: readonly Uint8Array[]): number {
  const { row_groups } = parquetMetadata(new Uint8Array(file).buffer);
  const column = row_groups[0]?.columns[0]?.meta_data;
  if (!column) return 0;
  const end = Number(column.data_page_offset + column.total_compressed_size);
  return values.reduce((at, { length }) => at - 4 - length, end);
}
