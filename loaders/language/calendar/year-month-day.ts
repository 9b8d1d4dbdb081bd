/**
 * The grammar of languages that write year, month and day with a sign behind each: `昭和二十年八月九日`,
 * `1961년 8월 29일`. A language gives the signs and words, this the order in which they stand.
 */
import { numeral, NUMERAL } from "../zh/numerals.js";
import { oneOf } from "./dictionary.js";
import { ERA, eraYear } from "./eras.js";
import { type Grammar, isDay, isMonth, type Part, type Stated, stated } from "./stated.js";
import { matchesIn } from "../../text/matches.js";

/** The signs and words by which one language tells dates. */
export interface YearMonthDayWords {
  year: readonly string[];
  month: readonly string[];
  day: readonly string[];
  /** Eras named by one letter, `昭20.8.9`, `S20.8.9`: the whole name of each. */
  eraLetters: Readonly<Record<string, string>>;
  /** Years that a bare four-digit number counts from, where it is beyond any year of the common era. */
  epoch: string | null;
  /** `昨年`, `작년`: years from the document's own. */
  years: Readonly<Record<string, number>>;
  /** `先月`, `지난달`: months from the document's own; null is the month of the date before. */
  months: Readonly<Record<string, number | null>>;
  /** Before a day alone, the latest such: `去る五日`. */
  lately?: readonly string[];
  days: Readonly<Record<string, number>>;
  /** Behind a month or year: `上旬`, `초순`. */
  parts: Readonly<Record<string, Part>>;
  /** Behind a year, by EDTF's number: `春`, `여름`. */
  seasons: Readonly<Record<string, number>>;
  /** What parts a year from its season: `の`. */
  ofYear: string;
  /** What shows that a season's name ends there: `春川` and `봄베이` are places. */
  afterSeason: string;
  /** Behind a date: `頃`, `경`; `以来`, `부터`. */
  about: readonly string[];
  /** Behind a year that ends in 0: `年代`, `년대`. */
  decade: readonly string[];
  since: readonly string[];
  range: RegExp;
  list: RegExp;
  /** Behind a date, of papers that are cited by it: `付貴電`, `자 전문`. */
  cited: readonly string[];
  /** Behind a date, of what is to come: `までに`, `예정`. */
  future: readonly string[];
}

const N = `[${NUMERAL}]`;
const DIGIT = "[一二三四五六七八九]";
/** A year that is spelled: `千九百六十二`. */
const SPELLED = `${DIGIT}?千(?=[百十一二三四五六七八九])(?:${DIGIT}?百)?(?:${DIGIT}?十)?${DIGIT}?`;
/** What stands before no year that begins: another figure of it. */
const FIGURE_BEFORE = `(?<![${NUMERAL}百千])`;

/** What a language's grammar is made of, but for the words of papers. */
export function yearMonthDay(
  words: YearMonthDayWords,
): Pick<Grammar, "read" | "range" | "list" | "opensRange"> {
  const [year, month, day] = [oneOf(words.year), oneOf(words.month), oneOf(words.day)];
  const part = oneOf(Object.keys(words.parts));
  const monthDay = `(?<!${N})(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])\\s?${month}(?:\\s?(?<day>${N}{1,3})\\s?${day}|\\s?(?<monthPart>${part}))?`;
  const counted = `(?:(?<era>${ERA})\\s?)?${FIGURE_BEFORE}(?<year>${SPELLED}|${N}{1,4})\\s?(?:(?<decade>${oneOf(words.decade)})|${year})`;
  const relative = `(?<relative>${oneOf(Object.keys(words.years))})`;
  const step = `(?:(?<step>${oneOf(Object.keys(words.months))})|${oneOf(words.lately ?? [])}(?=\\s?${N}{1,3}\\s?${day}))(?:\\s?(?<stepDay>${N}{1,3})\\s?${day})?`;
  const season = `${words.ofYear}(?<season>${oneOf(Object.keys(words.seasons))})${words.afterSeason}`;
  const tail = `(?<about>\\s?${oneOf(words.about)})?(?<since>\\s?${oneOf(words.since)})?`;
  const date = new RegExp(
    `(?:(?:${counted}|${relative})(?:\\s?(?:${monthDay}|(?<part>${part}))|${season})?|${step}|${monthDay.replace(/\?<(\w+)>/g, "?<only_$1>")})${tail}`,
    "gu",
  );
  const letters = new RegExp(
    `(?<![\\p{L}\\d])(?<era>${ERA}|${oneOf(Object.keys(words.eraLetters))})\\.?\\s?(?<year>\\d{1,4})[.．・/-]\\s?(?<month>\\d{1,2})[.．・/-]\\s?(?<day>\\d{1,2})(?!\\d)`,
    "gu",
  );
  const dayWords = new RegExp(oneOf(Object.keys(words.days)), "gu");
  return {
    read: (text) => read(text, words, { date, letters, dayWords }),
    range: words.range,
    list: words.list,
    opensRange: /(?!)/,
  };
}

interface Expressions {
  date: RegExp;
  letters: RegExp;
  dayWords: RegExp;
}

