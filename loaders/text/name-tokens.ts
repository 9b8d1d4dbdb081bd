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
const POSSESSIVE = new RegExp(`[${APOSTROPHES}][sS]$`, "u");
const MARKS = new RegExp(`[\\p{M}${APOSTROPHES}]`, "gu");

/** Cuts a text into its tokens, in order. */
export function tokensOf(text: string): NameToken[] {
  const tokens: NameToken[] = [];
  let end = 0;
  for (const match of text.matchAll(TOKEN)) {
    const folded = foldWord(match[0]);
    const gap = tokens.length === 0 ? "break" : gapOf(text.slice(end, match.index), folded.shape);
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
