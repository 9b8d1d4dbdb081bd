/** How often: the time in which an amount of people moves, `a day`, 每两天. */
import type { Counted } from "./counted.js";
import type { Stretch } from "../../text/sentences.js";

/** `every two days` goes on; `on certain days` and 一天就有 (in one day) are about days picked out. */
export type RateFrame = "regular" | "some" | "single";

export interface Rate {
  /** The days in which the amount happens. */
  perDays: number;
  frame: RateFrame;
}

const HOURS: Record<string, number> = { "twenty-four": 24, "forty-eight": 48, "seventy-two": 72 };
const UNIT_DAYS: Record<string, number> = {
  day: 1,
  night: 1,
  week: 7,
  month: 365.2425 / 12,
  year: 365.2425,
  天: 1,
  日: 1,
  昼夜: 1,
  周: 7,
  星期: 7,
  月: 365.2425 / 12,
  年: 365.2425,
};
const COUNTS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  other: 2,
  few: 3,
  一: 1,
  两: 2,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  十: 10,
};
const RATES = {
  en: [
    /\b(?:every|each|per)\s+(?:(?<count>\d+|one|two|three|four|five|six|seven|eight|nine|ten|other|few)\s+)?(?<unit>day|night|week|month|year)s?\b/iu,
    /\b(?:an?|in\s+(?:one|a\s+single)|on\s+(?:certain|some|many|several)|in\s+the\s+space\s+of\s+a)\s+(?<unit>day|night|week|month|year)s?\b(?!\s+(?:ago|later|earlier|before|after|or|old|long))/iu,
    /\b(?<daily>daily|weekly|monthly|annually|yearly)\b/iu,
    /\b(?:with)?in\s+(?:(?:the\s+)?space\s+of\s+|a\s+period\s+of\s+)?(?<hours>\d+|twenty-four|forty-eight|seventy-two)\s+hours\b/iu,
  ],
  zh: [
    /(?:平均)?每隔?(?<count>[一两二三四五六七十]|\d+)?个?(?<unit>天|日|昼夜|周|星期|月|年)/u,
    /(?:在)?(?<count>一)(?<unit>天|日)(?:之内|内|中|里)?就?有?/u,
    /(?<daily>日均|月均|年均)/u,
  ],
};
const DAILY: Record<string, number> = {
  daily: 1,
  weekly: 7,
  monthly: 365.2425 / 12,
  annually: 365.2425,
  yearly: 365.2425,
  日均: 1,
  月均: 365.2425 / 12,
  年均: 365.2425,
};

/** The rate that governs an amount: the expression nearest to it in its clause; null if none. */
export function rateOf(
  text: string,
  language: "en" | "zh",
  sentence: Stretch,
  counted: Counted,
): Rate | null {
  const from = Math.max(sentence.start, counted.amount.start - (language === "zh" ? 16 : 60));
  const to = Math.min(sentence.stop, counted.stop + (language === "zh" ? 16 : 70));
  const around = text.slice(from, to);
  let best: { distance: number; match: RegExpExecArray } | null = null;
  for (const pattern of RATES[language]) {
    const match = pattern.exec(around);
    if (!match || isOfAnother(text, counted, from + match.index, match[0].length)) continue;
    const distance = Math.abs(from + match.index - counted.amount.start);
    if (best === null || distance < best.distance) best = { distance, match };
  }
  return best && { perDays: daysOf(best.match), frame: frameOf(best.match[0]) };
}

/** `912 returned, an average of more than 70 a month`: the rate is that of the amount beside it. */
function isOfAnother(text: string, counted: Counted, start: number, length: number): boolean {
  const ahead = text.slice(Math.max(0, counted.amount.start - 6), counted.amount.start);
  if (start < counted.amount.start) return /(?:全数|总数|总计|合计|共计|总共)约?$/u.test(ahead);
  if (start < counted.stop) return false;
  const between = text.slice(counted.stop, start);
  const behind = text.slice(start + length, start + length + 8);
  return (
    /\d\s*$/.test(between) ||
    /^约?[达有为]?约?[\d一二两三四五六七八九十百千万几数]+余?[名人户个，。]/u.test(behind)
  );
}

function frameOf(wording: string): RateFrame {
  if (/\b(?:certain|some|many|several)\b/iu.test(wording)) return "some";
  return /\b(?:one|single|space)\b|^(?:在)?一[天日]/iu.test(wording) ? "single" : "regular";
}

/** The days that a rate's expression names: `every two days` is 2. A month is a twelfth of 365.2425. */
function daysOf(match: RegExpExecArray): number {
  const { count, unit, daily, hours } = match.groups ?? {};
  if (hours) return (HOURS[hours.toLowerCase()] ?? Number(hours)) / 24;
  if (daily) return DAILY[daily.toLowerCase()]!;
  const times = count === undefined ? 1 : (COUNTS[count.toLowerCase()] ?? Number(count));
  return times * UNIT_DAYS[(unit ?? "day").toLowerCase()]!;
}
