/** Chinese years, decades, centuries and stretches of time: `1959—61年`, `五十年代初`, `最近三年多以来`. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import { NUMERAL, numeral } from "../numerals.js";
import { type Part, type Stated, stated, type TimeUnit } from "../../calendar/stated.js";
import { DIGIT, FULL_YEAR, N } from "./words.js";
import { matchesIn } from "../../../text/matches.js";

const YEAR_RANGE = new RegExp(
  `(?<![${NUMERAL}])${FULL_YEAR}\\s?(?=(?:[-–—－~～]+|至|到)\\s?(?:${DIGIT}{2}|${DIGIT}{4})\\s?年)`,
  "gu",
);
const TENS = String.raw`[二三四五六七八九]十|[2-9２-９][0０]`;
const PART_OF_DECADE = alternatives(
  wordsIn("初, 初期, 中, 中期, 末, 末期, 后期, 後期, 前期, 后半期"),
);
const DECADE = new RegExp(
  `(?:(?:(?<century>${N}{2,3})世[纪紀])?(?<tens>${TENS})|(?<full>(?:1[5-9]|20)\\d0))\\s?年代(?<part>${PART_OF_DECADE})?`,
  "gu",
);
const CENTURY = new RegExp(
  `(?<century>${N}{2,3})\\s?世[纪紀](?!(?:[二三四五六七八九]十|[2-9]0)\\s?年代)(?<part>初|中叶|中葉|末|上半叶|下半叶|初期|末期)?`,
  "gu",
);
const LEAD = alternatives(wordsIn("最近, 近, 过去, 過去, 这, 這, 在"));
/** `来`, unless it opens another word: `来往`, `来自`, `来访`. */
const SINCE = "以?[来來](?!往|自|到|信|[电電]|[访訪]|[华華]|京)";
const MORE = "[多余餘半]";
const BACK = new RegExp(
  `(?<lead>${LEAD})?\\s?(?<count>${N}{1,3})\\s?[个個]?(?<unit>[年月天日周])(?<more>${MORE})?\\s?(?<tail>${SINCE}|以来|[间間])?`,
  "gu",
);
const DAY_WORD = /昨[日天]|明[日天]|前[天](?!线|線)/gu;

/** All stretches of a Chinese text that name no month. */
export function stretchesOf(text: string): Stated[] {
  return [
    ...each(text, YEAR_RANGE, rangeYearOf),
    ...each(text, DECADE, decadeOf),
    ...each(text, CENTURY, centuryOf),
    ...each(text, BACK, backOf),
    ...each(text, DAY_WORD, dayWordOf),
  ];
}

export type Words = Record<string, string | undefined>;

/** What a reader makes of each match. */
export function each(
  text: string,
  expression: RegExp,
  read: (words: Words, start: number, stop: number, text: string) => Stated | null,
): Stated[] {
  return matchesIn(text, expression).flatMap((match) => {
    return (
      read(match.groups ?? { all: match[0] }, match.index, match.index + match[0].length, text) ??
      []
    );
  });
}

export function partOf(word: string | undefined): Part | null {
  if (word === undefined) return null;
  if (/上半|前半/.test(word)) return "first half";
  if (/下半|[后後]半/.test(word)) return "second half";
  if (/[上初前]/.test(word)) return "early";
  return /中/.test(word) ? "mid" : "late";
}

function rangeYearOf(words: Words, start: number, stop: number): Stated {
  return stated(start, stop, { year: numeral(words["year"]!) });
}

function decadeOf(words: Words, start: number, stop: number): Stated | null {
  const part = partOf(words["part"]);
  if (words["full"] !== undefined)
    return stated(start, stop, { year: Number(words["full"]), years: 10, part });
  const tens = numeral(words["tens"] ?? "");
  if (tens === null) return null;
  if (words["century"] === undefined) return stated(start, stop, { short: tens, years: 10, part });
  const century = numeral(words["century"]);
  if (century === null) return null;
  return stated(start, stop, { year: (century - 1) * 100 + tens, years: 10, part });
}

function centuryOf(words: Words, start: number, stop: number): Stated | null {
  const century = numeral(words["century"]!);
  if (century === null || century < 5 || century > 21) return null;
  return stated(start, stop, {
    year: (century - 1) * 100,
    years: 100,
    part: partOf(words["part"]),
  });
}

/** `最近三年多以来`, `近两年`, `三年来`: 多 (and more) may be one more. A stretch needs a word that ends it now. */
function backOf(words: Words, start: number, stop: number, text: string): Stated | null {
  const lead = words["lead"];
  const tail = words["tail"];
  const now = lead !== undefined && /^(?:最近|近|过去|過去)$/.test(lead);
  if (!now && !(tail !== undefined && /[来來]/.test(tail))) return null;
  const count = numeral(words["count"]!);
  const unit = UNITS[words["unit"]!]!;
  if (count === null || count === 0 || count > 100) return null;
  if (unit === "month" && !/[个個]/.test(text.slice(start, stop))) return null;
  return stated(start, stop, {
    back: { count: count + Number(words["more"] !== undefined), unit },
  });
}

const UNITS: Record<string, TimeUnit> = {
  年: "year",
  月: "month",
  天: "day",
  日: "day",
  周: "week",
};

function dayWordOf(words: Words, start: number, stop: number): Stated {
  const word = words["all"]![0]!;
  return stated(start, stop, {
    shift: { unit: "day", by: word === "明" ? 1 : word === "昨" ? -1 : -2 },
  });
}
