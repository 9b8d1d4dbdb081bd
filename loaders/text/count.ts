/**
 * Counting words: those that `cutWords` finds, but that in Chinese every Han character is one word, so that
 * the length of a text does not hang on a dictionary.
 */
import { viewOf } from "./view.js";
import { isHanRun, runsOf } from "./words.js";

const BLANK = /[ \u3000]/g;

/** How many words a text has. */
export function countWords(printed: string): number {
  const { text } = viewOf(printed);
  const expression = runsOf(text);
  let count = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text))
    count += isHanRun(match[0]) ? Array.from(match[0].replace(BLANK, "")).length : 1;
  return count;
}
