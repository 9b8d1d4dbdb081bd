/** What the index says of the texts: which document each is of, and what a result shows. */
import type { SearchText } from "../../../loaders/search/search-text.js";
import { parquetMetadataAsync, parquetReadObjects } from "hyparquet";
import { type Fetch, ValueFile, fetched } from "./file.js";
import type { TextFilter } from "./query.js";
import { type HanFold, hanFold } from "./words.js";

/** Addresses of the files of an index. */
export interface SearchAddresses {
  documents: string;
  directory: string;
  postings: string;
  texts: string;
}

export type { SearchText } from "../../../loaders/search/search-text.js";

/** What of a document is searched: its own words, or those of its title, its summary and its editors' notes. */
export type Field = "words" | "notes";

/** A block of postings, as the directory lists it. */
export interface BlockEntry {
  first: string;
  kind: string;
  text: number;
}

/** What a search opens: the documents, and where the rest stands. */
export interface Contents {
  texts: SearchText[];
  /** Mean words of a text, of each field. */
  mean: Record<Field, number>;
  fold: HanFold;
  blocks: BlockEntry[];
  postings: ValueFile;
  stretches: ValueFile;
  /** Code points of a stretch of text. */
  stretch: number;
  /** For each text, the number of its first stretch. */
  firstStretches: number[];
}

/** Fetches the documents and the directory, whole. Rejects where they cannot be. */
export async function readContents(addresses: SearchAddresses, fetch: Fetch): Promise<Contents> {
  const [documents, directory] = await Promise.all([
    readWhole(addresses.documents, fetch),
    readWhole(addresses.directory, fetch),
  ]);
  const { rows, values } = documents;
  const texts = rows as SearchText[];
  const entries = directory.rows as DirectoryRow[];
  const blocks = entries.filter(
    (entry): entry is DirectoryRow & BlockEntry => entry.first !== null,
  );
  const sizes = entries.map(({ bytes }) => bytes);
  const number = (key: string) => Number(values.get(key));
  const file = (url: string, start: string, sizes: number[]) =>
    new ValueFile(url, number(start), sizes, fetch);
  const stretch = number("text_block");
  return {
    texts,
    mean: { words: mean(texts, "words"), notes: mean(texts, "notes") },
    fold: hanFold(values.get("han") ?? ""),
    blocks,
    postings: file(addresses.postings, "postings_start", sizes.slice(0, blocks.length)),
    stretches: file(addresses.texts, "texts_start", sizes.slice(blocks.length)),
    stretch,
    firstStretches: firstStretches(texts, stretch),
  };
}

/** A block of postings; or, without a first word, a stretch of text. */
type DirectoryRow = { bytes: number } & { [Name in keyof BlockEntry]: BlockEntry[Name] | null };

async function readWhole(url: string, fetch: Fetch) {
  const file = await (await fetched(url, fetch)).arrayBuffer();
  const metadata = await parquetMetadataAsync(file);
  const rows = await parquetReadObjects({ file, metadata });
  const entries = metadata.key_value_metadata?.map(({ key, value }) => [key, value ?? ""] as const);
  return { rows, values: new Map(entries) };
}

function mean(texts: readonly SearchText[], field: Field): number {
  return texts.reduce((sum, text) => sum + text[field], 0) / texts.length;
}

function firstStretches(texts: readonly SearchText[], stretch: number): number[] {
  let next = 0;
  return texts.map(({ characters, catalogue }) => {
    const first = next;
    next += Math.ceil((characters + catalogue) / stretch);
    return first;
  });
}

/** Whether a text is what a filter asks for. */
export function passes(text: SearchText, filter: TextFilter): boolean {
  return isOf(text, filter) !== filter.excluded;
}

function isOf(text: SearchText, filter: TextFilter): boolean {
  if (filter.field !== "year") return filter.values.includes(text[filter.field].toLowerCase());
  const year = text.date === null ? NaN : Number(text.date.slice(0, 4));
  return year >= filter.from && year <= filter.to;
}
