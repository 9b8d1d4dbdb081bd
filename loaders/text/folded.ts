/**
 * A text as the rules for claims and citations read it: its view (`view.ts`), in units that stand for one
 * code point each (a ligature's letters share theirs); traditional characters simplified, and the blanks gone
 * that print and OCR put between Chinese characters (三 百 人). Each place leads back to the text itself.
 */
import { foldHan } from "./name-tokens.js";
import { isVeiled, unveiled } from "./view.js";

export interface FoldedText {
  text: string;
  language: string;
  /** Code-point offset in the text itself of an index of the folded text. */
  offset(index: number): number;
  /** The same of where a stretch ends: after its last character, and before what was taken out there. */
  stop(index: number): number;
  /** Index in the folded text of a code-point offset of the text itself. */
  index(offset: number): number;
}

const HAN_OR_DIGIT = /[\p{Script=Han}\p{Nd}，。、；：（）“”"()]/u;
const HAN = /\p{Script=Han}/u;
const BLANKS = /[\u00A0\u2009\u202F]/g;
const APOSTROPHES = /[’‘]/g;

/**
 * Folds a text of a language.
 * @param unspaced whether that is written without blanks, in characters of which some are forms of others
 */
export function foldedText(text: string, language: string, unspaced = false): FoldedText {
  return unspaced || /[\uD800-\uDFFF]/.test(text) || isVeiled(text)
    ? foldedByCharacter(text, language, unspaced)
    : foldedInPlace(text, language);
}

/** Where nothing is taken out and every character is one unit, each place is its own. */
function foldedInPlace(text: string, language: string): FoldedText {
  return {
    text: text.replace(BLANKS, " ").replace(APOSTROPHES, "'"),
    language,
    offset: (index) => Math.min(index, text.length),
    stop: (index) => Math.min(index, text.length),
    index: (offset) => offset,
  };
}

function foldedByCharacter(text: string, language: string, unspaced: boolean): FoldedText {
  const characters = Array.from(text);
  const kept: string[] = [];
  const offsets: number[] = [];
  characters.forEach((character, offset) => {
    if (unspaced && isSplit(characters, offset)) return;
    for (const unit of unveiled(character)) {
      kept.push(unit.length === 1 ? unit : "\uFFFD");
      offsets.push(offset);
    }
  });
  offsets.push(characters.length);
  const folded = kept.join("").replace(BLANKS, " ").replace(APOSTROPHES, "'");
  const offset = (index: number) => offsets[Math.min(index, offsets.length - 1)] ?? 0;
  return {
    text: unspaced ? foldHan(folded) : folded,
    language,
    offset,
    stop: (index) => (index === 0 ? 0 : Math.min(offset(index - 1) + 1, characters.length)),
    index: (offset) => firstAtLeast(offsets, offset),
  };
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
