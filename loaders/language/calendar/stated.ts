/**
 * What words fix of a date, before anything is inferred. The grammars of the languages make these;
 * calendar.ts turns them into intervals.
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
  /** Two digits of a year whose century is not written: `62.07.04`, `the fifties`. */
  short: number | null;
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
  /** Something begins on it, which may be about to: `from April 1`, 自四月一日起. */
  starts: boolean;
  /** The date of something that exists already, such as a letter that is cited. */
  past: boolean;
  /** Where the date ends without its year, if what follows may be a count: `In May 1800 refugees`. */
  bare: number | null;
  /** In years before this one, month and day are those of the Chinese calendar; null: never. */
  lunarBefore: number | null;
  /** An intercalary month, 閏. */
  leap: boolean;
  /** Day and month are those of the Julian calendar. */
  julian: boolean;
  /** The day when papers were opened to readers: it says nothing of their story. */
  released: boolean;
  /** A note in a head of when the paper came: on its own day or later. */
  received: boolean;
  /** What a reader should know of how it was counted: the other calendar, Old Style. */
  note: string | null;
}

/** A date about which nothing is known but where it stands. */
export function stated(start: number, stop: number, known: Partial<Stated> = {}): Stated {
  return {
    start,
    stop,
    year: null,
    short: null,
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
    starts: false,
    past: false,
    bare: null,
    lunarBefore: null,
    leap: false,
    julian: false,
    released: false,
    received: false,
    note: null,
    ...known,
  };
}

/** An interval of days, `YYYY-MM-DD`, with its EDTF as a whole and for each end of a longer interval. */
export interface Span {
  first: string;
  last: string;
  edtf: string;
  head: string;
  tail: string;
}

/** What a paper did on a day that it notes. */
export type PaperEvent = "received" | "printed" | "sent" | "delivered" | "released";

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
  /** Words that stand beside a date and add nothing: weekdays, times of day, labels. */
  beside?: readonly string[];
  /** What stands in the place of a date where there is none: `undated`. */
  undated?: readonly string[];
  /** Words behind a date that say by which calendar it counts: `O.S.`, `New Style`. */
  styles?: { old: readonly string[]; new: readonly string[] };
  head?: HeadWords;
  /**
   * Names of months in full, in small letters, where it reads all dates with them: what other languages have too is in
   * its texts its own. None where another writes them otherwise around the same name, as Spanish and Italian do.
   */
  months?: readonly string[];
  /** In figures alone, its texts write the day before the month: `12/5/62` is in May. */
  dayFirst?: boolean;
  /** Year of something that a text names and that fixes its century; null where it names none. */
  named?: (text: string) => number | null;
  /** What offices write just before (or after) the day on which something was done with a paper. */
  events?: readonly PaperWords[];
}

/** Words of the lines that date a paper. */
export interface HeadWords {
  /** What names of places are joined by: `The Hague`, `En Route to Manila`. */
  small: readonly string[];
  /** What leads to a date behind its place: `Paris, le 3 mai`. */
  leads: readonly string[];
  /** What leads to the date of a paper at the end of its title: `dated`, `vom`. */
  dated?: readonly string[];
  /** What opens a line on another paper or on its subject: `Your`, `Reference`. */
  citing: readonly string[];
  /** What opens a place that has no name: `on board`, `in camp`. */
  aboard?: readonly string[];
  /** Kinds of papers and what is said of their numbers, where they are written small. */
  papers: readonly string[];
  /** What stands behind the date, before that of its receipt: `(reçu le 4)`. */
  receipt?: readonly string[];
  /** What such a line may be labelled with: `Date:`. */
  labels: readonly string[];
}

/** Words that say what was done with a paper on a day. */
export interface PaperWords {
  event: PaperEvent;
  /** They end where the date begins, but for a preposition. */
  before?: RegExp;
  /** They begin where the date ends, or a few letters later. */
  after?: RegExp;
}

const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether a day of a month can exist, in a leap year if no year is known. */
export function isDay(month: number, day: number, year: number | null = null): boolean {
  if (!isMonth(month) || day < 1) return false;
  return day <= (year === null ? (DAYS[month - 1] ?? 0) : lastDay(year, month));
}

export function isMonth(month: number): boolean {
  return month >= 1 && month <= 12;
}

export function lastDay(year: number, month: number): number {
  if (month === 2 && !(year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))) return 28;
  return DAYS[month - 1] ?? 31;
}

/** The year of four or two digits, as the part of a stated date that it fixes. */
export function yearOfDigits(digits: string): { year: number } | { short: number } {
  return digits.length === 2 ? { short: Number(digits) } : { year: Number(digits) };
}
