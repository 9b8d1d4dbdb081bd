/**
 * The search index as three Parquet files. Blocks and stretches of text are a page each, so that a browser
 * fetches one by its place in the offset index; all that it needs to find them stands at the file's end.
 * The documents file is small and fetched whole; its metadata say how large the ends of the others are.
 */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { parquetMetadata } from "hyparquet";
import { type ColumnSource, ByteWriter, parquetWrite } from "hyparquet-writer";
import { BLOCK_KINDS, FULL } from "./blocks.js";
import { type SearchIndex, type SearchText, TEXT_BLOCK } from "./index.js";

/** The files of the index, in the order in which a search opens them. */
export const searchFiles = [
  "search-documents.parquet",
  "search-postings.parquet",
  "search-texts.parquet",
] as const;

/** Writes the three files into a folder that exists; returns their names. */
export async function writeSearch(index: SearchIndex, folder: string): Promise<readonly string[]> {
  const postings = parquet(postingColumns(index), { pageSize: FULL });
  const texts = parquet([large("text", index.stretches)], { pageSize: 1 });
  const metadata = {
    han: index.han,
    text_block: String(TEXT_BLOCK),
    postings_bytes: String(postings.length),
    postings_end: String(endOf(postings)),
    texts_bytes: String(texts.length),
    texts_end: String(endOf(texts)),
  };
  const documents = parquet(documentColumns(index), { metadata });
  const files = [documents, postings, texts];
  for (const [at, name] of searchFiles.entries()) await writeFile(join(folder, name), files[at]!);
  return searchFiles;
}

function postingColumns({ blocks }: SearchIndex): ColumnSource[] {
  return [
    large(
      "block",
      blocks.map(({ bytes }) => bytes),
    ),
    small(
      "kind",
      "INT32",
      blocks.map(({ kind }) => BLOCK_KINDS.indexOf(kind)),
    ),
    small(
      "text",
      "INT32",
      blocks.map(({ text }) => text),
    ),
    small(
      "first",
      "STRING",
      blocks.map(({ first }) => first),
    ),
  ];
}

function documentColumns({ texts }: SearchIndex): ColumnSource[] {
  const values = <Key extends keyof SearchText>(key: Key) => texts.map((text) => text[key]);
  return [
    { ...small("document_id", "STRING", values("document_id")), encoding: "DELTA_BYTE_ARRAY" },
    small("language", "STRING", values("language")),
    small("title", "STRING", values("title")),
    small("kind", "STRING", values("kind")),
    { ...small("date", "STRING", values("date")), nullable: true, encoding: "DELTA_BYTE_ARRAY" },
    { ...small("words", "INT32", values("words")), encoding: "DELTA_BINARY_PACKED" },
    { ...small("characters", "INT32", values("characters")), encoding: "DELTA_BINARY_PACKED" },
  ];
}

function small(name: string, type: "STRING" | "INT32", data: unknown[]): ColumnSource {
  return { name, type, data, nullable: false };
}

/**
 * A column whose values are fetched one by one. Each is deflated by itself, for browsers inflate natively,
 * and need no code for it.
 */
function large(name: string, values: (string | Uint8Array)[]): ColumnSource {
  const data = values.map((value) => deflateRawSync(value, { level: 6 }));
  return {
    name,
    type: "BYTE_ARRAY",
    data,
    nullable: false,
    encoding: "PLAIN",
    codec: "UNCOMPRESSED",
  };
}

interface ParquetOptions {
  /** Bytes at which a page is full; a value is never parted. */
  pageSize?: number;
  metadata?: Record<string, string>;
}

function parquet(columnData: ColumnSource[], { pageSize, metadata = {} }: ParquetOptions) {
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

/** Bytes from the end of the first column on. */
function endOf(file: Uint8Array<ArrayBuffer>): number {
  const { byteLength } = file;
  const { row_groups } = parquetMetadata(new Uint8Array(file).buffer);
  const first = row_groups[0]?.columns[0]?.meta_data;
  return first
    ? byteLength - Number(first.data_page_offset + first.total_compressed_size)
    : byteLength;
}
