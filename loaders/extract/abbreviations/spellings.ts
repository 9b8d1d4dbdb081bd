/** The spellings of abbreviations, and where they stand in a text. */
import { alternatives } from "../../text/dictionary.js";

export const hasSmall = (words: string) => /\p{Ll}/u.test(words);

export const withoutPoints = (spelling: string) => spelling.replaceAll(/\.[^\S\n]?/gu, "");

/** An abbreviation as it stands in a text, from a UTF-16 index on. */
export interface Found {
  index: number;
  words: string;
}

/**
 * Where these spellings stand in a text, whole: `USSR` also as `U.S.S.R.` and `U. S. S. R.`, and `Deptel` as
 * `DEPTEL`. Each has an expression, made once, which is asked only where its first two characters stand: an expression
 * of all would be asked at every word, and made anew for each text.
 */
export function foundIn(text: string, spellings: readonly string[]): Found[] {
  const { begins, byBeginning } = beginningsOf(spellings);
  const found: Found[] = [];
  for (let at = 0; at + 1 < text.length; ++at) {
    const beginning = beginningAt(text, at);
    if (begins[beginning & MASK] === 0) continue;
    const words = firstAt(text, at, byBeginning.get(beginning) ?? []);
    if (words === null) continue;
    found.push({ index: at, words });
    at += words.length - 1;
  }
  return found;
}

/** What the first of these expressions that matches at an index, whole, matches there. */
function firstAt(text: string, at: number, forms: readonly Form[]): string | null {
  if (forms.length === 0 || touches(text.slice(Math.max(0, at - 2), at), ENDS_IN_WORD)) return null;
  for (const { expression, isLarge } of forms) {
    expression.lastIndex = at;
    const words = expression.exec(text)?.[0];
    if (words === undefined || (isLarge && !/^\p{Lu}/u.test(words))) continue;
    const stop = at + words.length;
    if (!touches(text.slice(stop, stop + 2), BEGINS_WORD)) return words;
  }
  return null;
}

/** Made once, not in each expression: what it is to be a letter takes longer to compile than all that it stands beside. */
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}]$/u;
const BEGINS_WORD = /^[\p{L}\p{M}\p{N}]/u;

function touches(beside: string, isWord: RegExp): boolean {
  return beside !== "" && isWord.test(beside);
}

/** Two characters as one number. */
function beginningAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

const MASK = (1 << 13) - 1;

/** One way in which an abbreviation is written. */
interface Form {
  /** The first two characters, each way. */
  beginnings: readonly string[];
  /** Asked at one place only. */
  expression: RegExp;
  /** Whether a capital must be its first character. */
  isLarge: boolean;
}

/** The forms of spellings by their beginnings, and a mark at each of these; points are tried before the longest. */
function beginningsOf(spellings: readonly string[]) {
  const begins = new Uint8Array(MASK + 1);
  const byBeginning = new Map<number, Form[]>();
  const longest = [...new Set(spellings)].sort((a, b) => b.length - a.length);
  const capitals = longest.filter((spelling) => !hasSmall(spelling));
  const all = [
    ...spellings.flatMap((spelling) => formsOf(spelling).dotted ?? []),
    ...[...capitals, ...longest.filter(hasSmall)].map((spelling) => formsOf(spelling).plain),
  ];
  for (const form of all)
    for (const beginning of form.beginnings) {
      const number = beginningAt(beginning, 0);
      const own = byBeginning.get(number);
      if (own) own.push(form);
      else byBeginning.set(number, [form]);
      begins[number & MASK] = 1;
    }
  return { begins, byBeginning };
}

interface Forms {
  plain: Form;
  /** With points between its letters, where they are capitals and few. */
  dotted: Form | null;
}

const known = new Map<string, Forms>();

/** The documents of an edition share its list, so that expressions are made once. */
function formsOf(spelling: string): Forms {
  let forms = known.get(spelling);
  if (forms === undefined)
    known.set(spelling, (forms = { plain: plain(spelling), dotted: dotted(spelling) }));
  return forms;
}

function plain(spelling: string): Form {
  const anyCase = hasSmall(spelling);
  const letters = Array.from(spelling.normalize("NFC"));
  const [first = "", second = ""] = letters.map((letter) => writtenAs(letter, anyCase));
  const source = alternatives([spelling], { letterCase: anyCase ? "any" : "exact" });
  return {
    beginnings: Array.from(first).flatMap((one) => Array.from(second, (other) => one + other)),
    expression: new RegExp(source, "uy"),
    isLarge: !anyCase,
  };
}

function dotted(spelling: string): Form | null {
  const letters = withoutPoints(spelling);
  if (hasSmall(spelling) || !/^\p{Lu}{2,5}$/u.test(letters)) return null;
  const source = Array.from(letters, (letter) => `${letter}\\.`).join("[^\\S\\n]?");
  return {
    beginnings: [`${Array.from(letters)[0] ?? ""}.`],
    expression: new RegExp(source, "uy"),
    isLarge: true,
  };
}

/** All that a letter may be written as, one after the other. */
function writtenAs(letter: string, anyCase: boolean): string {
  if (letter === "'" || letter === "’") return "'’";
  const forms = anyCase ? [letter, letter.toLowerCase(), letter.toUpperCase()] : [letter];
  return [...new Set(forms)].filter((form) => Array.from(form).length === 1).join("");
}
