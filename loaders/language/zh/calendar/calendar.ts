/**
 * Chinese dates, simplified or traditional, in figures or numerals, by the years of the common era, the
 * republic or a reign: `1962年7月4日`, `一九六二年八月九日`, `光緒六年十月十六日`, `今年4月下半月起`.
 */
import { eraYear } from "../../calendar/eras.js";
import { type Grammar, isDay, isMonth, type Stated, stated } from "../../calendar/stated.js";
import { NUMERAL, numeral } from "../numerals.js";
import { paperWords } from "./papers.js";
import { each, partOf, stretchesOf, type Words } from "./stretches.js";
import { CITED, DATE, DAY_NUMBER, NO_DAY } from "./words.js";

const BARE_DAY = new RegExp(
  `(?<![${NUMERAL}每第个個数數几幾近前后後约約共历歷整某月年半])(?<day>${DAY_NUMBER})\\s?日${NO_DAY}(?!\\s*(?:[内內间間之游程后後前]|[来來](?![电電函信文])|以[来來内內]))`,
  "gu",
);

export const chineseGrammar: Grammar = {
  read,
  range: /^\s?(?:[-–—－~～]+|至|到|直到|起?至)\s?$/,
  list: /^\s?(?:和|与|與|及|、|，|,|以及|并|或)\s?$/,
  opensRange: /(?!)/,
  ...paperWords,
};

function read(text: string): Stated[] {
  const found = [
    ...each(text, DATE, dateOf),
    ...each(text, BARE_DAY, bareDayOf),
    ...stretchesOf(text),
  ].sort((a, b) => a.start - b.start || b.stop - a.stop);
  return apart(found);
}

function apart(dates: Stated[]): Stated[] {
  let stop = 0;
  return dates.filter((date) => {
    if (date.start < stop) return false;
    stop = date.stop;
    return true;
  });
}

function dateOf(words: Words, start: number, stop: number, text: string): Stated | null {
  if (
    words["onlyMonth"] !== undefined &&
    ERA_UNKNOWN.test(text.slice(Math.max(0, start - 8), start))
  )
    return null;
  const date = stated(start, stop);
  if (!yearInto(date, words, text) || !monthInto(date, words) || !dayInto(date, words)) return null;
  date.part = partOf(words["part"] ?? words["monthPart"] ?? words["onlyPart"]);
  date.season = seasonOf(words["season"]);
  date.approximate = words["about"] !== undefined || words["vague"] !== undefined;
  date.uncertain = words["doubt"] !== undefined;
  date.since = words["since"] !== undefined && words["since"] !== "";
  withFrom(date, text);
  date.future =
    date.year === null &&
    /[将將拟擬限]|预定|預定|定于|定於|计划|計劃|打算|预计|預計|[底初旬日月]以?前/.test(
      text.slice(Math.max(0, start - 12), stop + 8),
    );
  date.starts = /[起始]$/u.test(words["since"] ?? "");
  date.past = date.year === null && CITED.test(text.slice(stop, stop + 12));
  return date;
}

/** 二十年八月: the year of an era that is not named here; without it, the month says nothing. */
const ERA_UNKNOWN = /十[一二三四五六七八九]?\s?年\s?$/u;

/** Takes in the 从 or 自 of `从…起`. */
function withFrom(date: Stated, text: string): void {
  if (date.since && /[从從自]/.test(text[date.start - 1] ?? "")) date.start -= 1;
}

function yearInto(date: Stated, words: Words, text: string): boolean {
  const { year, era, short, relative } = words;
  if (year !== undefined) date.year = numeral(year);
  else if (era !== undefined) return eraInto(date, era, words["eraYear"] ?? "");
  else if (short !== undefined) return shortYearInto(date, words, short, text);
  else if (relative !== undefined) relativeYearInto(date, relative);
  return date.year === null || Number.isInteger(date.year);
}

