/** Plain words in a passage's words, as the passage was cut (`loaders/text/words.ts`; a test keeps the two agreed). */
import { comparedAs, foldTerm } from "../terms/pattern.js";
import { EASTERN } from "../search/tokens.js";

const LETTERS = `(?:(?!${EASTERN})[\\p{L}\\p{M}\\p{N}])+`;
const WORD = new RegExp(`${LETTERS}(?:(?:['’‑-]|(?<=\\p{N})[.,](?=\\p{N}))${LETTERS})*`, "gu");
const PLAIN = new RegExp(`^${WORD.source}$`, "u");

/** Whether a word of a pattern has neither wildcards nor characters of the east, which a cutter parts. */
export function isPlainWord(word: string): boolean {
  return PLAIN.test(word);
}

/** Where any of the words, as they are compared, stand: [start, stop) in code points. */
export function plainPlaces(text: string, words: ReadonlySet<string>): [number, number][] {
  const places: [number, number][] = [];
  let [index, offset] = [0, 0];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (!words.has(comparedAs(foldTerm(word)))) continue;
    offset += codePoints(text.slice(index, match.index));
    const start = offset;
    offset += codePoints(word);
    index = match.index + word.length;
    places.push([start, offset]);
  }
  return places;
}

function codePoints(text: string): number {
  return Array.from(text).length;
}
