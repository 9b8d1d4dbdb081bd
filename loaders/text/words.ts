/**
 * A text cut into words. A word is a run of letters, marks and digits; an apostrophe or hyphen between two
 * runs belongs to it, as do a point or comma between two digits: what `countWords` counts. Its term is the
 * word in lower case, NFKC, with straight signs and without a final `'s`. Where a language parts its words by
 * no blanks, a run of its characters is healed of the single blanks that print and character recognition left
 * in it, cut by the language's cutter, and Han characters are folded to simplified ones. The words are those
 * of the text's view (`view.ts`): no ligature and no soft hyphen hides one.
 */
import { matchesIn } from "./matches.js";
import { foldHan } from "./name-tokens.js";
import { eachPlainWord, isPlain } from "./plain-words.js";
import { viewOf } from "./view.js";
import { WordTable } from "./word-table.js";

const JAPANESE = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`;

/** Is told of a word of a text: what it is counted as, and where it stands (UTF-16 indices, `stop` exclusive). */
export type TokenVisitor = (term: string, start: number, stop: number) => void;

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
const UNSPACED = new RegExp(`^${JAPANESE}`, "u");
const HAN = /^\p{Script=Han}/u;

/** Visits the words of a text in order, without an object for each of millions. Runs without blanks are cut by the cutter. */
export function eachToken(text: string, cutter: Cutter, visit: TokenVisitor): void {
  const view = viewOf(text);
  if (view.text === text) eachTokenIn(text, cutter, visit);
  else
    eachTokenIn(view.text, cutter, (term, start, stop) => {
      visit(term, view.start(start), view.stop(stop));
    });
}

function eachTokenIn(text: string, cutter: Cutter, visit: TokenVisitor): void {
  eachWord(text, cutter.scripts, (start, stop, isRun) => {
    if (isRun) eachOfRun(text.slice(start, stop), start, cutter, visit);
    else visit(terms.valueAt(text, start, stop), start, stop);
  });
}

/**
 * Tells of each word of a text in order, and of runs without blanks (`isRun`) of the characters that are asked for;
 * indices are UTF-16, `stop` exclusive.
 */
export function eachWord(
  text: string,
  scripts: Cutter["scripts"],
  visit: (start: number, stop: number, isRun: boolean) => void,
): void {
  if (isPlain(text)) {
    eachPlainWord(text, (start, stop) => {
      visit(start, stop, false);
    });
    return;
  }
  const unspaced = scripts === "han" ? HAN : UNSPACED;
  for (const { 0: word, index } of matchesIn(text, TOKEN[scripts]))
    visit(index, index + word.length, word.charCodeAt(0) > 0x2000 && unspaced.test(word));
}

/** A corpus repeats its words, so each is folded once. */
const terms = new WordTable(termOf);

/** What a word of an alphabet is counted as. */
export function termOf(word: string): string {
  return (
    word
      .normalize("NFKC")
      .toLowerCase()
      .replaceAll("’", "'")
      // What NFKC makes of a non-breaking hyphen.
      .replaceAll("\u2010", "-")
      .replace(/(?<=.)'s$/, "")
  );
}

function eachOfRun(
  run: string,
  start: number,
  { scripts, cut }: Cutter,
  visit: TokenVisitor,
): void {
  const { characters, starts } = healedRun(run, start);
  const stops = starts.map((at, index) => at + characters[index]!.length);
  let at = 0;
  const whole = characters.join("");
  for (const word of cut(scripts === "han" ? foldHan(whole) : whole)) {
    const next = at + Array.from(word).length;
    visit(foldHan(word), starts[at]!, stops[next - 1]!);
    at = next;
  }
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
