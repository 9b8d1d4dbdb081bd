/**
 * What a reader types to name terms: words, "phrases", wildcards (`border*`, `*cross*`, `wom?n`), several
 * patterns parted by commas. Read as terms are (loaders/text/words.ts; a test keeps the two agreed), and
 * compared without the marks on letters, as search compares them: `lodz` names `łódź`.
 */
import { foldLetters } from "../search/letters.js";
import type { HanFold } from "../search/words.js";

/** One word of a pattern. */
export interface PatternWord {
  /** Folded as terms are compared; `*` stands for any signs or none, `?` for one. */
  text: string;
  /** The text as signs where it has wildcards; null where a term must be the text itself. */
  wildcards: readonly string[] | null;
}

/** Words that stand in order, side by side; most often one. */
export interface TermPattern {
  /** As typed, without quotation marks; blanks made single. */
  typed: string;
  /** Whether it stood in quotation marks. */
  quoted: boolean;
  words: readonly PatternWord[];
  /**
   * The characters of a pattern of Han alone, unquoted and without `*`: found wherever they stand, cut or
   * not. They may hold `?`. Null for any other pattern, whose words are whole terms.
   */
  characters: string | null;
}

/** Korean, and Japanese in kana: a word goes on in its particles, and is found by any part of it. */
const SYLLABLES = /^[\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u;

/** Quoted, or up to the next comma or quotation mark; a comma between digits belongs to a number. */
const PATTERN =
  /["“”「『«]([^"“”」』»]*)(?:["“”」』»]|$)|((?:[^"“”「『«,，、]|(?<=\p{N}),(?=\p{N}))+)/gu;

const LETTERS = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}*?])+`;
const WORD = new RegExp(
  String.raw`[*?]*\p{Script=Han}[\p{Script=Han}*?]*|` +
    `${LETTERS}(?:(?:['’‐‑-]|(?<=\\p{N})[.,](?=\\p{N}))${LETTERS})*`,
  "gu",
);
const HAN_ONLY = /^[\p{Script=Han}?]*$/u;

/**
 * Reads what is typed. Never throws: what names no letter, digit or character is left out, and so is what
 * was said before. `fold` takes traditional characters to the simplified ones that terms have.
 */
export function parseTermPatterns(typed: string, fold: HanFold = new Map()): TermPattern[] {
  const patterns = new Map<string, TermPattern>();
  for (const [, quoted, plain = ""] of fullWidthFolded(typed).matchAll(PATTERN)) {
    const pattern = termPattern(quoted ?? plain, quoted !== undefined, fold);
    if (pattern) patterns.set(patternKey(pattern), pattern);
  }
  return [...patterns.values()];
}

/** Wildcards as Chinese keyboards write them. */
function fullWidthFolded(typed: string): string {
  return typed.replaceAll("＊", "*").replaceAll("？", "?").replaceAll("＂", '"');
}

function termPattern(typed: string, quoted: boolean, fold: HanFold): TermPattern | null {
  const words = Array.from(typed.matchAll(WORD), ([word]) => patternWord(word, quoted, fold));
  if (!words.some(({ text }) => /[\p{L}\p{N}]/u.test(text))) return null;
  const text = words.map((word) => word.text).join("");
  return {
    typed: typed.trim().replace(/\s+/g, " "),
    quoted,
    words,
    characters: !quoted && HAN_ONLY.test(text) ? text : null,
  };
}

/** Patterns that find the same have the same key. */
function patternKey({ words, characters }: TermPattern): string {
  return characters === null ? words.map(({ text }) => text).join(" ") : `=${characters}`;
}

function patternWord(word: string, quoted: boolean, fold: HanFold): PatternWord {
  const folded = foldLetters(foldTerm(word, fold));
  const text = !quoted && SYLLABLES.test(folded) ? `*${folded}*` : folded;
  return { text, wildcards: /[*?]/.test(text) ? Array.from(text) : null };
}

/**
 * A word folded as terms are: lower case, NFKC, straight apostrophes and hyphens, no final `'s`, simplified
 * characters.
 */
export function foldTerm(word: string, fold: HanFold = new Map()): string {
  const folded = word
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replaceAll("\u2010", "-")
    .replace(/(?<=.)'s$/, "");
  return folded.replace(/\p{Script=Han}/gu, (han) => fold.get(han) ?? han);
}

/** Whether a term is what a word of a pattern names. */
export function matchesTerm({ text, wildcards }: PatternWord, term: string): boolean {
  const compared = comparedAs(term);
  return wildcards === null ? compared === text : fits(wildcards, Array.from(compared));
}

/** The same for many terms: most lack the letters between the wildcards, and need no closer look. */
export function termMatcher(word: PatternWord): (term: string) => boolean {
  const letters = word.text.split(/[*?]+/).reduce((a, b) => (b.length > a.length ? b : a), "");
  return (term) => comparedAs(term).includes(letters) && matchesTerm(word, term);
}

const BEYOND_ASCII = /[^\0-\x7f]/;
const compared = new Map<string, string>();

/** A term as it is compared; a vocabulary is asked again and again, so each is folded once. */
export function comparedAs(term: string): string {
  if (!BEYOND_ASCII.test(term)) return term;
  const known = compared.get(term);
  if (known !== undefined) return known;
  const folded = foldLetters(term);
  compared.set(term, folded);
  return folded;
}

/** A star first stands for nothing, then for one sign more each time: no address can make it take long. */
function fits(wildcards: readonly string[], signs: readonly string[]): boolean {
  let [at, sign, star, tried] = [0, 0, -1, 0];
  while (sign < signs.length) {
    if (wildcards[at] === "*") {
      star = at++;
      tried = sign;
    } else if (wildcards[at] === "?" || wildcards[at] === signs[sign]) {
      at += 1;
      sign += 1;
    } else if (star < 0) {
      return false;
    } else {
      at = star + 1;
      sign = ++tried;
    }
  }
  return wildcards.slice(at).every((rest) => rest === "*");
}

/** A stretch of a list: its first index, and the one after its last. */
export type IndexRange = readonly [from: number, to: number];

/**
 * Where a pattern's words stand side by side in a list of terms, in order of their beginnings; ranges may
 * overlap. `matches` says whether a term will do for a word: `matchesTerm`, or one that also knows stems.
 */
export function phraseRanges(
  words: readonly PatternWord[],
  terms: readonly string[],
  matches: (word: PatternWord, term: string) => boolean = matchesTerm,
): IndexRange[] {
  const ranges: IndexRange[] = [];
  for (let from = 0; from + words.length <= terms.length; ++from)
    if (words.every((word, at) => matches(word, terms[from + at]!)))
      ranges.push([from, from + words.length]);
  return ranges;
}