/** `62年8月` and `五八年` are years; `20年` and `三十年` may be a stretch of time. */
function shortYearInto(date: Stated, words: Words, short: string, text: string): boolean {
  const dated = (words["month"] ?? words["part"] ?? words["season"]) !== undefined;
  const figures = /[0-9０-９]/.test(short);
  const after = text.slice(date.stop, date.stop + 2);
  if (!dated && (figures || /^[来來多间間以内內]/.test(after))) return false;
  date.short = numeral(short);
  return date.short !== null;
}

function eraInto(date: Stated, era: string, words: string): boolean {
  const counted = eraYear(era, numeral(words));
  if (counted === null) return false;
  Object.assign(date, counted);
  return true;
}

function relativeYearInto(date: Stated, relative: string): void {
  const by = YEAR_STEPS.get(relative);
  if (by === undefined) date.same = "year";
  else date.shift = { unit: "year", by };
}

/** 同 is none of them: it means the year before it in the text. */
const YEAR_STEPS: ReadonlyMap<string, number> = new Map(
  Object.entries({ 今: 0, 本: 0, 去: -1, 上: -1, 前: -2, 明: 1, 次: 1, 翌: 1, 后: 2, 後: 2 }),
);

/** Months that have a name for a number. */
const NAMED_MONTHS: ReadonlyMap<string, number> = new Map(
  Object.entries({ 正: 1, 元: 1, 冬: 11, 腊: 12, 臘: 12 }),
);

function monthInto(date: Stated, words: Words): boolean {
  const month = words["month"] ?? words["onlyMonth"];
  const relative = words["monthStep"] ?? words["onlyMonthStep"];
  if (month !== undefined) date.month = NAMED_MONTHS.get(month) ?? numeral(month);
  const leap = words["monthLeap"] ?? words["onlyMonthLeap"] ?? "";
  if (leap !== "" || (month !== undefined && /[正冬腊臘]/.test(month))) byTheMoon(date, Infinity);
  else if (words["year"] === undefined && /[一二三四五六七八九十]/.test(month ?? ""))
    byTheMoon(date, LAST_LUNAR);
  date.leap = leap !== "";
  if (relative === "同") date.same = "month";
  else if (relative !== undefined)
    date.shift = { unit: "month", by: relative === "本" ? 0 : relative.startsWith("上") ? -1 : 1 };
  return date.month === null || isMonth(date.month);
}

/** China left the moon's months in this year; till then, months in numerals are those. */
const LAST_LUNAR = 1912;

/** Words such as 正月, 初三 and 閏 are the moon's; an era's own rule goes before a numeral's. */
function byTheMoon(date: Stated, before: number): void {
  const known = date.year !== null && before !== Infinity;
  if (known || date.short !== null) return;
  date.lunarBefore = before;
  date.note ??= before === Infinity ? "Counted by the Chinese calendar." : null;
}

function dayInto(date: Stated, words: Words): boolean {
  const day = words["day"] ?? words["monthDay"];
  if (words["lunar"] !== undefined || day?.startsWith("初") === true) byTheMoon(date, Infinity);
  if (day === undefined) return true;
  date.day = numeral(day.replace("初", ""));
  if (date.lunarBefore !== null && (date.day ?? 0) <= 30) return date.day !== null;
  return date.day !== null && isDay(date.month ?? 1, date.day, date.year);
}

function seasonOf(word: string | undefined): number | null {
  if (word === undefined) return null;
  const season = "春夏秋冬".indexOf(word[0]!);
  return season >= 0 ? 21 + season : 32 + (numeral(word.replace("第", "").slice(0, 1)) ?? 1);
}

function bareDayOf(words: Words, start: number, stop: number, text: string): Stated | null {
  const day = numeral(words["day"]!);
  if (day === null || !isDay(1, day)) return null;
  const marked =
    /[0-9０-９十廿卅]/.test(words["day"]!) || /[于於在]$/.test(text.slice(0, start).slice(-1));
  return marked ? stated(start, stop, { day }) : null;
}
