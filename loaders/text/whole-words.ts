/** Where a few words stand in a text. */
import type { Stretch } from "./sentences.js";

/**
 * Where any of some words stand as whole words, from left to right, none inside another: no letter, mark or digit
 * touches them, and of words that begin at one place the longest is meant. An apostrophe may be straight or curved. For
 * words that each text has others of: an expression of them would have to be compiled for every text.
 */
export function wholeWordsIn(text: string, words: readonly string[]): Stretch[] {
  const plain = straight(text);
  const found = words.flatMap((word) => [...placesOf(plain, straight(word.normalize("NFC")))]);
  found.sort((a, b) => a.start - b.start || b.stop - a.stop);
  let stop = 0;
  return found.filter((one) => {
    if (one.start < stop) return false;
    stop = one.stop;
    return true;
  });
}

function straight(words: string): string {
  return words.replaceAll("’", "'");
}

function* placesOf(text: string, word: string): Generator<Stretch> {
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    const stop = start + word.length;
    const touched = TOUCHES_AFTER.test(text.slice(stop, stop + 2));
    if (!touched && !TOUCHES_BEFORE.test(text.slice(Math.max(0, start - 2), start)))
      yield { start, stop };
  }
}

/** A letter, mark or digit at the end of what stands before, at the beginning of what stands behind. */
const TOUCHES_BEFORE = /[\p{L}\p{M}\p{N}]$/u;
const TOUCHES_AFTER = /^[\p{L}\p{M}\p{N}]/u;
