/** What a translation carries over from its original, whatever the two languages are: days, figures and signs. */
import { numeral } from "./zh/numerals.js";

const HAN = "[〇零○一二两兩三四五六七八九十廿卅百千万萬亿億]";
const CJK_NUMBER = `(\\d+|${HAN}+)`;

/** 6月26日, 六月, 8日: groups of the month and its day, or of a day without a month. */
export const CJK_DATE = new RegExp(
  `${CJK_NUMBER}\\s*[月월]\\s*(?:${CJK_NUMBER}\\s*[日号號일])?|${CJK_NUMBER}\\s*[日일]`,
  "gu",
);

/** A lone Han numeral is a word more often than a figure, unless it counts something or is an ordinal. */
export const NUMBER = new RegExp(
  `\\d[\\d,]*(?:\\.\\d+)?\\s?[万萬亿億]?|${HAN}{2,}|(?<=第)${HAN}|` +
    `${HAN}(?=[年人名个個户戶天次项項点點条條位种種件批份])`,
  "gu",
);

/** Numbers from two on, in words. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  (
    "two second,three third,four fourth,five fifth,six sixth,seven seventh,eight eighth,nine ninth," +
    "ten tenth,eleven eleventh,twelve twelfth,thirteen,fourteen,fifteen,sixteen,seventeen," +
    "eighteen,nineteen,twenty"
  )
    .split(",")
    .flatMap((words, index) => words.split(" ").map((word) => [word, index + 2] as const)),
);

/** The value of Arabic or Han digits: `1962`, `一九六二`, `三百二十`, `3.5万`; null if they are no number. */
export function figureOf(digits: string): number | null {
  const parts = /^(?<count>\d+\.\d+)(?<scale>.*)$/u.exec(digits)?.groups;
  if (parts === undefined) return numeral(digits);
  const scale = parts["scale"] ? numeral(parts["scale"]) : 1;
  return scale === null ? null : Number(parts["count"]) * scale;
}

/** Signs that a translation has where its original has them. */
export const SIGNS: readonly (readonly [string, RegExp])[] = [
  ["?", /\?/],
  ["!", /!/],
  ["%", /%|百分之|percent|per cent|процент/i],
  ["□", /[□■◻]|illegible|unreadable|неразборчиво/i],
  ["(", /[(（]/],
  ["[", /\[/],
  ['"', /["“”„«»「」『』《》〈〉]/],
  ["…", /\.{3}|…|\. \. \./],
  [";", /[;；]/],
];
