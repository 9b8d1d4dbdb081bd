/**
 * Finds the dates in a text and says what days they can mean. English, Chinese and Russian, and dates
 * in figures alone, whatever the language of the text: cables mix them.
 *
 * Two steps: a grammar per language finds what the words fix (calendarStated.ts); then what they leave
 * out is inferred from neighbouring dates and the document's own (calendarYears.ts), and each becomes an
 * interval (calendarSpans.ts).
 */
import type { Language } from "../../document.js";
import { languages } from "../index.js";
import { numericGrammar } from "./numeric.js";
import { inferred, sameAs } from "./years.js";
import { addDays, addMonths, joinSpans, type Span, spanOf, yearlessEdtf } from "./spans.js";
import { type Grammar, type Stated } from "./stated.js";

/** What was not written but taken from elsewhere. */
export type Inference = "century" | "year" | "month" | "day";

/** A date as it stands in a text. Indices are UTF-16 units, as `evidenceIn` takes them. */
export interface DateExpression {
  start: number;
  stop: number;
  /** First and last day that the words can mean; null where that end is open or unknown. */
  date: string | null;
  date_end: string | null;
  /** EDTF; `XXXX-06-26` where nobody knows the year. */
  edtf: string;
  /** What the words leave out; empty for a full date. */
  inferred: Inference[];
}

export interface CalendarContext {
  /** The document's own date, `YYYY-MM-DD`; null if unknown. */
  date: string | null;
}

/**
 * All dates of a text, by rising start; none overlaps another.
 *
 * @example findDates("your cable of 26 June", "en", { date: "1962-07-04" })[0].edtf // "1962-06-26"
 */
export function findDates(
  text: string,
  language: Language,
  context: CalendarContext,
): DateExpression[] {
  const found = grammarsOf(text, language).map((grammar) => tied(text, grammar));
  const plausible = withoutOverlaps(found.flat()).filter((stretch) =>
    isPlausible(text, stretch, context.date),
  );
  return resolve(plausible, context.date);
}

/** Years before and after the document's own that a lone number is taken for without more ado. */
const BACK = 150;
const AHEAD = 25;
const SAYS_YEAR = /\b(?:years?|in|since|during|before|after|until|till|circa|ca\.?)\s+$/i;

/** Telegrams are numbered like years: `Deptel 2046`, `1557 of March 2`. A far year must be called one. */
function isPlausible(text: string, { from }: Stretch, own: string | null): boolean {
  if (own === null || from.year === null || from.year < 1000) return true;
  const distance = from.year - Number(own.slice(0, 4));
  if (distance >= -BACK && distance <= AHEAD) return true;
  const digits = Math.max(from.start, text.indexOf(String(from.year), from.start));
  return SAYS_YEAR.test(text.slice(Math.max(0, digits - 12), digits));
}

/** One date, or the two ends of a stretch. */
interface Stretch {
  from: Stated;
  to: Stated | null;
}

function grammarsOf(text: string, language: Language): Grammar[] {
  const able = languages.filter(({ code, mayHold }) => code === language || mayHold(text));
  return [numericGrammar, ...able.flatMap(({ calendar }) => calendar ?? [])];
}

/** Reads the dates of a text and ties those that share a year, or are the ends of one stretch. */
function tied(text: string, grammar: Grammar): Stretch[] {
  const stretches: Stretch[] = [];
  for (const date of grammar.read(text)) {
    const previous = stretches.at(-1);
    const last = previous?.to ?? previous?.from;
    const gap = last === undefined ? "" : text.slice(last.stop, date.start);
    const tie =
      previous === undefined || last === undefined
        ? null
        : tieOf(text, grammar, previous, gap, date);
    if (tie === null || previous === undefined || last === undefined)
      stretches.push({ from: date, to: null });
    else {
      share(last, date);
      if (tie === "range" && previous.to === null) previous.to = date;
      else stretches.push({ from: date, to: null });
    }
  }
  return stretches;
}

