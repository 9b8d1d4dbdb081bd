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
 * hang on its number of terms. No run goes over the end of a passage. A corpus has millions, so that each is made
 * when it is asked for.
 */
export function* ngramsOf(
  sequences: Iterable<Sequence>,
  least: (terms: number) => number = leastCount,
): Generator<Row<"ngrams">> {
  for (const sequence of sequences) {
    const terms = sequence.numbers.reduce((count, number) => (number < 0 ? count : count + 1), 0);
    let shorter: Runs = { at: sequence.numbers, names: sequence.terms };
    for (const size of SIZES) {
      shorter = longerRuns(shorter, sequence, size, least(terms));
      yield* rowsOf(size, shorter, sequence);
    }
  }
}

/** The runs of one size. */
interface Runs {
  /** Number of the run that begins at each place; -1 where none does, or one that is not frequent. */
  at: Int32Array;
  /** Their terms, by number. */
  names: string[];
}

/**
 * The frequent runs of `size` terms, from those of a term less, numbered in the order of those and of their last
 * terms. The places of one shorter run are taken together, so that last terms are counted without any sorting.
 */
function longerRuns(
  shorter: Runs,
  { numbers, terms }: Sequence,
  size: number,
  least: number,
): Runs {
  const runs: Runs = { at: new Int32Array(numbers.length).fill(-1), names: [] };
  const { places, starts } = placesOf(shorter, size);
  const [counts, named] = [new Int32Array(terms.length), new Int32Array(terms.length)];
  for (const [first, words] of shorter.names.entries()) {
    const own = places.subarray(starts[first], starts[first + 1]);
    if (own.length < least) continue;
    const lasts: number[] = [];
    for (const place of own) {
      const last = numbers[place + size - 1]!;
      if (counts[last] === 0) lasts.push(last);
      counts[last]! += 1;
    }
    for (const last of lasts.filter((term) => counts[term]! >= least).sort((a, b) => a - b))
      named[last] = runs.names.push(`${words} ${terms[last]!}`) - 1;
    for (const place of own) {
      const last = numbers[place + size - 1]!;
      if (counts[last]! >= least) runs.at[place] = named[last]!;
    }
    for (const last of lasts) counts[last] = 0;
  }
  return runs;
}

/** The places of each run behind which another begins, so that together they are `size` terms; rising, run by run. */
function placesOf({ at, names }: Runs, size: number): { places: Int32Array; starts: Int32Array } {
  const goesOn = (place: number) => at[place]! >= 0 && at[place + 1]! >= 0;
  const starts = new Int32Array(names.length + 1);
  for (let place = 0; place + size <= at.length; ++place)
    if (goesOn(place)) starts[at[place]! + 1]! += 1;
  for (let run = 0; run < names.length; ++run) starts[run + 1]! += starts[run]!;
  const places = new Int32Array(starts[names.length]!);
  const next = starts.slice();
  for (let place = 0; place + size <= at.length; ++place)
    if (goesOn(place)) places[next[at[place]!]!++] = place;
  return { places, starts };
}

/** How often each document has each run, in the order of their first places. */
function* rowsOf(
  size: number,
  { at, names }: Runs,
  { language, documents, owners }: Sequence,
): Generator<Row<"ngrams">> {
  const counts = new Int32Array(names.length);
  // The places of a document stand side by side.
  for (let start = 0; start < at.length;) {
    const owner = owners[start]!;
    const runs: number[] = [];
    let place = start;
    for (; place < at.length && owners[place] === owner; ++place) {
      const run = at[place]!;
      if (run < 0) continue;
      if (counts[run] === 0) runs.push(run);
      counts[run]! += 1;
    }
    const document_id = documents[owner]!;
    for (const run of runs) {
      yield { language, size, term: names[run]!, document_id, count: counts[run]! };
      counts[run] = 0;
    }
    start = place;
  }
}
