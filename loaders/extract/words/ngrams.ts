/**
 * Runs of two and three terms. A corpus has more of them than words, and most of them once, so only those
 * that it repeats are kept. A run can be frequent only where the runs in it are (Agrawal and Srikant 1994),
 * so each size is counted among what the size before has left.
 */
import type { Row } from "../../schema.js";
import type { Sequence } from "./sequence.js";

const SIZES = [2, 3];

/** Ten in a million, as lexical bundles are defined (Biber and others 1999, chapter 13). */
const TERMS_PER_RUN = 100_000;

/** How often a language of so many terms must have a run for it to be kept. */
export function leastCount(terms: number): number {
  return Math.max(2, Math.ceil(terms / TERMS_PER_RUN));
}

/**
 * Rows of `ngrams`, from one sequence for each language: runs that their language has `least` times, which may
 * hang on its number of terms. No run goes over the end of a passage.
 */
export function ngramsOf(
  sequences: readonly Sequence[],
  least: (terms: number) => number = leastCount,
): Row<"ngrams">[] {
  return sequences.flatMap((sequence) => {
    const { language, numbers } = sequence;
    const terms = numbers.reduce((count, number) => (number < 0 ? count : count + 1), 0);
    return runsOf(sequence, least(terms)).map((run) => ({ language, ...run }));
  });
}

type Run = Omit<Row<"ngrams">, "language">;

function runsOf(sequence: Sequence, least: number): Run[] {
  const { terms, numbers } = sequence;
  const found: Run[] = [];
  let [runs, names] = [numbers, terms];
  for (const size of SIZES) {
    const keys = longerRuns(runs, sequence, size);
    const frequent = repeated(keys, least).keys;
    const shorter = names;
    names = frequent.map((key) => {
      const last = key % terms.length;
      return `${shorter[(key - last) / terms.length]!} ${terms[last]!}`;
    });
    runs = new Int32Array(keys.length);
    for (const [at, key] of keys.entries()) runs[at] = key < 0 ? -1 : indexOf(frequent, key);
    addRows(found, size, runs, names, sequence);
  }
  return found;
}

/** Adds how often each document has each run. */
function addRows(
  found: Run[],
  size: number,
  runs: Int32Array,
  names: readonly string[],
  { documents, owners }: Sequence,
): void {
  const pairs = new Float64Array(runs.length);
  for (const [at, run] of runs.entries())
    pairs[at] = run < 0 ? -1 : run * documents.length + owners[at]!;
  const { keys, counts } = repeated(pairs, 1);
  for (const [index, pair] of keys.entries()) {
    const owner = pair % documents.length;
    const term = names[(pair - owner) / documents.length]!;
    found.push({ size, term, document_id: documents[owner]!, count: counts[index]! });
  }
}

/**
 * The run of `size` terms that begins at each place, as one number: the number of the run of a term less
 * times the number of all terms, and the last term; -1 where there is none that could be frequent.
 */
function longerRuns(runs: Int32Array, { numbers, terms }: Sequence, size: number): Float64Array {
  const keys = new Float64Array(runs.length).fill(-1);
  for (let at = 0; at + size <= runs.length; ++at)
    if (runs[at]! >= 0 && runs[at + 1]! >= 0)
      keys[at] = runs[at]! * terms.length + numbers[at + size - 1]!;
  return keys;
}

/** The keys from 0 that are there `least` times, rising, and how often they are. */
function repeated(all: Float64Array, least: number): { keys: number[]; counts: number[] } {
  const sorted = all.filter((key) => key >= 0).sort();
  const [keys, counts]: [number[], number[]] = [[], []];
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to] === sorted[from]) ++to;
    if (to - from < least) continue;
    keys.push(sorted[from]!);
    counts.push(to - from);
  }
  return { keys, counts };
}

/** Where a key stands among rising ones; -1 where it does not. */
function indexOf(keys: readonly number[], key: number): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (keys[middle]! < key) low = middle + 1;
    else high = middle;
  }
  return keys[low] === key ? low : -1;
}
