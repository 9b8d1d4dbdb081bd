/** What the index says of the texts: which document each is of, and what a result shows. */
import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import type { Fetch, PartedFile } from "./search-file.js";
import type { TextFilter } from "./search-query.js";
import { type HanFold, hanFold } from "./search-words.js";

/** Addresses of the three files of an index. */
export interface SearchAddresses {
  documents: string;
  postings: string;
  texts: string;
}

/** One text of the index; its number is its place in the list. */
export interface IndexedText {
  document_id: string;
  language: string;
  title: string;
  kind: string;
  /** `YYYY-MM-DD`; null where the document bears no date. */
  date: string | null;
  words: number;
  characters: number;
}

/** The documents file, and what it says of the others. */
export interface Contents {
  texts: IndexedText[];
  meanWords: number;
  fold: HanFold;
  postings: PartedFile;
  stretches: PartedFile;
  /** Code points of a stretch of text. */
  stretch: number;
  /** For each text, the row of its first stretch. */
  rows: number[];
}

/** Fetches the documents file, whole. */
export async function readContents(addresses: SearchAddresses, fetch: Fetch): Promise<Contents> {
  const response = await fetch(addresses.documents);
  if (!response.ok)
    throw new Error(`could not load ${addresses.documents}: status ${response.status}`);
  const file = await response.arrayBuffer();
  const metadata = await parquetMetadataAsync(file);
  const texts = (await parquetReadObjects({ file, metadata })) as IndexedText[];
  const values = new Map(metadata.key_value_metadata?.map(({ key, value }) => [key, value ?? ""]));
  const number = (key: string) => Number(values.get(key));
  const stretch = number("text_block");
  return {
    texts,
    meanWords: texts.reduce((sum, { words }) => sum + words, 0) / texts.length,
    fold: hanFold(values.get("han") ?? ""),
    postings: parted(addresses.postings, number("postings_bytes"), number("postings_end")),
    stretches: parted(addresses.texts, number("texts_bytes"), number("texts_end")),
    stretch,
    rows: firstRows(texts, stretch),
  };
}

function parted(url: string, byteLength: number, end: number): PartedFile {
  return { url, byteLength, end };
}

function firstRows(texts: readonly IndexedText[], stretch: number): number[] {
  let row = 0;
  return texts.map(({ characters }) => {
    const first = row;
    row += Math.ceil(characters / stretch);
    return first;
  });
}

/** Whether a text is what a filter asks for. */
export function passes(text: IndexedText, filter: TextFilter): boolean {
  return isOf(text, filter) !== filter.excluded;
}

function isOf(text: IndexedText, filter: TextFilter): boolean {
  if (filter.field !== "year") return filter.values.includes(text[filter.field].toLowerCase());
  const year = text.date === null ? NaN : Number(text.date.slice(0, 4));
  return year >= filter.from && year <= filter.to;
}