function read(text: string, words: YearMonthDayWords, expressions: Expressions): Stated[] {
  const found = [
    ...matchesIn(text, expressions.letters).flatMap((match) => lettered(match, words)),
    ...datesIn(text, words, expressions.date),
    ...matchesIn(text, expressions.dayWords).map((match) =>
      stated(match.index, match.index + match[0].length, {
        shift: { unit: "day", by: words.days[match[0]] ?? 0 },
      }),
    ),
  ].sort((a, b) => a.start - b.start || b.stop - a.stop);
  let stop = 0;
  return found.filter((date) => {
    if (date.start < stop) return false;
    stop = date.stop;
    return true;
  });
}

function datesIn(text: string, words: YearMonthDayWords, expression: RegExp): Stated[] {
  const future = new RegExp(`^.{0,12}?${oneOf(words.future)}`, "u");
  const cited = new RegExp(`^\\s?${oneOf(words.cited)}`, "u");
  let era: string | null = null;
  return matchesIn(text, expression).flatMap((match) => {
    const groups = match.groups ?? {};
    era = groups["era"] ?? era;
    const stop = match.index + match[0].length;
    const date = stated(match.index, stop);
    if (!yearInto(date, groups, era, words) || !monthInto(date, groups, words)) return [];
    if (
      MOON.test(
        `${text.slice(Math.max(0, match.index - 6), match.index)}|${text.slice(stop, stop + 6)}`,
      )
    )
      date.lunarBefore = Infinity;
    date.approximate = groups["about"] !== undefined;
    date.since = groups["since"] !== undefined;
    if (date.year === null && date.short === null) {
      date.future = future.test(text.slice(stop, stop + 24));
      date.past = cited.test(text.slice(stop, stop + 12));
    }
    return [date];
  });
}

/** What says beside a date that it counts by the moon: `1880년 10월 16일 (음)`, `旧暦五月五日`. */
const MOON = /(?:[음陰]력|[陰旧舊][暦曆])\s?\||\|\s?[（(](?:음력?|陰曆?|旧暦?)[)）]/u;

type Groups = Readonly<Record<string, string | undefined>>;

/** A year of one to three figures is of the era that was named last; nobody knows it without one. */
function yearInto(
  date: Stated,
  groups: Groups,
  era: string | null,
  words: YearMonthDayWords,
): boolean {
  const { relative, year } = groups;
  if (relative !== undefined) {
    date.shift = { unit: "year", by: words.years[relative] ?? 0 };
    return true;
  }
  if (year === undefined) return true;
  const counted = numeral(year);
  if (counted === null) return false;
  const figures = year.includes("千") ? 4 : year.length;
  if (groups["decade"] !== undefined) return decadeInto(date, counted, figures);
  if (groups["era"] === undefined && figures === 4 && counted >= 1500 && counted < 2100) {
    date.year = counted;
    return true;
  }
  if (groups["era"] === undefined && /^\d\d$/.test(year) && words.epoch !== null) {
    date.short = counted;
    return groups["month"] !== undefined || groups["part"] !== undefined;
  }
  const known = eraYear(
    groups["era"] ?? (figures === 4 ? (words.epoch ?? "") : (era ?? "")),
    counted,
  );
  if (known === null) return false;
  Object.assign(date, known);
  return known.year >= 1300 && known.year < 2100;
}

/** `1960년대`; `60년대` has no century of its own. */
function decadeInto(date: Stated, year: number, figures: number): boolean {
  if (year % 10 !== 0 || (figures !== 4 && figures !== 2)) return false;
  date.years = 10;
  if (figures === 4) date.year = year;
  else date.short = year;
  return true;
}

function monthInto(date: Stated, groups: Groups, words: YearMonthDayWords): boolean {
  const { step } = groups;
  const month = groups["month"] ?? groups["only_month"];
  const day = groups["day"] ?? groups["only_day"] ?? groups["stepDay"];
  const part = groups["part"] ?? groups["monthPart"] ?? groups["only_monthPart"];
  if (step !== undefined) stepInto(date, words.months[step] ?? null);
  date.season = words.seasons[groups["season"] ?? ""] ?? null;
  if (month !== undefined) date.month = numeral(month);
  if (day !== undefined) date.day = numeral(day);
  date.part = part === undefined ? null : (words.parts[part] ?? null);
  if (month !== undefined && (date.month === null || !isMonth(date.month))) return false;
  if (day === undefined) return true;
  if (date.day === null) return false;
  return date.lunarBefore !== null ? date.day <= 30 : isDay(date.month ?? 1, date.day, date.year);
}

function stepInto(date: Stated, by: number | null): void {
  if (by === null) date.same = "month";
  else date.shift = { unit: "month", by };
}

/** `昭20.8.9`. */
function lettered(match: RegExpExecArray, { eraLetters }: YearMonthDayWords): Stated[] {
  const { era = "", year, month, day } = match.groups ?? {};
  const known = eraYear(eraLetters[era] ?? era, Number(year));
  if (known === null || !isDay(Number(month), Number(day), known.year)) return [];
  const stop = match.index + match[0].length;
  return [stated(match.index, stop, { ...known, month: Number(month), day: Number(day) })];
}
