/**
 * A text cut into words. A word is a run of letters, marks and digits; an apostrophe or hyphen between two
 * runs belongs to it, as do a point or comma between two digits: what `countWords` counts. Its term is the
 * word in lower case, NFKC, with straight signs and without a final `'s`. Where a language parts its words by
 * no blanks, a run of its characters is healed of the single blanks that print and character recognition left
 * in it, cut by the language's cutter, and Han characters are folded to simplified ones. The words are those
 * of the text's view (`view.ts`): no ligature and no soft hyphen hides one.
 */
import { foldHan } from "./name-tokens.js";
import { viewOf } from "./view.js";

const JAPANESE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;

/** A word of a text: what it is counted as, and where it stands (UTF-16 indices, `stop` exclusive). */
export interface Token {
  term: string;
  start: number;
  stop: number;
}

/** Cuts runs of characters that are written without blanks. */
export interface Cutter {
  /** Which characters make such a run; a run begins with one that is Han or kana. */
  scripts: "han" | "han and kana";
  /** The words of a run, which together are the run; one of Han comes with simplified characters. */
  cut: (run: string) => readonly string[];
}

const TOKEN = { han: tokenOf("\\p{Script=Han}"), "han and kana": tokenOf(JAPANESE) } as const;

/** An expression for words and for runs of some characters. */
function tokenOf(unspaced: string): RegExp {
  const run = `${unspaced}(?:[ \\u3000]?${unspaced})*`;
  const letters = `(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}])+`;
  return new RegExp(`${run}|${letters}(?:(?:['’‑-]|(?<=\\p{N})[.,](?=\\p{N}))${letters})*`, "gu");
}
/** The same for texts of Latin letters alone, and several times as fast. */
const PLAIN_TOKEN =
  /[A-Za-z0-9\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?:(?:['’-]|(?<=\d)[.,](?=\d))[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)*/g;
/** Any character that the plain expression may not know. */
const BEYOND_PLAIN = /[\u0250-\u1fff\u2011\u2070-\u209f\u2150-\u218f\u2460-\u{10ffff}]/u;
const UNSPACED = new RegExp(`^${JAPANESE}`, "u");
const HAN = /^\p{Script=Han}/u;

/** The words of a text, in order. Runs without blanks are cut by the cutter. */
export function cutWords(text: string, cutter: Cutter): Token[] {
  const view = viewOf(text);
  const tokens = wordsIn(view.text, cutter);
  if (view.text === text) return tokens;
  return tokens.map(({ term, start, stop }) => {
    return { term, start: view.start(start), stop: view.stop(stop) };
  });
}

function wordsIn(text: string, cutter: Cutter): Token[] {
  const tokens: Token[] = [];
  const expression = runsOf(text, cutter.scripts);
  const isRun = cutter.scripts === "han" ? isHanRun : isUnspaced;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const word = match[0];
    if (isRun(word)) tokens.push(...runTokens(word, match.index, cutter));
    else tokens.push({ term: termOf(word), start: match.index, stop: match.index + word.length });
  }
  return tokens;
}

/** An expression, set to its beginning, whose matches in this text are its words and runs without blanks. */
export function runsOf(text: string, scripts: Cutter["scripts"] = "han"): RegExp {
  const expression = BEYOND_PLAIN.test(text) ? TOKEN[scripts] : PLAIN_TOKEN;
  expression.lastIndex = 0;
  return expression;
}

/** Whether a match of `runsOf` is a run of Han characters, not a word. */
export function isHanRun(run: string): boolean {
  return run.charCodeAt(0) > 0x2000 && HAN.test(run);
}

function isUnspaced(run: string): boolean {
  return run.charCodeAt(0) > 0x2000 && UNSPACED.test(run);
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

function runTokens(run: string, start: number, { scripts, cut }: Cutter): Token[] {
  const { characters, starts } = healedRun(run, start);
  const stops = starts.map((at, index) => at + characters[index]!.length);
  const tokens: Token[] = [];
  let at = 0;
  const whole = characters.join("");
  for (const word of cut(scripts === "han" ? foldHan(whole) : whole)) {
    const next = at + Array.from(word).length;
    tokens.push({ term: foldHan(word), start: starts[at]!, stop: stops[next - 1]! });
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
export const cutCharacters: Cutter = { scripts: "han", cut: (run) => Array.from(run) };
