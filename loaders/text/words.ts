/**
 * A text cut into words. A word is a run of letters, marks and digits; an apostrophe or hyphen between two
 * runs belongs to it, as do a point or comma between two digits: what `countWords` counts. Its term is the
 * word in lower case, NFKC, with straight signs and without a final `'s`. Chinese has no blanks between
 * words: a run of Han characters is folded to simplified ones, healed of the single blanks that print and
 * character recognition left in it, and cut by a dictionary.
 */
import { foldHan } from "./name-tokens.js";

/** A word of a text: what it is counted as, and where it stands (UTF-16 indices, `stop` exclusive). */
export interface Token {
  term: string;
  start: number;
  stop: number;
}

/** Cuts a run of simplified Han characters into words, which together are the run. */
export type HanCutter = (run: string) => readonly string[];

const HAN_RUN = String.raw`\p{Script=Han}(?:[ \u3000]?\p{Script=Han})*`;
const LETTERS = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+`;
const TOKEN = new RegExp(
  `${HAN_RUN}|${LETTERS}(?:(?:['’‑-]|(?<=\\p{N})[.,](?=\\p{N}))${LETTERS})*`,
  "gu",
);
/** The same for texts of Latin letters alone, and several times as fast. */
const PLAIN_TOKEN =
  /[A-Za-z0-9\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?:(?:['’-]|(?<=\d)[.,](?=\d))[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)*/g;
/** Any character that the plain expression may not know. */
const BEYOND_PLAIN = /[\u0250-\u1fff\u2011\u2070-\u209f\u2150-\u218f\u2460-\u{10ffff}]/u;
const HAN = /^\p{Script=Han}/u;

/** The words of a text, in order. Han runs are cut by `cut`. */
export function tokensOf(text: string, cut: HanCutter): Token[] {
  const tokens: Token[] = [];
  const expression = runsOf(text);
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const word = match[0];
    if (isHanRun(word)) tokens.push(...hanTokens(word, match.index, cut));
    else tokens.push({ term: termOf(word), start: match.index, stop: match.index + word.length });
  }
  return tokens;
}

/** An expression, set to its beginning, whose matches in this text are its words and runs of Han. */
export function runsOf(text: string): RegExp {
  const expression = BEYOND_PLAIN.test(text) ? TOKEN : PLAIN_TOKEN;
  expression.lastIndex = 0;
  return expression;
}

/** Whether a match of `runsOf` is a run of Han characters, not a word. */
export function isHanRun(run: string): boolean {
  return run.charCodeAt(0) > 0x2000 && HAN.test(run);
}

const terms = new Map<string, string>();

/** What a word of an alphabet is counted as. A corpus repeats its words, so each is folded once. */
export function termOf(word: string): string {
  const known = terms.get(word);
  if (known !== undefined) return known;
  const term = word
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    // What NFKC makes of a non-breaking hyphen.
    .replaceAll("\u2010", "-")
    .replace(/(?<=.)'s$/, "");
  terms.set(word, term);
  return term;
}

function hanTokens(run: string, start: number, cut: HanCutter): Token[] {
  const { characters, starts } = healedRun(run, start);
  const stops = starts.map((at, index) => at + characters[index]!.length);
  const tokens: Token[] = [];
  let at = 0;
  for (const word of cut(foldHan(characters.join("")))) {
    const next = at + Array.from(word).length;
    tokens.push({ term: word, start: starts[at]!, stop: stops[next - 1]! });
    at = next;
  }
  return tokens;
}

/** The characters of a run without its blanks, and where each stands (UTF-16 indices). */
export function healedRun(run: string, start: number): { characters: string[]; starts: number[] } {
  const characters: string[] = [];
  const starts: number[] = [];
  let at = start;
  for (const character of run) {
    if (character !== " " && character !== "\u3000") {
      characters.push(character);
      starts.push(at);
    }
    at += character.length;
  }
  return { characters, starts };
}

/** Each character by itself: the cut that needs no dictionary. */
export const cutCharacters: HanCutter = (run) => Array.from(run);
