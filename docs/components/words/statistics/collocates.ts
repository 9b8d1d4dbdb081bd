/** Collocates: which terms keep a term's company. */
import { logLikelihoodOfTable } from "./keyness.js";

/** How often two terms stand together, each alone, and how many places there are in all. */
export interface Cooccurrence {
  together: number;
  first: number;
  second: number;
  /** All words of the corpus. */
  total: number;
}

/** A term beside a node, with every measure of the bond. */
export interface Collocate {
  term: string;
  together: number;
  /** How often the collocate stands in the whole corpus. */
  count: number;
  logDice: number;
  mutualInformation: number;
  g2: number;
}

/**
 * 14 + log2(2 f(xy) / (f(x) + f(y))): at most 14, one more for twice as strong a bond, and the same in
 * corpora of any size (Rychlý 2008, "A lexicographer-friendly association score").
 */
export function logDice({ together, first, second }: Cooccurrence): number {
  return 14 + Math.log2((2 * together) / (first + second));
}

/**
 * log2(P(x, y) / (P(x) P(y))), with the probabilities' counts over all words (Church and Hanks 1990, "Word
 * association norms, mutual information, and lexicography"). Rare terms come out high.
 */
export function mutualInformation({ together, first, second, total }: Cooccurrence): number {
  return Math.log2((together * total) / (first * second));
}

/** G² of the table of places with and without each of the two (Dunning 1993). */
export function bond({ together, first, second, total }: Cooccurrence): number {
  const [left, right] = [Math.max(0, first - together), Math.max(0, second - together)];
  return logLikelihoodOfTable(together, left, right, Math.max(0, total - together - left - right));
}

/**
 * Counts the terms up to `window` words to either side of each occurrence of a node. A place in reach of
 * two occurrences counts once, and never an occurrence itself. `terms` is one text's words in order, and
 * `at` the rising indices of the node's words in it.
 */
export function countAround(
  terms: readonly string[],
  at: readonly number[],
  window: number,
  counts = new Map<string, number>(),
): Map<string, number> {
  const nodes = new Set(at);
  let next = 0;
  for (const index of at) {
    const stop = Math.min(terms.length, index + window + 1);
    for (next = Math.max(next, index - window); next < stop; ++next) {
      if (nodes.has(next)) continue;
      const term = terms[next]!;
      counts.set(term, (counts.get(term) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * The collocates of a node, strongest logDice first. `around` counts the terms near it, `node` its own
 * occurrences, `counts` every term of the corpus, `total` all its words.
 */
export function collocates(
  around: ReadonlyMap<string, number>,
  node: number,
  counts: ReadonlyMap<string, number>,
  total: number,
): Collocate[] {
  return Array.from(around, ([term, together]) => {
    const count = counts.get(term) ?? together;
    const pair = { together, first: node, second: count, total };
    return {
      term,
      together,
      count,
      logDice: logDice(pair),
      mutualInformation: mutualInformation(pair),
      g2: bond(pair),
    };
  }).sort((a, b) => b.logDice - a.logDice || (a.term < b.term ? -1 : 1));
}
