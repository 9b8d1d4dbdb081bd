/** The order of a concordance: by the words at up to three places, by date or by document. */
import {
  type CutPassage,
  type Occurrence,
  type PassageName,
  type Place,
  neighbour,
} from "./kwic.js";

/** Where a line stands: [start, stop) in code points of its text. */
export interface PlacedLine {
  passage: PassageName;
  start: number;
  stop: number;
  /** documents.date; null where the document has none. */
  date: string | null;
}

/** An occurrence and what is known of its document. */
export interface Line extends Occurrence, PlacedLine {
  passage: CutPassage;
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

/** Days in order; what has none is last. */
export function compareDates(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  return b === null ? -1 : compareCodes(a, b);
}

/** Ids and codes, by their signs. */
export function compareCodes(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export interface OrderOptions {
  /** Whether, at each place, the most frequent words come first. */
  frequent?: boolean;
}

/** Lines sorted by the keys, first key first; equal ones stand in the text's own order. */
export function orderedLines(
  lines: Iterable<Line>,
  keys: readonly SortKey[],
  { frequent = false }: OrderOptions = {},
): Line[] {
  const all = [...lines];
  const columns = keys.map((key) => all.map((line) => keyOf(line, key)));
  const ranks = columns.map(ranksOf);
  const counts = frequent ? frequencies(columns) : null;
  const order = Uint32Array.from(all.keys()).sort((a, b) => {
    for (const [at, rank] of ranks.entries()) {
      if (rank[a] === rank[b]) continue;
      const more = counts ? counts[at]![b]! - counts[at]![a]! : 0;
      return more || rank[a]! - rank[b]!;
    }
    return compareLines(all[a]!, all[b]!);
  });
  return Array.from(order, (nth) => all[nth]!);
}

const UNDATED = "\u{10FFFF}";

function keyOf(line: Line, key: SortKey): string {
  if (key === "date") return line.date ?? UNDATED;
  if (key === "document") return line.passage.document_id;
  return neighbour(line, PLACES[key]!);
}

/** Each word as its place among all that are there: collating is slow, numbers are not. */
function ranksOf(words: readonly string[]): Int32Array {
  const ranks = new Map([...new Set(words)].sort(compareWords).map((word, rank) => [word, rank]));
  return Int32Array.from(words, (word) => ranks.get(word)!);
}

/** For each key how many lines have the words that a line has up to it. */
function frequencies(columns: readonly (readonly string[])[]): number[][] {
  let prefixes: readonly string[] = [];
  return columns.map((words, at) => {
    prefixes = at === 0 ? words : words.map((word, nth) => `${prefixes[nth]!}\u0000${word}`);
    const counts = new Map<string, number>();
    for (const prefix of prefixes) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
    return prefixes.map((prefix) => counts.get(prefix)!);
  });
}
