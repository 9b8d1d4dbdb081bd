/**
 * What words fix of a date, before anything is inferred. The grammars of the languages
 * (calendarEnglish.ts, calendarChinese.ts, …) make these; calendar.ts turns them into intervals.
 */

/** A stretch within a year, a month or a decade. */
export type Part = "early" | "mid" | "late" | "first half" | "second half";

export type TimeUnit = "day" | "week" | "month" | "year" | "decade";

/** One date as the words give it; null (or false) where they are silent. Indices are UTF-16 units. */
export interface Stated {
  start: number;
  stop: number;
  /** Four digits; the first year of a decade or century. */
  year: number | null;
  month: number | null;
  day: number | null;
  /** EDTF's number for a season (21 spring … 24 winter) or a quarter (33 … 36). */
  season: number | null;
  /** Years that `year` stands for: 10 for a decade, 100 for a century. */
  years: 1 | 10 | 100;
  part: Part | null;
  /** Steps from the document's own date: last year is {unit: "year", by: -1}. */
  shift: { unit: "day" | "month" | "year"; by: number } | null;
  /** `last October`, `this June`, `next March`. */
  direction: "last" | "this" | "next" | null;
  /** 同年, 同月: as in the date before it in the text. */
  same: "year" | "month" | null;
  /** `the past three years`: a stretch that ends on the document's own date. */
  back: { count: number; unit: TimeUnit } | null;
  approximate: boolean;
  uncertain: boolean;
  /** Runs on to the document's own date. */
  since: boolean;
  /** The words speak of what is still to come. */
  future: boolean;
  /** The date of something that exists already, such as a letter that is cited. */
  past: boolean;
  /** The century was not written: `62.07.04`. */
  shortYear: boolean;
}

/** A date about which nothing is known but where it stands. */
export function stated(start: number, stop: number, known: Partial<Stated> = {}): Stated {
  return {
    start,
    stop,
    year: null,
    month: null,
    day: null,
    season: null,
    years: 1,
    part: null,
    shift: null,
    direction: null,
    same: null,
    back: null,
    approximate: false,
    uncertain: false,
    since: false,
    future: false,
    past: false,
    shortYear: false,
    ...known,
  };
}

/** What a language's grammar gives: the dates of a text in order, and how words tie two of them. */
export interface Grammar {
  /** Dates that stand in the text, by rising start; none overlaps another. */
  read: (text: string) => Stated[];
  /** Between two dates, joins them into one stretch: ` to `, `–`, `至`. */
  range: RegExp;
  /** Between two dates, makes them share a year or month: ` and `, `和`. */
  list: RegExp;
  /** Just before two dates parted by `list`, makes them a range: `between`. */
  opensRange: RegExp;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day of a month can exist, in a leap year if no year is known. */
export function isDay(month: number, day: number, year: number | null = null): boolean {
  if (!isMonth(month) || day < 1) return false;
  return day <= (year === null ? DAYS[month - 1]! : lastDay(year, month));
}

export function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

export function lastDay(year: number, month: number): number {
  if (month === 2 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))) return 28;
  return DAYS[month - 1]!;
}

/** The full year of two digits: in the century of the document, or the twentieth if nobody says. */
export function fullYear(twoDigits: number, century = 1900): number {
  return century + twoDigits;
}
