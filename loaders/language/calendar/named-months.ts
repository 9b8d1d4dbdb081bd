/**
 * The grammar of languages that write the day before the name of its month: `le 14 juillet 1956`, `vom 3.
 * bis 5. Mai`, `a 3 de mayo de 1950`, `4 июля 1962 г.`. A language gives the words (words of its folder),
 * this the order in which they stand.
 */
import { oneOf } from "./dictionary.js";
import { readBehind } from "./behind.js";
import { type CalendarWords, type Expressions, expressionsOf } from "./named-expressions.js";
import {
  type Grammar,
  isDay,
  type PaperEvent,
  type PaperWords,
  type Stated,
  stated,
  yearOfDigits,
} from "./stated.js";
import { matchesIn } from "../../text/matches.js";

export type { CalendarWords } from "./named-expressions.js";

/** The grammar that those words make. */
export function grammarOf(words: CalendarWords): Grammar {
  const expressions = expressionsOf(words);
  return {
    read: (text) => read(text, words, expressions),
    range: new RegExp(`^\\s*(?:[-–—/]|[([]|,?\\s*${oneOf(words.to)})\\s*$`, "iu"),
    list: new RegExp(`^\\s*(?:,|,?\\s*${oneOf(words.and)})\\s*$`, "iu"),
    opensRange: new RegExp(`(?<!\\p{L})${oneOf(words.between)}\\s+$`, "iu"),
    beside: words.beside,
    undated: words.undated,
    styles: words.styles,
    head: words.head,
    events: words.events.map(eventOf),
  };
}

/** `reçu le 3 mai`: a preposition may stand between. */
function eventOf([event, list]: readonly [PaperEvent, readonly string[]]): PaperWords {
  return {
    event,
    before: new RegExp(`(?<!\\p{L})${oneOf(list)}(?:\\s+\\p{L}{1,3})?[\\s:,]*$`, "iu"),
  };
}

function read(text: string, words: CalendarWords, expressions: Expressions): Stated[] {
  const days = matchesIn(text, expressions.day).flatMap((match) => daysOf(match, expressions));
  const rest = [
    ...matchesIn(text, expressions.monthFirst).flatMap((match) => daysOf(match, expressions)),
    ...matchesIn(text, expressions.month).flatMap((match) => monthOf(text, match, expressions)),
    ...matchesIn(text, expressions.season).map((match) => seasonOf(match, words)),
    ...matchesIn(text, expressions.year).flatMap((match) => yearOf(text, match, expressions)),
    ...matchesIn(text, expressions.years).flatMap(yearsBetween),
    ...expressions.ofMonths.flatMap(([by, expression]) =>
      matchesIn(text, expression).map((match) => dayOfMonth(match, by)),
    ),
    ...expressions.steps.flatMap(([unit, by, expression]) =>
      matchesIn(text, expression).map((match) =>
        stated(match.index, match.index + match[0].length, { shift: { unit, by } }),
      ),
    ),
  ];
  const sorted = [...days, ...rest].sort((a, b) => a.start - b.start || b.stop - a.stop);
  let stop = 0;
  const apart = sorted.filter((date) => {
    if (date.start < stop) return false;
    stop = date.stop;
    return true;
  });
  return apart.map((date) => modified(text, date, expressions));
}

function daysOf(match: RegExpExecArray, { months }: Expressions): Stated[] {
  const { first, tie = "", day = "", name = "", year, short, digits } = match.groups ?? {};
  const month = months.get(name.toLowerCase());
  const [from, to] = [first === undefined ? null : dayNumber(first), dayNumber(day)];
  if (month === undefined || !isDay(month, to)) return [];
  const twoDigits = short ?? digits;
  const known = {
    month,
    ...(year !== undefined ? { year: Number(year) } : {}),
    ...(twoDigits !== undefined ? yearOfDigits(twoDigits) : {}),
  };
  const stop = match.index + match[0].length;
  if (first === undefined || from === null || !isDay(month, from)) {
    const start = first === undefined ? match.index : match.index + first.length + tie.length;
    return [stated(start, stop, { ...known, day: to })];
  }
  const parted = match.index + first.length;
  return [
    stated(match.index, parted, { ...known, day: from }),
    stated(parted + tie.length, stop, { ...known, day: to }),
  ];
}

