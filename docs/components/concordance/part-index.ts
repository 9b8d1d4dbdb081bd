/** Where the terms of some passages stand: made once for each part of `tokens` that was read, asked by every query. */
import type { PatternWord, TermPattern } from "../terms/pattern.js";
import type { CutPassage } from "./kwic.js";
import type { NamedTerms } from "./vocabulary.js";

/** Passages [from, to) of one text, which stand side by side. */
export interface TextRun {
  document_id: string;
  language: string;
  from: number;
  to: number;
}

/** The passages of a part. Its terms are counted from its first, over the ends of passages. */
export interface PartIndex {
  passages: readonly CutPassage[];
  /** How many terms stand before each passage; at last, how many there are. */
  before: Int32Array;
  runs: readonly TextRun[];
  /** Where each term stands, in order. */
  places: ReadonlyMap<string, Int32Array>;
}

/** Places where words stand side by side, in order: the first of them, and how many they are. */
export interface WordPlaces {
  at: Int32Array;
  words: Int32Array;
}

const made = new WeakMap<readonly CutPassage[], PartIndex>();

/** The index of a part; it is kept for as long as the part is. */
export function indexOf(passages: readonly CutPassage[]): PartIndex {
  const known = made.get(passages);
  if (known) return known;
  const before = new Int32Array(passages.length + 1);
  for (const [at, { terms }] of passages.entries()) before[at + 1] = before[at]! + terms.length;
  const index = { passages, before, runs: runsOf(passages), places: placesIn(passages, before) };
  made.set(passages, index);
  return index;
}

function runsOf(passages: readonly CutPassage[]): TextRun[] {
  const runs: TextRun[] = [];
  for (const [at, { document_id, language }] of passages.entries()) {
    const last = runs.at(-1);
    if (last?.document_id === document_id && last.language === language) last.to = at + 1;
    else runs.push({ document_id, language, from: at, to: at + 1 });
  }
  return runs;
}

/** Terms are numbered first, so that each is looked up but once, and lists are of the length that they need. */
function placesIn(passages: readonly CutPassage[], before: Int32Array): Map<string, Int32Array> {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const numbered = new Int32Array(before.at(-1) ?? 0);
  let at = 0;
  for (const { terms } of passages)
    for (const term of terms) {
      let number = numbers.get(term);
      if (number === undefined) numbers.set(term, (number = counts.push(0) - 1));
      counts[number]! += 1;
      numbered[at++] = number;
    }
  const lists = counts.map((count) => new Int32Array(count));
  const filled = new Int32Array(lists.length);
  for (const [place, number] of numbered.entries()) lists[number]![filled[number]!++] = place;
  return new Map(Array.from(numbers, ([term, number]) => [term, lists[number]!]));
}

/** The passage that a term of a part stands in. */
export function passageAt({ before }: PartIndex, at: number): number {
  let [low, high] = [0, before.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (before[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** More words than any passage has. */
const LONGEST = 2 ** 20;

/** Where any of the patterns stands as whole words; a place that several name counts once. */
export function wordPlaces(
  index: PartIndex,
  patterns: readonly TermPattern[],
  named: NamedTerms,
): WordPlaces {
  const found = patterns.map(({ words }) => ({ words, at: phrasePlaces(index, words, named) }));
  const [only] = found;
  if (only && found.length === 1)
    return { at: only.at, words: new Int32Array(only.at.length).fill(only.words.length) };
  // Place and length as one number: such are sorted fast.
  const keys = found.flatMap(({ words, at }) =>
    Array.from(at, (place) => place * LONGEST + words.length),
  );
  const once = Float64Array.from(new Set(keys)).sort();
  return {
    at: Int32Array.from(once, (key) => Math.floor(key / LONGEST)),
    words: Int32Array.from(once, (key) => key % LONGEST),
  };
}

/** Where words begin to stand side by side within a passage. */
function phrasePlaces(
  index: PartIndex,
  words: readonly PatternWord[],
  named: NamedTerms,
): Int32Array {
  const [first = new Int32Array(), ...others] = words
    .map((word) => joined(listsOf(index, named.get(word))))
    .map((places, nth) => (nth === 0 ? places : places.map((at) => at - nth)))
    .sort((a, b) => a.length - b.length);
  const begun = others.reduce(inBoth, first);
  return words.length === 1 ? begun : begun.filter((at) => isWithin(index, at, words.length));
}

/** What is in both of two ordered lists; the first is the shorter. */
function inBoth(some: Int32Array, others: Int32Array): Int32Array {
  let other = 0;
  return some.filter((at) => {
    while (other < others.length && others[other]! < at) other++;
    return others[other] === at;
  });
}

/** Whether so many words from a place on are all of one passage. */
function isWithin(index: PartIndex, at: number, words: number): boolean {
  return at >= 0 && at + words <= index.before[passageAt(index, at) + 1]!;
}

/** Lists of places as one, in order. No place is in two of them. */
function joined(lists: readonly Int32Array[]): Int32Array {
  if (lists.length === 1) return lists[0]!;
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  return all.sort();
}

function listsOf({ places }: PartIndex, terms: ReadonlySet<string> = new Set()): Int32Array[] {
  return [...terms].flatMap((term) => places.get(term) ?? []);
}

/** The passages, by their numbers, that have one of these terms. */
export function passagesWith(index: PartIndex, terms: ReadonlySet<string>): Set<number> {
  const found = new Set<number>();
  for (const list of listsOf(index, terms)) for (const at of list) found.add(passageAt(index, at));
  return found;
}
