/**
 * What search takes for a word, in a text that is indexed and in what a reader types: the one home of the rule, which
 * `loaders/search/` imports. A word is a run of letters, marks and digits, and nothing joins two runs but a point or
 * comma between digits. Characters of the east make no words by themselves: a run of them is covered by pairs.
 */

/** Characters that make no words by themselves: Han, kana, Hangul. A blank parts them but between two Han. */
export const EASTERN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Script=Hangul}]`;
const HEALED = String.raw`(?<=\p{Script=Han})[ \u3000](?=\p{Script=Han})`;
const LETTERS = `(?:(?!${EASTERN})[\\p{L}\\p{M}\\p{N}])+`;

/** Source (flag `u`) of a run of characters of the east, or of a word of an alphabet. */
export const WORD = `${EASTERN}(?:(?:${HEALED})?${EASTERN})*|${LETTERS}(?:(?<=\\p{N})[.,](?=\\p{N})${LETTERS})*`;

const BEGINS_EASTERN = new RegExp(`^${EASTERN}`, "u");

/** Whether a match of `WORD` is a run of characters of the east. */
export function isEastern(word: string): boolean {
  return BEGINS_EASTERN.test(word);
}
