/**
 * Runs of two and three terms. A corpus has more of them than words, and most of them once, so only those
 * that it repeats are kept. A run can be frequent only where the runs in it are (Agrawal and Srikant 1994),
 * so each size is counted among what the size before has left.
 */
import type { Row } from "../../schema.js";
import { CountList, type Counts, type Numbered } from "./counts.js";
import type { Sequence } from "./sequence.js";

const SIZES = [2, 3];

/** Ten in a million, as lexical bundles are defined (Biber and others 1999, chapter 13). */
const TERMS_PER_RUN = 100_000;

/** How often a language of so many terms must have a run for it to be kept. */
export function leastCount(terms: number): number {
  return Math.max(2, Math.ceil(terms / TERMS_PER_RUN));
}

/**
 * How often each document has each run, from one sequence for each language: runs that their language has `least`
 * times, which may hang on its number of terms. No run goes over the end of a passage.
 */
export function runCountsOf(
  sequences: Iterable<Sequence>,
  least: (terms: number) => number = leastCount,
): Counts {
  const list = new CountList();
  for (const sequence of sequences) {
    const terms = sequence.numbers.reduce((count, number) => (number < 0 ? count : count + 1), 0);
    let shorter: Numbered = { at: sequence.numbers, names: sequence.terms };
    for (const size of SIZES) {
      shorter = longerRuns(shorter, sequence, size, least(terms));
      list.add(size, shorter, sequence);
    }
  }
  return list.done();
}

/** The rows of `ngrams` that counts of runs are. */
export function ngramsOf({ counted, documents, numbers, owners, counts }: Counts): Row<"ngrams">[] {
  return Array.from(numbers, (number, row) => ({
    ...counted[number]!,
    document_id: documents[owners[row]!]!,
    count: counts[row]!,
  }));
}

/**
 * The frequent runs of `size` terms, from those of a term less, numbered in the order of those and of their last
 * terms. The places of one shorter run are taken together, so that last terms are counted without any sorting.
 */
function longerRuns(
  shorter: Numbered,
  { numbers, terms }: Sequence,
  size: number,
  least: number,
): Numbered {
  const runs: Numbered = { at: new Int32Array(numbers.length).fill(-1), names: [] };
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
function placesOf(
  { at, names }: Numbered,
  size: number,
): { places: Int32Array; starts: Int32Array } {
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
