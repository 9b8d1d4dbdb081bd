/**
 * Counting words: those that `eachToken` finds, but that in Chinese every Han character is one word, so that
 * the length of a text does not hang on a dictionary.
 */
import { viewOf } from "./view.js";
import { eachWord } from "./words.js";

const BLANK = /[ \u3000]/g;

/** How many words a text has. */
export function countWords(printed: string): number {
  const { text } = viewOf(printed);
  let count = 0;
  eachWord(text, "han", (start, stop, isRun) => {
    count += isRun ? Array.from(text.slice(start, stop).replace(BLANK, "")).length : 1;
  });
  return count;
}
