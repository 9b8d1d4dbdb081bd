/** Dispersion: whether a term is spread over the parts of a corpus, or crowded into a few. */

export interface Dispersion {
  /** 0: spread exactly as the parts' sizes are; near 1: crowded into the smallest. */
  dp: number;
  /** The same over the range that these sizes allow: 0 to 1. NaN where there is but one part. */
  normalised: number;
}

/**
 * Deviation of proportions of a term over parts (documents, years): DP = Σ |v - s| / 2, with v the part's
 * share of the term and s its share of all words (Gries 2008, "Dispersions and adjusted frequencies in
 * corpora"), and DP / (1 - min s) (Lijffijt and Gries 2012). NaN for a term that no part has. Parts
 * without words are no parts.
 */
export function dispersion(counts: readonly number[], sizes: readonly number[]): Dispersion {
  const parts = sizes.map((size, index) => ({ size, count: counts[index] ?? 0 }));
  const filled = parts.filter(({ size }) => size > 0);
  const total = filled.reduce((sum, { count }) => sum + count, 0);
  const words = filled.reduce((sum, { size }) => sum + size, 0);
  const apart = filled.map(({ size, count }) => Math.abs(count / total - size / words));
  const dp = apart.reduce((sum, difference) => sum + difference, 0) / 2;
  const least = Math.min(...filled.map(({ size }) => size)) / words;
  return { dp, normalised: dp / (1 - least) };
}
