/**
 * Finds the dates in a text and says what days they can mean, in the languages whose folders export a
 * calendar, and dates in figures alone, whatever the language of the text: cables mix them.
 *
 * Paragraph by paragraph, a grammar for each language finds what the words fix (stated.ts); dates that
 * belong together are tied (ties.ts); what they leave out is inferred from neighbouring dates and the
 * document's own (years.ts, centuries.ts), and each becomes an interval (spans.ts).
 */
import type { Language } from "../../document.js";
import { languages } from "../index.js";
import { withCenturies, writtenYear } from "./centuries.js";
import { type DateExpression, resolve } from "./expressions.js";
import { halfWidth } from "./half-width.js";
import { dayFirstGrammar, numericGrammar } from "./numeric.js";
import { eventBeside } from "./papers.js";
import type { Grammar, Stated } from "./stated.js";
import { readStyle } from "./styles.js";
import { type Stretch, tied, withoutOverlaps } from "./ties.js";
import { matchesIn } from "../../text/matches.js";

export type { DateExpression, Inference } from "./expressions.js";

export interface CalendarContext {
  /** The document's own date, `YYYY-MM-DD`; null if unknown. */
  date: string | null;
  /** Asked for a year that the document writes out, for years in two digits; null if it writes none. */
  near?: () => number | null;
}

/**
 * All dates of a text, by rising start; none overlaps another, or goes from one paragraph to the next.
 *
 * @example findDates("your cable of 26 June", "en", { date: "1962-07-04" })[0].edtf // "1962-06-26"
 */
export function findDates(
  text: string,
  language: Language,
  context: CalendarContext,
): DateExpression[] {
  const readings = readingsOf(text, language);
  const dates = readings.flatMap((reading) => reading.dates);
  if (dates.length === 0) return [];
  const own = context.date;
  const near = dates.some(isShortOrCounted) ? nearOf(dates, context) : null;
  withCenturies(dates, near);
  const stretches = readings.flatMap(({ words, grammar, offset, dates: read }) => {
    withoutFarYears(read, near);
    return tied(words, grammar, read).map((stretch) => moved(stretch, offset));
  });
  const plausible = withoutOverlaps(stretches).filter(({ from }) => isPlausible(text, from, own));
  return resolve(plausible, own);
}

function isShortOrCounted({ short, bare }: Stated): boolean {
  return short !== null || bare !== null;
}

function nearOf(dates: readonly Stated[], { date, near }: CalendarContext): number | null {
  if (date !== null) return yearIn(date);
  return writtenYear(dates) ?? near?.() ?? null;
}

/** The latest year that a text writes out, but for the years when papers were released. */
export function latestYear(text: string, language: Language): number | null {
  const written = writtenYear(readingsOf(text, language).flatMap(({ dates }) => dates));
  return (
    written ??
    languages.map(({ calendar }) => calendar?.named?.(text)).find((year) => year != null) ??
    null
  );
}

/** What one grammar reads in one paragraph. */
interface Reading {
  grammar: Grammar;
  words: string;
  offset: number;
  dates: Stated[];
}

/** What a note of an office stands behind: nothing, or a bracket. */
const NOTED = /(?:^|[([])\s*$/u;
/** A date needs a figure, or a letter of a numeral or month, that these paragraphs have. */
const PARAGRAPH = /[^\n]+(?:\n(?!\s*\n)[^\n]*)*/g;

function readingsOf(text: string, language: Language): Reading[] {
  const plain = halfWidth(text);
  return matchesIn(plain, PARAGRAPH).flatMap((match) =>
    rememberedIn(match[0], language).map((reading) => ({
      ...reading,
      offset: match.index,
      // What asks goes on to fill in years.
      dates: reading.dates.map((date) => ({ ...date })),
    })),
  );
}

/** A document's date, its heads, its mentions and its claims ask for the dates of the same paragraphs. */
const remembered = new Map<string, readonly Reading[]>();
/** Paragraphs that are remembered at most: those of some documents, all of which ask before the next. */
const MOST_REMEMBERED = 2_000;

function rememberedIn(words: string, language: Language): readonly Reading[] {
  const key = `${language} ${words}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const read = readingsIn(words, language);
  remembered.set(key, read);
  return read;
}

function readingsIn(words: string, language: Language): Reading[] {
  return grammarsOf(words, language).flatMap(({ grammar, own }) => {
    const read = grammar.read(words);
    const dates = own ? read : read.filter(isDistinct);
    for (const date of dates) {
      readStyle(words, date);
      const said = eventBeside(words, date);
      date.released ||= said?.event === "released";
      date.received = said?.event === "received" && NOTED.test(words.slice(0, said.start));
    }
    return dates.length === 0 ? [] : [{ grammar, words, offset: 0, dates }];
  });
}

interface Asked {
  grammar: Grammar;
  own: boolean;
}

const numeric: Asked = { grammar: numericGrammar, own: true };
const numericDayFirst: Asked = { grammar: dayFirstGrammar, own: true };

/** The languages that a paragraph is read in: its own, and those whose letters or months it has. */
function grammarsOf(words: string, language: Language): Asked[] {
  const own = languages.find(({ code }) => code === language)?.calendar;
  const asked = languages.flatMap(({ code, mayHold, calendar, guest }) => {
    if (calendar === undefined) return [];
    if (code !== language && !mayHold(words, language, own?.months)) return [];
    return [{ grammar: calendar, own: code === language || guest?.(language) !== true }];
  });
  if (!/\d/.test(words)) return asked;
  return [own?.dayFirst === true ? numericDayFirst : numeric, ...asked];
}

/** In a text of another language, words alone are no date; a day or year beside a month's name is. */
function isDistinct({ month, day, year, short }: Stated): boolean {
  return month !== null && (day !== null || year !== null || short !== null);
}

/** Years before and after the document's own that a lone number is taken for without more ado. */
const BACK = 150;
const AHEAD = 25;
/** A number before the name of what can be counted is a year only if it is as near as this. */
const COUNTED_BACK = 30;
const SAYS_YEAR = /\b(?:years?|in|since|during|before|after|until|till|circa|ca\.?)\s+$/i;

/** `In May 1800 refugees came`: a far year that stands before what can be counted is a number of it. */
function withoutFarYears(dates: Stated[], near: number | null): void {
  for (const date of dates) {
    if (date.year === null || date.bare === null || date.month === null) continue;
    const distance = near === null ? null : date.year - near;
    if (distance !== null && distance >= -COUNTED_BACK && distance <= 1) continue;
    date.year = null;
    date.stop = date.bare;
  }
}

/** Telegrams are numbered like years: `Deptel 2046`, `1557 of March 2`. A far year must be called one. */
function isPlausible(text: string, date: Stated, own: string | null): boolean {
  if (own === null || date.year === null || date.year < 1000 || date.years > 1) return true;
  const distance = date.year - yearIn(own);
  if (distance >= -BACK && distance <= AHEAD) return true;
  if (date.day !== null || date.lunarBefore !== null) return true;
  const digits = Math.max(date.start, text.indexOf(String(date.year), date.start));
  return SAYS_YEAR.test(text.slice(Math.max(0, digits - 12), digits));
}

function moved({ from, to, beside }: Stretch, offset: number): Stretch {
  const move = (date: Stated): Stated => ({
    ...date,
    start: date.start + offset,
    stop: date.stop + offset,
  });
  return { from: move(from), to: to === null ? null : move(to), beside };
}

function yearIn(day: string): number {
  return Number(day.slice(0, 4));
}
