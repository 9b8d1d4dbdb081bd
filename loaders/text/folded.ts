/**
 * A text as the rules for claims read it: one unit a character, traditional characters simplified,
 * and the blanks gone that print and OCR put between Chinese characters (三 百 人). Each place leads
 * back to the text itself.
 */
import { foldHan } from "./name-tokens.js";

export interface FoldedText {
  text: string;
  language: string;
  /** Code-point offset in the text itself of an index of the folded text. */
  offset(index: number): number;
  /** Index in the folded text of a code-point offset of the text itself. */
  index(offset: number): number;
}

const HAN_OR_DIGIT = /[\p{Script=Han}\p{Nd}，。、；：（）“”"()]/u;
const HAN = /\p{Script=Han}/u;

/** Folds a text of a language. */
export function foldedText(text: string, language: string): FoldedText {
  return language === "zh" || /[\uD800-\uDFFF]/.test(text)
    ? foldedByCharacter(text, language)
    : foldedInPlace(text, language);
}

/** Where nothing is taken out and every character is one unit, each place is its own. */
function foldedInPlace(text: string, language: string): FoldedText {
  return {
    text: text.replace(/[\u00A0\u2009]/g, " ").replace(/’/g, "'"),
    language,
    offset: (index) => Math.min(index, text.length),
    index: (offset) => offset,
  };
}

function foldedByCharacter(text: string, language: string): FoldedText {
  const characters = Array.from(text);
  const kept: string[] = [];
  const offsets: number[] = [];
  characters.forEach((character, offset) => {
    if (language === "zh" && isSplit(characters, offset)) return;
    kept.push(character.length === 1 ? plain(character) : "\uFFFD");
    offsets.push(offset);
  });
  offsets.push(characters.length);
  const folded = kept.join("");
  return {
    text: language === "zh" ? foldHan(folded) : folded,
    language,
    offset: (index) => offsets[Math.min(index, offsets.length - 1)]!,
    index: (offset) => firstAtLeast(offsets, offset),
  };
}

function plain(character: string): string {
  if (character === "\u00A0" || character === "\u2009") return " ";
  if (character === "’") return "'";
  return character;
}

/** A blank (not a line's end) between two Chinese characters, or between one and a number. */
function isSplit(characters: string[], at: number): boolean {
  if (characters[at] !== " " && characters[at] !== "\u3000") return false;
  const before = characters[at - 1] ?? "";
  const after = characters[at + 1] ?? "";
  return (
    (HAN.test(before) && HAN_OR_DIGIT.test(after)) || (HAN_OR_DIGIT.test(before) && HAN.test(after))
  );
}

function firstAtLeast(rising: number[], value: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! >= value) high = middle;
    else low = middle + 1;
  }
  return low;
}
