/**
 * A text cut into the units that names are compared by: a word of an alphabet, a number, a Han
 * character. Each keeps its place in the text, so a match on folded words leads back to the words.
 */
import * as OpenCC from "opencc-js/t2cn";

/** What parts a token from the one before it. Only `break` always ends a name. */
export type Gap = "none" | "space" | "hyphen" | "point" | "comma" | "bracket" | "break";

/** How a token is written: `lower`, `capital` (first letter), `upper` (all), or none of these. */
export type Shape = "lower" | "capital" | "upper" | "han" | "digit";

export interface NameToken {
  /** UTF-16 indices; a possessive ending is outside. */
  start: number;
  stop: number;
  /** Folded: no case, diacritics, apostrophes or possessive; traditional characters simplified. */
  key: string;
  shape: Shape;
  gap: Gap;
}

const ALPHABET = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hangul}\p{M}`;
const APOSTROPHES = "'’ʼ‘`ʻ";
const TOKEN = new RegExp(
  `\\p{Script=Han}|[${ALPHABET}]+(?:[${APOSTROPHES}][${ALPHABET}]+)*|\\p{Nd}+`,
  "gu",
);
/** The same for texts of Latin letters alone, and several times as fast. */
const PLAIN_TOKEN =
  /[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?:['’‘`][A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)*|\d+/g;
/** Any character that the plain expression may not know. */
const BEYOND_PLAIN = /[\u0250-\u1fff\u2070-\u218f\u2460-\uffff]/;
const POSSESSIVE = new RegExp(`[${APOSTROPHES}][sS]$`, "u");
const MARKS = new RegExp(`[\\p{M}${APOSTROPHES}]`, "gu");

/** Cuts a text into its tokens, in order. */
export function tokensOf(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  let end = 0;
  const expression = BEYOND_PLAIN.test(text) ? TOKEN : PLAIN_TOKEN;
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const folded = foldWord(match[0]);
    const gap = tokens.length === 0 ? "break" : gapIn(text, end, match.index, folded.shape);
    const stop = match.index + folded.length;
    tokens.push({ start: match.index, stop, key: folded.key, shape: folded.shape, gap });
    end = match.index + match[0].length;
  }
  return tokens;
}

interface Folded {
  key: string;
  shape: Shape;
  /** Length without a possessive ending, UTF-16. */
  length: number;
}

const folds = new Map<string, Folded>();

/** Folds one token; a corpus repeats its words, so each is folded once. */
function foldWord(word: string): Folded {
  const known = folds.get(word);
  if (known) return known;
  const folded = /^[a-z]+$/.test(word)
    ? { key: word, shape: "lower" as const, length: word.length }
    : foldMarked(word);
  folds.set(word, folded);
  return folded;
}

function foldMarked(word: string): Folded {
  const bare = word.replace(POSSESSIVE, "");
  const plain = bare.normalize("NFD").replace(MARKS, "");
  const key = foldHan(plain).toLowerCase();
  return { key, shape: shapeOf(plain), length: bare.length };
}

const simplify = OpenCC.Converter({ from: "t", to: "cn" });

/** What no Han character stands below; most texts have nothing else. */
const EASTERN = /[\u2e80-\uffff]/;

/** Traditional and variant characters to the simplified ones that stand for them, one for one. */
export function foldHan(text: string): string {
  if (!EASTERN.test(text)) return text;
  return text.replace(/\p{Script=Han}/gu, (character) => {
    const folded = VARIANTS[character] ?? simplify(character);
    return folded.length === character.length ? folded : character;
  });
}

/** Variants that cables of the time write and the converter's tables leave as they are. */
const VARIANTS: Readonly<Record<string, string>> = { 囘: "回", 幷: "并", 倂: "并", 逹: "达" };

function shapeOf(word: string): Shape {
  if (/^\p{Nd}/u.test(word)) return "digit";
  if (/^\p{Script=Han}/u.test(word)) return "han";
  if (/^\p{Lu}+$/u.test(word)) return word.length > 1 ? "upper" : "capital";
  return /^\p{Lu}/u.test(word) ? "capital" : "lower";
}

/** What stands between two places: mostly a blank, which is not worth a string. */
function gapIn(text: string, end: number, start: number, shape: Shape): Gap {
  if (start - end === 1 && text[end] === " ") return "space";
  return gapOf(text.slice(end, start), shape);
}

function gapOf(between: string, shape: Shape): Gap {
  if (between === "") return "none";
  if (between === " " || between === "\u00A0") return "space";
  if (/^[-‐‑]$/u.test(between)) return "hyphen";
  if (between.includes("\n")) return "break";
  const bare = between.trim();
  // Columns are parted by several blanks; in Chinese they are what character recognition left.
  if (bare === "") return shape === "han" || between.length < 3 ? "space" : "break";
  if (bare === ".") return "point";
  if (bare === ",") return "comma";
  return /^[[\]]+$/.test(bare) ? "bracket" : "break";
}

/** The keys of a name as the index holds them: its tokens, with `,` where it has a comma. */
export function keysOf(name: string): { keys: string[]; shapes: Shape[] } {
  const keys: string[] = [];
  const shapes: Shape[] = [];
  for (const token of tokensOf(name)) {
    if (token.gap === "comma") {
      keys.push(",");
      shapes.push("digit");
    }
    keys.push(token.key);
    shapes.push(token.shape);
  }
  return { keys, shapes };
}
