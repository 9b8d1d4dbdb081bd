/**
 * Counting words. A word is a run of letters, marks and digits; an apostrophe or hyphen between two of
 * them belongs to it (`Charge-d'affaires`, `don’t`), as do a point or comma between two digits (`3,000`).
 * In Chinese every Han character is one word.
 */

const WORD =
  /[\p{Script=Han}]|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:(?:['’‑-]|(?<=\p{N})[.,](?=\p{N}))(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+)*/gu;
const PLAIN_WORD =
  /[A-Za-z0-9\u00c0-\u024f]+(?:(?:['’-]|(?<=\d)[.,](?=\d))[A-Za-z0-9\u00c0-\u024f]+)*/g;
/** Any letter that the plain expression does not know. */
const OTHER_LETTER = /[\p{M}\u0250-\u1fff\u{2c00}-\u{10ffff}]/u;

/** How many words a text has. */
export function countWords(text: string): number {
  const expression = OTHER_LETTER.test(text) ? WORD : PLAIN_WORD;
  expression.lastIndex = 0;
  let count = 0;
  while (expression.test(text)) count += 1;
  return count;
}
