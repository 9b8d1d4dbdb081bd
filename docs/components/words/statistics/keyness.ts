/** Keyness: which terms one group of texts uses more, or less, than another. */
import { type Interval, Z95, benjaminiHochberg, chiSquareTail } from "./distributions.js";

/** How often a term stands in two groups of texts, and how many words each group has. */
export interface Frequencies {
  study: number;
  reference: number;
  studySize: number;
  referenceSize: number;
}

/** One term compared. */
export interface Key extends Frequencies, Interval {
  term: string;
  /** Log-likelihood; 0 where both groups use the term alike. */
  g2: number;
  /** Chance of so large a G² if they did. */
  p: number;
  /** The least false discovery rate at which the term is still key, among all terms compared. */
  q: number;
  /** Binary logarithm of the ratio of relative frequencies: 1 is twice as often, -1 half as often. */
  logRatio: number;
}

/**
 * Log-likelihood of a term's frequencies in two corpora: G² = 2 (a ln(a / E1) + b ln(b / E2)), with
 * E1 = c (a + b) / (c + d) and E2 = d (a + b) / (c + d) (Rayson and Garside 2000, "Comparing corpora using
 * frequency profiling"). It leaves out the words that are not the term, as they do.
 */
export function logLikelihood({ study, reference, studySize, referenceSize }: Frequencies): number {
  const share = (study + reference) / (studySize + referenceSize);
  const cells = term(study, studySize * share) + term(reference, referenceSize * share);
  return Math.max(0, 2 * cells);
}

/**
 * Log-likelihood ratio of a whole table of two rows and two columns: 2 Σ k ln(k / E) over its four cells
 * (Dunning 1993, "Accurate methods for the statistics of surprise and coincidence", § 4).
 */
export function logLikelihoodOfTable(both: number, first: number, second: number, rest: number) {
  const total = both + first + second + rest;
  const expected = (row: number, column: number) => (row * column) / total;
  const sum =
    term(both, expected(both + first, both + second)) +
    term(first, expected(both + first, first + rest)) +
    term(second, expected(second + rest, both + second)) +
    term(rest, expected(second + rest, first + rest));
  return Math.max(0, 2 * sum);
}

function term(observed: number, expected: number): number {
  return observed === 0 ? 0 : observed * Math.log(observed / expected);
}

/** What a term that a group lacks is counted as, so that the ratio stays finite (Hardie 2014). */
const ABSENT = 0.5;

/**
 * Log ratio: the binary logarithm of the ratio of relative frequencies (Hardie 2014, "Log Ratio: an informal
 * introduction"), with a 95 % interval from the normal approximation of the logarithm of a ratio of two
 * proportions (Katz et al. 1978): variance 1/a - 1/c + 1/b - 1/d.
 */
export function logRatio(frequencies: Frequencies, z = Z95): Interval & { logRatio: number } {
  const { studySize, referenceSize } = frequencies;
  const study = frequencies.study || ABSENT;
  const reference = frequencies.reference || ABSENT;
  const ratio = Math.log2(study / studySize / (reference / referenceSize));
  const variance = 1 / study - 1 / studySize + 1 / reference - 1 / referenceSize;
  const spread = (z * Math.sqrt(Math.max(0, variance))) / Math.LN2;
  return { logRatio: ratio, low: ratio - spread, high: ratio + spread };
}

/**
 * Every term of two groups compared, the most telling first; a positive log ratio is a term of the study
 * group. Sizes are the sums of the counts, unless they are given. None where a group is empty.
 */
export function keyness(
  study: ReadonlyMap<string, number>,
  reference: ReadonlyMap<string, number>,
  sizes: { studySize?: number; referenceSize?: number } = {},
): Key[] {
  const studySize = sizes.studySize ?? sum(study);
  const referenceSize = sizes.referenceSize ?? sum(reference);
  if (studySize === 0 || referenceSize === 0) return [];
  const terms = new Set([...study.keys(), ...reference.keys()]);
  const keys = Array.from(terms, (term) => {
    const counts = { study: study.get(term) ?? 0, reference: reference.get(term) ?? 0 };
    return compared(term, { ...counts, studySize, referenceSize });
  });
  const adjusted = benjaminiHochberg(keys.map(({ p }) => p));
  return keys
    .map((key, index) => ({ ...key, q: adjusted[index]! }))
    .sort((a, b) => b.g2 - a.g2 || (a.term < b.term ? -1 : 1));
}

function compared(term: string, frequencies: Frequencies): Omit<Key, "q"> {
  const g2 = logLikelihood(frequencies);
  return { term, ...frequencies, g2, p: chiSquareTail(g2), ...logRatio(frequencies) };
}

function sum(counts: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const count of counts.values()) total += count;
  return total;
}
