/**
 * The grammar of languages that write the day before the name of its month: `le 14 juillet 1956`, `vom 3.
 * bis 5. Mai`, `a 3 de mayo de 1950`, `4 июля 1962 г.`. A language gives the words (words of its folder),
 * this the order in which they stand.
 */
import { oneOf } from "./dictionary.js";
import { type Behind, behindOf, type BehindWords, readBehind } from "./behind.js";
import {
  type Grammar,
  type HeadWords,
  isDay,
  type PaperEvent,
  type PaperWords,
  type Part,
  type Stated,
  stated,
  yearOfDigits,
} from "./stated.js";

/** The words by which one language tells dates. Small letters; all are found in capitals too. */
export interface CalendarWords extends BehindWords {
  /** Twelve lists: names and abbreviations, in every case of the language. */
  months: readonly (readonly string[])[];
  /** What the first of a month is called: `1er`, `primero`. */
  first: readonly string[];
  /** What may follow a day's figure: `.`, `º`. */
  ordinal: readonly string[];
  /** Between day and month, and month and year: `de`, `del año`. */
  of: readonly string[];
  /** Behind a year: `г.`, `года`. */
  yearSigns: readonly string[];
  /** Before a year that stands alone: `en`, `depuis`, `im Jahre`. */
  inYear: readonly string[];
  /** Before a number that is no year: `n°`, `page`. */
  numbered: readonly string[];
  /** Spring, summer, autumn, winter. */
  seasons: readonly (readonly string[])[];
  parts: Readonly<Partial<Record<Part, readonly string[]>>>;
  about: readonly string[];
  since: readonly string[];
  /** Between the ends of a stretch, and between dates that share a month or year. */
  to: readonly string[];
  and: readonly string[];
  between: readonly string[];
  /** Whole phrases: days counted from the day of writing. */
  days: readonly (readonly [by: number, words: readonly string[]])[];
  /** In the place of a month: `d. M.`, `del corriente mes`. */
  thisMonth: readonly string[];
  /** The same of the month before it and of the one after: `v. Mts.`, `del próximo mes`. */
  lastMonth?: readonly string[];
  nextMonth?: readonly string[];
  /** Words that speak of what is still to come. */
  future: readonly string[];
  beside: readonly string[];
  undated: readonly string[];
  styles: { old: readonly string[]; new: readonly string[] };
  head: HeadWords;
  events: readonly (readonly [PaperEvent, readonly string[]])[];
}

/** A stroke behind a month parts two dates: `29 octobre/10 novembre`. */
const EDGE = "(?<![\\p{L}\\p{M}\\d.,-]|(?<![\\p{L}.])/)";
const YEAR = "(?:1[5-9]|20)\\d\\d";
/** Behind the year of a whole date: the mark of a note that was copied with its words, `le 3 mai 19491`. */
const YEAR_ENDS = "(?!\\d{3})";

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

interface Expressions {
  months: ReadonlyMap<string, number>;
  day: RegExp;
  /** `mayo 3 de 1950`, as in Latin America. */
  monthFirst: RegExp;
  month: RegExp;
  year: RegExp;
  season: RegExp;
  /** A day of the month of writing, or of one that is so many months from it. */
  ofMonths: readonly (readonly [by: number, RegExp])[];
  behind: Behind;
  parts: readonly (readonly [Part, RegExp])[];
  about: RegExp;
  since: RegExp;
  /** Behind a date that another one follows. */
  tied: RegExp;
  future: RegExp;
  numbered: RegExp;
  steps: readonly (readonly ["year" | "day", number, RegExp])[];
}