function tieOf(
  text: string,
  grammar: Grammar,
  previous: Stretch,
  gap: string,
  next: Stated,
): "range" | "list" | null {
  if (gap.length > 12) return null;
  if (grammar.range.test(gap)) return sameGrain(previous.from, next) ? "range" : null;
  if (!grammar.list.test(gap)) return null;
  const before = text.slice(Math.max(0, previous.from.start - 12), previous.from.start);
  return grammar.opensRange.test(before) || followsOn(previous.from, next) ? "range" : "list";
}

/** A day is no end of a stretch that begins with a decade. */
function sameGrain(from: Stated, to: Stated): boolean {
  return from.back === null && to.back === null && from.years === to.years;
}

/** `spring and summer`, `June and July`: two neighbours are one stretch. */
function followsOn(from: Stated, to: Stated): boolean {
  if (from.day !== null || to.day !== null || from.part !== null || to.part !== null) return false;
  if (from.year !== null && to.year !== null && from.year !== to.year) return false;
  if (from.season !== null) return to.season === from.season + 1;
  return from.month !== null && to.month === from.month + 1;
}

/** Gives each of two tied dates what only the other one says. */
function share(from: Stated, to: Stated): void {
  const silent = (date: Stated): boolean =>
    date.year === null && date.shift === null && date.same === null && date.direction === null;
  if (to.month === null && to.season === null && to.day !== null) {
    to.month = from.month;
    if (from.shift !== null) to.shift = from.shift;
  }
  if (from.month === null && from.day !== null) from.month = to.month;
  if (silent(to)) copyYear(from, to);
  else if (silent(from))
    copyYear(to, from, from.month !== null && to.month !== null && from.month > to.month);
  to.future ||= from.future;
}

/** `from November to March 1962` begins in 1961. */
function copyYear(source: Stated, target: Stated, yearBefore = false): void {
  target.year = source.year === null ? null : source.year - Number(yearBefore);
  if (source.shift?.unit === "year") target.shift = source.shift;
  target.direction = source.direction;
  target.same = source.same === "month" && target.month !== null ? "year" : source.same;
  target.shortYear ||= source.shortYear;
}

/** The longest of those that overlap, by rising start. */
function withoutOverlaps(stretches: Stretch[]): Stretch[] {
  const length = (stretch: Stretch): number => stopOf(stretch) - stretch.from.start;
  const sorted = stretches.sort((a, b) => a.from.start - b.from.start || length(b) - length(a));
  const kept: Stretch[] = [];
  for (const stretch of sorted) {
    const last = kept.at(-1);
    if (last === undefined || stretch.from.start >= stopOf(last)) kept.push(stretch);
    else if (length(stretch) > length(last)) kept[kept.length - 1] = stretch;
  }
  return kept;
}

function stopOf(stretch: Stretch): number {
  return (stretch.to ?? stretch.from).stop;
}

function resolve(stretches: Stretch[], own: string | null): DateExpression[] {
  const expressions: DateExpression[] = [];
  let before: Stated | null = null;
  for (const stretch of stretches) {
    const from = dated(stretch.from, own, before);
    const to = stretch.to === null ? null : endDated(stretch.to, from, own);
    expressions.push(...expressionsOf(stretch, from, to, own));
    if (from.year !== null && from.month !== null && from.years === 1) before = to ?? from;
  }
  return expressions;
}

/** One expression; two where the ends do not follow each other; none where nothing is known. */
function expressionsOf(
  stretch: Stretch,
  from: Stated,
  to: Stated | null,
  own: string | null,
): DateExpression[] {
  if (to === null) return [single(from, stretch.from, own) ?? []].flat();
  const whole = range(from, to, stretch);
  if (whole !== null) return [whole];
  return [single(from, stretch.from, own) ?? [], single(to, stretch.to!, own) ?? []].flat();
}

