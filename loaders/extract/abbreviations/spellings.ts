/** The spellings of abbreviations, and where they stand in a text. */
import { alternatives, whole } from "../../text/dictionary.js";

export const hasSmall = (words: string) => /\p{Ll}/u.test(words);

export const withoutPoints = (spelling: string) => spelling.replaceAll(/\.[^\S\n]?/gu, "");

/** An abbreviation as it stands in a text, from a UTF-16 index on. */
export interface Found {
  index: number;
  words: string;
}

/**
 * Where these spellings stand in a text, whole: `USSR` also as `U.S.S.R.` and `U. S. S. R.`, and `Deptel` as
 * `DEPTEL`. Of those that begin with the same two characters an expression is made, which is asked only where
 * these stand: an expression of all would be asked at every word.
 */
export function foundIn(text: string, spellings: readonly string[]): Found[] {
  const { begins, byBeginning } = beginningsOf(spellings);
  const found: Found[] = [];
  for (let at = 0; at + 1 < text.length; ++at) {
    const beginning = beginningAt(text, at);
    if (begins[beginning & MASK] === 0) continue;
    const own = byBeginning.get(beginning);
    if (own === undefined) continue;
    const expression = expressionFor(own);
    expression.lastIndex = at;
    const words = expression.exec(text)?.[0];
    if (words === undefined) continue;
    found.push({ index: at, words });
    at += words.length - 1;
  }
  return found;
}

/** Two characters as one number. */
function beginningAt(text: string, at: number): number {
  return (text.charCodeAt(at) << 16) | text.charCodeAt(at + 1);
}

const MASK = (1 << 13) - 1;

/** The spellings by the first two characters that each may be written with, and a mark at each such beginning. */
function beginningsOf(spellings: readonly string[]) {
  const begins = new Uint8Array(MASK + 1);
  const byBeginning = new Map<number, string[]>();
  const add = (beginning: string, spelling: string) => {
    const number = beginningAt(beginning, 0);
    const own = byBeginning.get(number);
    if (own?.at(-1) === spelling) return;
    if (own) own.push(spelling);
    else byBeginning.set(number, [spelling]);
    begins[number & MASK] = 1;
  };
  for (const spelling of spellings)
    for (const beginning of writtenBeginnings(spelling)) add(beginning, spelling);
  return { begins, byBeginning };
}

const beginnings = new Map<string, string[]>();

function writtenBeginnings(spelling: string): string[] {
  let all = beginnings.get(spelling);
  if (all === undefined) {
    const [first = "", second = ""] = Array.from(spelling.normalize("NFC"), (letter) =>
      formsOf(letter, hasSmall(spelling)),
    );
    all = Array.from(first).flatMap((one) => Array.from(`${second}.`, (other) => one + other));
    beginnings.set(spelling, (all = [...new Set(all)]));
  }
  return all;
}

/** All that a letter may be written as, one after the other. */
function formsOf(letter: string, anyCase: boolean): string {
  if (letter === "'" || letter === "’") return "'’";
  const forms = anyCase ? [letter, letter.toLowerCase(), letter.toUpperCase()] : [letter];
  return forms.filter((form) => Array.from(form).length === 1).join("");
}

const expressions = new Map<string, RegExp>();

/** The expression for some spellings, made once: the documents of an edition have much the same. */
function expressionFor(spellings: readonly string[]): RegExp {
  const key = spellings.join("\n");
  let expression = expressions.get(key);
  if (expression === undefined) {
    if (expressions.size > 5_000) expressions.clear();
    expressions.set(key, (expression = expressionOf(spellings)));
  }
  return expression;
}

function expressionOf(spellings: readonly string[]): RegExp {
  const capitals = spellings.filter((spelling) => !hasSmall(spelling));
  const dotted = capitals
    .map(withoutPoints)
    .filter((letters) => /^\p{Lu}{2,5}$/u.test(letters))
    .map((letters) => Array.from(letters, (letter) => `${letter}\\.`).join("[^\\S\\n]?"));
  const large = `(?=\\p{Lu})(?:${[...dotted, alternatives(capitals)].join("|")})`;
  const mixed = alternatives(spellings.filter(hasSmall), { letterCase: "any" });
  return new RegExp(whole(`(?:${large}|${mixed})`), "uy");
}
