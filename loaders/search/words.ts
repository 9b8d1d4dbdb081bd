/**
 * A text as search finds it. A word is a run of letters, marks and digits, and nothing joins two runs but a
 * point or comma between digits: `Sino-Soviet` is found by either half, and by both as a phrase. Case,
 * width and the marks on Latin letters are folded; an `s` right after an apostrophe is no word. Chinese is
 * not cut: each Han character is held with the one after it, the last of a run alone, so that any string is
 * found wherever it stands. The browser reads a query by the same rules (`docs/components/search-words.ts`).
 */
import { foldHan } from "../extract/names/tokens.js";
import { healedRun } from "../extract/words/tokens.js";

/** What a place of a text is found by. Indices are UTF-16, `stop` exclusive. */
export interface SearchWord {
  term: string;
  /** Order in the text. One is left out after each run of Han, so that no string runs on over its end. */
  position: number;
  start: number;
  stop: number;
}

const HAN_RUN = String.raw`\p{Script=Han}(?:[ \u3000]?\p{Script=Han})*`;
const LETTERS = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+`;
const WORD = new RegExp(`${HAN_RUN}|${LETTERS}(?:(?<=\\p{N})[.,](?=\\p{N})${LETTERS})*`, "gu");
const PLAIN_WORD =
  /[A-Za-z0-9\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?:(?<=\d)[.,](?=\d)[A-Za-z0-9]+)*/g;
const BEYOND_PLAIN = /[\u0250-\u1fff\u2070-\u209f\u2150-\u218f\u2460-\u{10ffff}]/u;
const HAN = /^\p{Script=Han}/u;
const APOSTROPHE = /['’]/;

/** The words of a text, in order, with positions from `position` on. */
export function searchWords(text: string, position = 0): SearchWord[] {
  const words: SearchWord[] = [];
  const plain = !BEYOND_PLAIN.test(text);
  const expression = plain ? PLAIN_WORD : WORD;
  expression.lastIndex = 0;
  let at = position;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const { 0: word, index: start } = match;
    if (!plain && HAN.test(word)) {
      at = addRun(words, word, start, at);
    } else if (!isPossessive(text, word, start)) {
      words.push({ term: foldSearchWord(word), position: at, start, stop: start + word.length });
      at += 1;
    }
  }
  return words;
}

function isPossessive(text: string, word: string, start: number): boolean {
  return word.length === 1 && /s/i.test(word) && APOSTROPHE.test(text[start - 1] ?? "");
}

/** Adds a run of Han; returns the position after it. */
function addRun(words: SearchWord[], run: string, start: number, position: number): number {
  const { characters, starts } = healedRun(run, start);
  const folded = characters.map(foldHan);
  characters.forEach((_, index) => {
    const last = index + 1 < characters.length ? index + 1 : index;
    const term = last > index ? folded[index]! + folded[last]! : folded[index]!;
    const stop = starts[last]! + characters[last]!.length;
    words.push({ term, position: position + index, start: starts[index]!, stop });
  });
  return position + characters.length + 1;
}

const folds = new Map<string, string>();

/** What a word is found by: lower case, NFKC, no marks on Latin letters. */
export function foldSearchWord(word: string): string {
  const known = folds.get(word);
  if (known !== undefined) return known;
  const folded = word
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC");
  folds.set(word, folded);
  return folded;
}
