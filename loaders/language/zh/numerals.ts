/** Chinese numerals in dates: `一九六二`, `二十六`, `廿六`, and figures of full width. */

const DIGITS = new Map(
  Array.from("〇零○Ｏ０0", (digit) => [digit, 0] as [string, number]).concat(
    Array.from("一二三四五六七八九", (digit, index) => [digit, index + 1] as [string, number]),
    Array.from("元壹贰叁肆伍陆柒捌玖", (digit, index) => [digit, Math.max(1, index)]),
    [
      ["两", 2],
      ["兩", 2],
    ],
    Array.from("１２３４５６７８９", (digit, index) => [digit, index + 1] as [string, number]),
    Array.from("123456789", (digit, index) => [digit, index + 1] as [string, number]),
  ),
);

/** A character of a numeral, as a character class's inside. */
export const NUMERAL = "0-9０-９〇零○Ｏ一二三四五六七八九十廿卅两兩元";

/** The value of a numeral up to 99, or of one written digit by digit. Null for anything else. */
export function numeral(words: string): number | null {
  const letters = words.replace(/\s/g, "");
  if (/[十廿卅]/.test(letters)) return tens(letters);
  let value = 0;
  for (const letter of letters) {
    const digit = DIGITS.get(letter);
    if (digit === undefined) return null;
    value = value * 10 + digit;
  }
  return letters === "" ? null : value;
}

function tens(letters: string): number | null {
  const spelled = letters.replace("廿", "二十").replace("卅", "三十");
  const match = /^(.?)十(.?)$/.exec(spelled);
  if (match === null) return null;
  const [ten, one] = [
    match[1] === "" ? 1 : DIGITS.get(match[1]!),
    match[2] === "" ? 0 : DIGITS.get(match[2]!),
  ];
  return ten === undefined || one === undefined ? null : ten * 10 + one;
}