function expressionsOf(words: CalendarWords): Expressions {
  const months = new Map(
    words.months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  );
  const name = `(?<name>${oneOf([...months.keys()])})(?![\\p{L}\\p{M}])`;
  const link = `(?:\\s*(?:${oneOf(words.of)})(?![\\p{L}\\p{M}]))?`;
  const figure = `(?:\\d{1,2}(?:\\s?${oneOf(words.ordinal)})?|${oneOf(words.first)})(?![\\p{L}\\p{M}])`;
  const tie = `\\s?[-–—/,]\\s?|\\s?[(]\\s?|,?\\s+${oneOf([...words.to, ...words.and])}\\s+`;
  const sign = words.yearSigns.length === 0 ? "" : `(?:\\s*${oneOf(words.yearSigns)}(?!\\p{L}))?`;
  const year = `(?:\\.?,?${link}\\s*,?\\s*(?:(?<year>${YEAR})${YEAR_ENDS}${sign}|['’](?<short>\\d\\d)(?!\\d))|\\s+(?<digits>\\d\\d)(?=\\s*$|[.,;)]))?`;
  const before = (list: readonly string[]): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{M}])${oneOf(list)}[\\s-]+$`, "iu");
  return {
    months,
    day: new RegExp(
      `${EDGE}(?:(?<first>${figure})(?<tie>${tie}))?(?<day>${figure})\\)?${link}\\s*${name}${year}`,
      "giu",
    ),
    monthFirst: new RegExp(
      `${EDGE}${name}\\s+(?<day>${figure}),?${link}\\s+(?<year>${YEAR})(?!\\d)${sign}`,
      "giu",
    ),
    month: new RegExp(`${EDGE}${name}(?:\\.?,?${link}\\s+(?<year>${YEAR})(?!\\d)${sign})?`, "giu"),
    year: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${oneOf(words.inYear)})\\s+(?<year>${YEAR})(?![\\d.,/-]\\d|\\d)${sign}|${signedYear(words)}`,
      "giu",
    ),
    season: new RegExp(
      `(?<![\\p{L}\\p{M}])(?<season>${oneOf(words.seasons.flat())})(?![\\p{L}\\p{M}])${link}\\s+(?<year>${YEAR})(?!\\d)${sign}`,
      "giu",
    ),
    ofMonths: [
      [0, ofMonth(figure, words.thisMonth)],
      [-1, ofMonth(figure, words.lastMonth ?? [])],
      [1, ofMonth(figure, words.nextMonth ?? [])],
    ],
    behind: behindOf(words),
    parts: (Object.entries(words.parts) as [Part, readonly string[]][]).map(([part, list]) => [
      part,
      new RegExp(`(?<![\\p{L}\\p{M}])${oneOf(list)}(?:\\s+${oneOf(words.of)})?[\\s-]+$`, "iu"),
    ]),
    about: before(words.about),
    since: before(words.since),
    tied: new RegExp(`^\\s*(?:[-–—/]|${oneOf(words.to)}\\s)`, "iu"),
    future: new RegExp(
      `(?<![\\p{L}\\p{M}])${oneOf(words.future)}(?![\\p{L}\\p{M}])[^.;!?]*$`,
      "iu",
    ),
    numbered: new RegExp(`(?<![\\p{L}\\p{M}])${oneOf(words.numbered)}\\s*$`, "iu"),
    steps: [
      ...words.years.map(([by, list]) => ["year", by, wholly(list)] as const),
      ...words.days.map(([by, list]) => ["day", by, wholly(list)] as const),
    ],
  };
}

function ofMonth(figure: string, list: readonly string[]): RegExp {
  const edge = "(?![\\p{L}\\p{M}])";
  return new RegExp(`${EDGE}(?<day>${figure})\\s*${oneOf(list)}${edge}`, "giu");
}

function wholly(list: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])${oneOf(list)}(?![\\p{L}\\p{M}])`, "giu");
}

/** `1962 г.`, and `1959` of `1959–1961 гг.`: the sign makes it a year. */
function signedYear({ yearSigns }: CalendarWords): string {
  if (yearSigns.length === 0) return "(?!)";
  const sign = `\\s*${oneOf(yearSigns)}(?!\\p{L})`;
  return `(?<![\\p{L}\\d.,/])(?<signed>${YEAR})(?=${sign}|\\s?[-–—]\\s?${YEAR}${sign})`;
}

function read(text: string, words: CalendarWords, expressions: Expressions): Stated[] {
  const days = Array.from(text.matchAll(expressions.day)).flatMap((match) =>
    daysOf(match, expressions),
  );
  const rest = [
    ...Array.from(text.matchAll(expressions.monthFirst)).flatMap((match) =>
      daysOf(match, expressions),
    ),
    ...Array.from(text.matchAll(expressions.month)).flatMap((match) => monthOf(match, expressions)),
    ...Array.from(text.matchAll(expressions.season), (match) => seasonOf(match, words)),
    ...Array.from(text.matchAll(expressions.year)).flatMap((match) =>
      yearOf(text, match, expressions),
    ),
    ...expressions.ofMonths.flatMap(([by, expression]) =>
      Array.from(text.matchAll(expression), (match) => dayOfMonth(match, by)),
    ),
    ...expressions.steps.flatMap(([unit, by, expression]) =>
      Array.from(text.matchAll(expression), (match) =>
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

function monthOf(match: RegExpExecArray, { months }: Expressions): Stated[] {
  const { name = "", year } = match.groups ?? {};
  const month = months.get(name.toLowerCase());
  // `ma`, `mar.` and their like are months only beside a day or a year.
  if (month === undefined || (year === undefined && name.length < 4)) return [];
  const known = { month, year: year === undefined ? null : Number(year) };
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
    date.future = expressions.future.test(text.slice(Math.max(0, date.start - 90), date.start));
  return date;
}