/** A figure's number; a word for the first is 1. */
function dayNumber(words: string): number {
  return Number(/\d+/.exec(words)?.[0] ?? 1);
}

/** Whether a short name is a month's whole one, or a form of it: `mai`, `мае`, but not `mar` of `marzo`. */
function isWhole(name: string, months: ReadonlyMap<string, number>): boolean {
  const short = name.toLowerCase();
  return ![...months.keys()].some((one) => one.startsWith(short) && one.length > short.length + 1);
}

function monthOf(
  text: string,
  match: RegExpExecArray,
  { months, leadsMonth, leadsShort }: Expressions,
): Stated[] {
  const { name = "", year } = match.groups ?? {};
  const month = months.get(name.toLowerCase());
  if (month === undefined) return [];
  const known = { month, year: year === undefined ? null : Number(year) };
  const lead = text.slice(Math.max(0, match.index - 24), match.index);
  // `mar.` and its like are months only beside a day or a year; `mai` also behind `en`.
  if (year === undefined && name.length < 4 && !(isWhole(name, months) && leadsShort.test(lead)))
    return [];
  if (year === undefined && /^\p{Lu}/u.test(name) && leadsMonth?.test(lead) === false) return [];
  return [stated(match.index, match.index + match[0].length, known)];
}

/** `1. d. M.`: a day of the month of writing; `28. v. M.`, of the one before it. */
function dayOfMonth(match: RegExpExecArray, by: number): Stated {
  return stated(match.index, match.index + match[0].length, {
    day: dayNumber(match.groups?.["day"] ?? ""),
    shift: { unit: "month", by },
  });
}

function seasonOf(match: RegExpExecArray, { seasons }: CalendarWords): Stated {
  const { season = "", year } = match.groups ?? {};
  const index = seasons.findIndex((list) => list.includes(season.toLowerCase()));
  return stated(match.index, match.index + match[0].length, {
    season: 21 + index,
    year: Number(year),
  });
}

function yearOf(text: string, match: RegExpExecArray, { numbered }: Expressions): Stated[] {
  const digits = match.groups?.["year"] ?? match.groups?.["signed"] ?? "";
  const start = match.index + match[0].indexOf(digits);
  if (numbered.test(text.slice(Math.max(0, start - 24), start))) return [];
  return [stated(start, match.index + match[0].length, { year: Number(digits) })];
}

function yearsBetween(match: RegExpExecArray): Stated[] {
  const { year = "", tie = "", next = "" } = match.groups ?? {};
  const stop = match.index + match[0].length;
  const start = stop - next.length - tie.length - year.length;
  return [
    stated(start, start + year.length, { year: Number(year) }),
    stated(stop - next.length, stop, { year: Number(next) }),
  ];
}

/** Reads what stands before a date into it: parts of a month or year, `vers`, `depuis`, the future. */
function modified(text: string, date: Stated, expressions: Expressions): Stated {
  const before = (): string => text.slice(Math.max(0, date.start - 32), date.start);
  const take = (expression: RegExp): boolean => {
    const match = expression.exec(before());
    if (match !== null) date.start -= match[0].length;
    return match !== null;
  };
  if (date.day === null && date.shift?.unit !== "day")
    date.part = expressions.parts.find(([, expression]) => take(expression))?.[0] ?? null;
  if (date.year === null && date.short === null && date.shift === null)
    readBehind(text, date, expressions.behind);
  date.approximate = take(expressions.about);
  if (!expressions.tied.test(text.slice(date.stop, date.stop + 16)))
    date.since = take(expressions.since);
  if (date.year === null && date.short === null)
    date.future =
      expressions.future.test(text.slice(Math.max(0, date.start - 90), date.start)) ||
      expressions.futureBehind.test(text.slice(date.stop, date.stop + 56));
  return date;
}
