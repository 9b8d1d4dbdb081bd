/** The words of a language that writes the day before the name of its month, and the expressions that they make. */
import { type Behind, behindOf, type BehindWords } from "./behind.js";
import { oneOf } from "./dictionary.js";
import type { HeadWords, PaperEvent, Part } from "./stated.js";

/** The words by which one language tells dates. Small letters; all are found in capitals too. */
export interface CalendarWords extends BehindWords {
  /** Twelve lists: names and abbreviations, in every case of the language. */
  months: readonly (readonly string[])[];
  /** Whether the language writes months with a capital; where not, `Julio` alone is a person. */
  capitalMonths?: true;
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
  /** What stands before a month alone, beside those: `im`. */
  inMonth?: readonly string[];
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
  /** Endings of verbs that say what will or would be, before a date and behind it: `se réunirait`. */
  futureEndings?: readonly string[];
  /** Whole such verbs, whose endings others share. */
  futureVerbs?: readonly string[];
  /** Beginnings of words that end so and say what is said to have been: `serait parti`. */
  reported?: readonly string[];
  beside: readonly string[];
  undated: readonly string[];
  styles: { old: readonly string[]; new: readonly string[] };
  head: HeadWords;
  events: readonly (readonly [PaperEvent, readonly string[]])[];
}

/** A stroke behind a month parts two dates: `29 octobre/10 novembre`. */
const EDGE = "(?<![\\p{L}\\p{M}\\d.,-]|(?<![\\p{L}.])/)";
const YEAR = "(?:1[5-9]|20)\\d\\d";
const ROUND = "\\d\\d00";
/** Behind the year of a whole date: the mark of a note that was copied with its words, `le 3 mai 19491`. */
const YEAR_ENDS = "(?!\\d{3})";

/** What finds the dates of such a language. */
export interface Expressions {
  months: ReadonlyMap<string, number>;
  day: RegExp;
  /** `mayo 3 de 1950`, as in Latin America. */
  monthFirst: RegExp;
  month: RegExp;
  year: RegExp;
  /** `entre 1950 et 1952`, both at once: `1500` and `2000` are round and no years. */
  years: RegExp;
  /** What a month that stands alone with a capital needs before it; null where capitals say nothing. */
  leadsMonth: RegExp | null;
  /** What stands before a month of three letters that is no short form: `en mai`. */
  leadsShort: RegExp;
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
  futureBehind: RegExp;
  numbered: RegExp;
  steps: readonly (readonly ["year" | "day", number, RegExp])[];
}

/** The expressions that a language's words make. */
export function expressionsOf(words: CalendarWords): Expressions {
  const months = new Map(
    words.months.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
  );
  const name = `(?<name>${oneOf([...months.keys()])})(?![\\p{L}\\p{M}])`;
  const link = `(?:\\s*(?:${oneOf(words.of)})(?![\\p{L}\\p{M}]))?`;
  const figure = `(?:\\d{1,2}(?:\\s?${oneOf(words.ordinal)})?|${oneOf(words.first)})(?![\\p{L}\\p{M}])`;
  const tie = `\\s?[-–—/,]\\s?|\\s?[(]\\s?|,?\\s+${oneOf([...words.to, ...words.and])}\\s+`;
  const sign = words.yearSigns.length === 0 ? "" : `(?:\\s*${oneOf(words.yearSigns)}(?!\\p{L}))?`;
  const year = `(?:\\.?,?${link}\\s*,?\\s*(?:(?<year>${YEAR})${YEAR_ENDS}${sign}|['’](?<short>\\d\\d)(?!\\d))|\\s+(?<digits>\\d\\d)(?=\\s*$|[.,;)](?!\\d)))?`;
  const verbs = verbsAhead(words);
  const before = (list: readonly string[]): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{M}])${oneOf(list)}[\\s-]+$`, "iu");
  const ledBy = [
    ...words.inYear.filter((word) => !words.of.includes(word)),
    ...[...words.since, ...words.between],
    ...Object.values(words.parts).flat(),
    ...words.of.filter((phrase) => phrase.includes(" ")),
  ];
  const leads = before(ledBy);
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
    years: new RegExp(
      `(?<![\\p{L}\\p{M}])${oneOf(words.between)}\\s+(?!${ROUND}\\D+${ROUND}\\D)(?<year>${YEAR})(?<tie>\\s+${oneOf(words.and)}\\s+)(?<next>${YEAR})(?=\\s*(?:$|[.,;:)\\]!?\\n](?!\\d)))`,
      "giu",
    ),
    leadsMonth: words.capitalMonths ? null : leads,
    leadsShort: words.inMonth === undefined ? leads : before([...ledBy, ...words.inMonth]),
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
      `(?<![\\p{L}\\p{M}])(?:${oneOf(words.future)}|${verbs})(?![\\p{L}\\p{M}])[^.;!?]*$`,
      "iu",
    ),
    futureBehind: new RegExp(`^[^.;!?]{0,40}(?<![\\p{L}\\p{M}])${verbs}(?![\\p{L}\\p{M}])`, "iu"),
    numbered: new RegExp(`(?<![\\p{L}\\p{M}])${oneOf(words.numbered)}\\s*$`, "iu"),
    steps: [
      ...words.years.map(([by, list]) => ["year", by, wholly(list)] as const),
      ...words.days.map(([by, list]) => ["day", by, wholly(list)] as const),
    ],
  };
}

/** Source of a verb of what is to come, by its ending. */
function verbsAhead({
  futureEndings = [],
  futureVerbs = [],
  reported = [],
}: CalendarWords): string {
  if (futureEndings.length === 0) return "(?!)";
  const not = reported.length === 0 ? "" : `(?!${oneOf(reported)})`;
  const whole = futureVerbs.length === 0 ? "" : `${oneOf(futureVerbs)}|`;
  return `${not}(?:${whole}[\\p{L}-]+(?:${oneOf(futureEndings)}))`;
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
