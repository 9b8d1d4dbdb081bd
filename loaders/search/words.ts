/**
 * A text as search finds it. A word is a run of letters, marks and digits, and nothing joins two runs but a
 * point or comma between digits: `Sino-Soviet` is found by either half, and by both as a phrase. Case,
 * width and the marks on Latin letters are folded; an `s` right after an apostrophe is no word. Chinese,
 * Japanese and Korean are not cut: each character is held with the one after it, the last of a run alone, so
 * that any string is found wherever it stands. What is read is the text's view (`text/view.ts`).
 * What a word is and how its letters are folded stands where the browser reads a query (`docs/components/search/`).
 */
import { foldHan } from "../text/name-tokens.js";
import { foldLetters } from "../../docs/components/search/letters.js";
import { isEastern, WORD } from "../../docs/components/search/tokens.js";
import { viewOf } from "../text/view.js";
import { healedRun } from "../text/words.js";

/** What a place of a text is found by. Indices are UTF-16, `stop` exclusive. */
export interface SearchWord {
  term: string;
  /** Order in the text. One is left out after each run of pairs, so that no string runs on over its end. */
  position: number;
  start: number;
  stop: number;
}

/** Is told of each word in turn, without an object for each of millions. Indices are UTF-16. */
export interface WordVisitor {
  /** A word of letters or digits, as it is written at [start, stop); `foldLetters` makes its term. */
  word(position: number, start: number, stop: number): void;
  /** A pair of characters of the east, or the last of a run. */
  pair(term: string, position: number, start: number, stop: number): void;
}

const WORDS = new RegExp(WORD, "gu");
const BEYOND_PLAIN = /[\u0250-\u1fff\u2070-\u209f\u2150-\u218f\u2460-\u{10ffff}]/u;

/**
 * Visits the words of a text's view in order, with positions from `position` on; returns the position after.
 * Indices are those of the view.
 */
export function eachWord(text: string, position: number, visit: WordVisitor): number {
  return BEYOND_PLAIN.test(text)
    ? eachOfAnyScript(text, position, visit)
    : eachPlain(text, position, visit);
}

/** The words of a text, in order, with positions from `position` on. */
export function searchWords(text: string, position = 0): SearchWord[] {
  const words: SearchWord[] = [];
  const view = viewOf(text);
  const add = (term: string, position: number, start: number, stop: number) =>
    words.push({ term, position, start: view.start(start), stop: view.stop(stop) });
  eachWord(view.text, position, {
    word: (position, start, stop) =>
      add(foldLetters(view.text.slice(start, stop)), position, start, stop),
    pair: add,
  });
  return words;
}

function eachOfAnyScript(text: string, position: number, visit: WordVisitor): number {
  let at = position;
  WORDS.lastIndex = 0;
  for (let match = WORDS.exec(text); match; match = WORDS.exec(text)) {
    const { 0: word, index } = match;
    if (isEastern(word)) at = eachPair(word, index, at, visit);
    else if (!isPossessive(text, index, index + word.length))
      visit.word(at++, index, index + word.length);
  }
  return at;
}

const [LETTER, DIGIT] = [1, 2];

/** What a character of the Latin blocks is to a word, by its code: a letter, a digit, or (0) neither. */
const PLAIN = Uint8Array.from({ length: 0x250 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /\p{N}/u.test(character) ? DIGIT : /\p{L}/u.test(character) ? LETTER : 0;
});

/** The same for texts of Latin letters alone, by a loop that takes a third of the expression's time. */
function eachPlain(text: string, position: number, visit: WordVisitor): number {
  let at = position;
  for (let index = 0; index < text.length;) {
    if (!PLAIN[text.charCodeAt(index)]) {
      index += 1;
      continue;
    }
    const stop = plainEnd(text, index);
    if (!isPossessive(text, index, stop)) visit.word(at++, index, stop);
    index = stop;
  }
  return at;
}

function plainEnd(text: string, start: number): number {
  for (let at = start + 1; ; at += 1)
    if (!PLAIN[text.charCodeAt(at)] && !joinsDigits(text, at)) return at;
}

function joinsDigits(text: string, at: number): boolean {
  const sign = text.charCodeAt(at);
  if (sign !== 0x2c && sign !== 0x2e) return false;
  return [at - 1, at + 1].every((beside) => PLAIN[text.charCodeAt(beside)] === DIGIT);
}

function isPossessive(text: string, start: number, stop: number): boolean {
  if (stop - start !== 1 || (text[start] !== "s" && text[start] !== "S")) return false;
  const before = text[start - 1];
  return before === "'" || before === "’";
}

/** Visits the pairs of a run; returns the position after it. */
function eachPair(run: string, start: number, position: number, visit: WordVisitor): number {
  const { characters, starts } = healedRun(run, start);
  const folded = characters.map(foldHan);
  characters.forEach((_, index) => {
    const last = index + 1 < characters.length ? index + 1 : index;
    const term = last > index ? folded[index]! + folded[last]! : folded[index]!;
    visit.pair(term, position + index, starts[index]!, starts[last]! + characters[last]!.length);
  });
  return position + characters.length + 1;
}
