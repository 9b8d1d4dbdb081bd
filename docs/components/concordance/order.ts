/** The order of a concordance: by the words at up to three places, by date or by document. */
import { type Occurrence, type Place, neighbour } from "./kwic.js";

/** An occurrence and what is known of its document. */
export interface Line extends Occurrence {
  /** documents.date; null where the document has none. */
  date: string | null;
}

/** The places that lines can be sorted by, as concordancers name them. */
export const PLACES: Readonly<Record<string, Place>> = {
  L3: -3,
  L2: -2,
  L1: -1,
  K: 0,
  R1: 1,
  R2: 2,
  R3: 3,
};

export const SORT_KEYS = ["date", "document", ...Object.keys(PLACES)] as const;

export type SortKey = (typeof SORT_KEYS)[number];

const MOST_KEYS = 3;

/** Reads `R1~R2~L1`: known keys, none twice, at most three. */
export function parseSort(text: string): SortKey[] {
  const keys = text.split("~").filter((key) => SORT_KEYS.includes(key));
  return [...new Set(keys)].slice(0, MOST_KEYS);
}

/** Han by their sound in Mandarin, as Chinese indexes are; the same on every machine. */
const collator = new Intl.Collator("zh-u-co-pinyin");

/** How two words are sorted: where they sound or look alike, by their signs. */
export function compareWords(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0);
}

/** The text's own order: by date, what has none last; then document, language and place. */
export function compareLines(a: Line, b: Line): number {
  return (
    compareDates(a.date, b.date) ||
    compareCodes(a.passage.document_id, b.passage.document_id) ||
    compareCodes(a.passage.language, b.passage.language) ||
    a.start - b.start ||
    a.stop - b.stop
  );
}

function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null ? -1 : compareCodes(a, b);
}

function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface OrderOptions {
  /** Whether, at each place, the most frequent words come first. */
  frequent?: boolean;
}

/** Lines sorted by the keys, first key first; equal ones stand in the text's own order. */
export function orderedLines(
  lines: readonly Line[],
  keys: readonly SortKey[],
  { frequent = false }: OrderOptions = {},
): Line[] {
  const keyed = lines.map((line) => ({ line, words: keys.map((key) => keyOf(line, key)) }));
  const counts = frequent ? prefixCounts(keyed.map(({ words }) => words)) : null;
  const collated = rankedWords(keyed.map(({ words }) => words));
  keyed.sort((a, b) => {
    for (const [at, word] of a.words.entries()) {
      const other = b.words[at]!;
      if (word === other) continue;
      const more = counts ? countOf(counts, b.words, at) - countOf(counts, a.words, at) : 0;
      return more || collated.get(word)! - collated.get(other)!;
    }
    return compareLines(a.line, b.line);
  });
  return keyed.map(({ line }) => line);
}

const UNDATED = "\u{10FFFF}";

function keyOf(line: Line, key: SortKey): string {
  if (key === "date") return line.date ?? UNDATED;
  if (key === "document") return line.passage.document_id;
  return neighbour(line, PLACES[key]!);
}

/** Each word once, by its place among all of them: collating is slow, numbers are not. */
function rankedWords(rows: readonly (readonly string[])[]): Map<string, number> {
  const words = [...new Set(rows.flat())].sort(compareWords);
  return new Map(words.map((word, rank) => [word, rank]));
}

function prefixCounts(rows: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const words of rows)
    words.forEach((_, at) => {
      const prefix = prefixOf(words, at);
      counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    });
  return counts;
}

function countOf(counts: ReadonlyMap<string, number>, words: readonly string[], at: number) {
  return counts.get(prefixOf(words, at)) ?? 0;
}

function prefixOf(words: readonly string[], at: number): string {
  return words.slice(0, at + 1).join("\u0000");
}
