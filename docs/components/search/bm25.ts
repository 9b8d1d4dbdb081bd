/** BM25: how much a text is about a word, from how often it has it and how rare the word is. */

/** Parameters of Robertson and Zaragoza 2009, within the range that they call good (§ 3.5.1). */
export const K1 = 1.2;
export const B = 0.75;

/**
 * Weight of a word that `documents` of `total` texts have: ln((N - n + 0.5) / (n + 0.5)), the weight of
 * Robertson and Spärck Jones without relevance information (Robertson and Zaragoza 2009, eq. 3.2), with 1
 * added inside the logarithm, so that a word of most texts weighs little, but never less than nothing.
 */
export function inverseDocumentFrequency(documents: number, total: number): number {
  return Math.log(1 + (total - documents + 0.5) / (documents + 0.5));
}

/**
 * A word's part of a text's score: tf / (k1 ((1 - b) + b dl / avdl) + tf) × weight (Robertson and Zaragoza
 * 2009, eq. 3.15), with tf its occurrences, dl the text's length and avdl the mean length, in words.
 */
export function bm25(
  occurrences: number,
  length: number,
  meanLength: number,
  weight: number,
  { k1 = K1, b = B }: { k1?: number; b?: number } = {},
): number {
  const saturation = k1 * (1 - b + (b * length) / meanLength);
  return (occurrences / (saturation + occurrences)) * weight;
}
