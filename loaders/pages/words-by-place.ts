/** Finds the words that lie in a passage without asking every word of the document. */
import type { LinkedWords } from "./linked-words.js";

interface Numbered<Words> {
  words: Words;
  /** Its place among all rows, which is the order of what is found. */
  index: number;
}

interface Shelf<Words> {
  /** By start. */
  sorted: Numbered<Words>[];
  longest: number;
}

/**
 * A function that gives the words which touch a stretch of a text, [start, stop) in code points, in the
 * order of `rows`.
 */
export function wordsByPlace<Words extends LinkedWords>(
  rows: readonly Words[],
): (place: LinkedWords) => Words[] {
  const shelves = new Map<string, Shelf<Words>>();
  rows.forEach((words, index) => {
    const shelf = shelves.get(words.language) ?? { sorted: [], longest: 0 };
    shelf.sorted.push({ words, index });
    shelf.longest = Math.max(shelf.longest, words.stop - words.start);
    shelves.set(words.language, shelf);
  });
  for (const { sorted } of shelves.values()) sorted.sort((a, b) => a.words.start - b.words.start);
  return ({ language, start, stop }) => {
    const { sorted, longest } = shelves.get(language) ?? { sorted: [], longest: 0 };
    const found: Numbered<Words>[] = [];
    for (let at = firstFrom(sorted, start - longest); at < sorted.length; at++) {
      const one = sorted[at]!;
      if (one.words.start >= stop) break;
      if (one.words.stop > start) found.push(one);
    }
    return found.sort((a, b) => a.index - b.index).map(({ words }) => words);
  };
}

/** Index of the first row that starts there or later. */
function firstFrom(sorted: readonly Numbered<LinkedWords>[], start: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]!.words.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
