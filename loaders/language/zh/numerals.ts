/**
 * Chinese numerals, the one reader of them: positional (一九六二), spelled (一百二十, 廿六, 两万五千), formal
 * (壹佰), in either script and in figures of either width.
 */

const digits = (letters: string, first = 0): [string, number][] =>
  Array.from(letters, (letter, index) => [letter, first + index]);

const DIGITS = new Map<string, number>([
  ...digits("零一二三四五六七八九"),
  ...digits("〇壹贰叁肆伍陆柒捌玖"),
  ...digits("○元貳參肆伍陸柒捌玖"),
  ...digits("０１２３４５６７８９"),
  ...digits("0123456789"),
  ["Ｏ", 0],
  ["两", 2],
  ["兩", 2],
]);
/** 廿 and 卅 are tens that a digit may follow. */
const TENS = new Map<string, number>([
  ["廿", 20],
  ["卅", 30],
  ["丗", 30],
  ["卌", 40],
]);
const SMALL = new Map<string, number>([
  ["十", 10],
  ["拾", 10],
  ["百", 100],
  ["佰", 100],
  ["千", 1000],
  ["仟", 1000],
]);
const LARGE = new Map<string, number>([
  ["万", 1e4],
  ["萬", 1e4],
  ["亿", 1e8],
  ["億", 1e8],
]);

/** A character of a numeral of days, months and years, as a character class's inside. */
export const NUMERAL = "0-9０-９〇零○Ｏ一二三四五六七八九十廿卅丗卌两兩元";

/** What a character multiplies by: 百 100, 万 10,000; undefined for any other. */
export function scaleOf(letter: string): number | undefined {
  return SMALL.get(letter) ?? LARGE.get(letter);
}

/** The digit that a character is; undefined for any other. */
export function digitOf(letter: string): number | undefined {
  return DIGITS.get(letter);
}

/** The value of a numeral; null for anything else. Blanks between its characters are print's. */
export function numeral(words: string): number | null {
  const letters = Array.from(words.replace(/\s/g, ""));
  if (letters.length === 0) return null;
  if (letters.every((letter) => DIGITS.has(letter)))
    return Number(letters.map((letter) => DIGITS.get(letter)).join(""));
  return spelled(letters);
}

function spelled(letters: readonly string[]): number | null {
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  for (const letter of letters) {
    const tens = TENS.get(letter);
    const small = SMALL.get(letter);
    const large = LARGE.get(letter);
    const known = DIGITS.get(letter);
    if (known !== undefined) digit = digit === null || digit === 0 ? known : digit * 10 + known;
    else if (tens !== undefined) group += tens;
    else if (small !== undefined) {
      group += (digit ?? 1) * small;
      digit = null;
    } else if (large !== undefined) {
      const below = group + (digit ?? 0);
      // 万, 四万万, 一万亿: it multiplies what stands before it.
      if (below === 0) total = (total || 1) * large;
      else total = total > large ? total + below * large : (total + below) * large;
      group = 0;
      digit = null;
    } else return null;
  }
  return total + group + (digit ?? 0);
}