/** The end of a stretch is in the year of its beginning, or in the next one. */
function endDated(to: Stated, from: Stated, own: string | null): Stated {
  if (to.year !== null || to.shift !== null || from.year === null) return dated(to, own, from);
  const sorts = (date: Stated): number => (date.month ?? 0) * 100 + (date.day ?? 99);
  return { ...to, year: from.year + Number(sorts(to) < sorts({ ...from, day: from.day ?? 0 })) };
}

/** What is known of a date once its surroundings are; without a document's date, the text's own years. */
function dated(date: Stated, own: string | null, before: Stated | null): Stated {
  if (own !== null) return inferred(date, own, before);
  if (date.year !== null || date.shift !== null || before === null) return date;
  if (date.same !== null) return sameAs(date, before);
  if (date.direction !== null) return date;
  return {
    ...date,
    year: before.year,
    month: date.month ?? (date.season === null ? before.month : null),
  };
}

function single(date: Stated, written: Stated, own: string | null): DateExpression | null {
  if (date.back !== null) return backwards(date, date.back, own);
  if (date.year === null) return yearless(date);
  const span = spanOf({ ...date, year: date.year });
  if (span === null) return null;
  return expressionOf(
    date,
    date.stop,
    date.since ? untilOwn(span, own) : span,
    inferences(written, date),
  );
}

function range(from: Stated, to: Stated, stretch: Stretch): DateExpression | null {
  const written = inferences(stretch.from, from).concat(inferences(stretch.to!, to));
  const first = from.year === null ? null : spanOf({ ...from, year: from.year });
  const last = to.year === null ? null : spanOf({ ...to, year: to.year });
  if (first === null || last === null) return null;
  if (first.first > last.last) return null;
  return expressionOf(from, to.stop, joinSpans(first, last), [...new Set(written)]);
}

/** `since 1949` runs to the day of the document; where that is unknown, it is open. */
function untilOwn(span: Span, own: string | null): Omit<Span, "last"> & { last: string | null } {
  const later = own !== null && own >= span.first;
  return {
    ...span,
    last: later ? own : null,
    edtf: later && span.head !== own ? `${span.head}/${own}` : later ? own : `${span.head}/..`,
  };
}

/** `the past three years`: from the first day of the earliest unit that they can mean. */
function backwards(
  date: Stated,
  back: NonNullable<Stated["back"]>,
  own: string | null,
): DateExpression | null {
  if (own === null) return null;
  const head = beginning(own, back);
  const span = { first: fullDay(head), last: own, edtf: `${head}~/${own}`, head, tail: own };
  return expressionOf(date, date.stop, span, ["year"]);
}

function beginning(own: string, { count, unit }: NonNullable<Stated["back"]>): string {
  if (unit === "day" || unit === "week") return addDays(own, -count * (unit === "week" ? 7 : 1));
  if (unit === "month") return addMonths(own.slice(0, 7), -count);
  return addMonths(own.slice(0, 7), -count * (unit === "decade" ? 120 : 12)).slice(0, 4);
}

function fullDay(edtf: string): string {
  return `${edtf}-01-01`.slice(0, 10);
}

function yearless(date: Stated): DateExpression | null {
  const edtf = yearlessEdtf(date);
  if (edtf === null || date.shift?.unit === "month") return null;
  return { start: date.start, stop: date.stop, date: null, date_end: null, edtf, inferred: [] };
}

function inferences(written: Stated, date: Stated): Inference[] {
  const found: Inference[] = date.shortYear ? ["century"] : [];
  if (written.year === null && date.year !== null) found.push("year");
  if (written.month === null && date.month !== null) found.push("month");
  if (written.day === null && date.day !== null) found.push("day");
  return found;
}

function expressionOf(
  date: Stated,
  stop: number,
  span: Omit<Span, "last"> & { last: string | null },
  inferences: Inference[],
): DateExpression {
  return {
    start: date.start,
    stop,
    date: span.first,
    date_end: span.last,
    edtf: span.edtf,
    inferred: inferences,
  };
}
