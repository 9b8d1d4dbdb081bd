/** Dates as a reader takes them: what they leave out is inferred, and each becomes an interval. */
import { isOneDay } from "./julian.js";
import { inferred, sameAs } from "./years.js";
import { addDays, addMonths, joinSpans, spanOf, yearlessEdtf } from "./spans.js";
import type { Span, Stated } from "./stated.js";
import type { Stretch } from "./ties.js";

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
  /** How it was counted, where not by the Gregorian calendar alone; null where it was. */
  note: string | null;
}

/** Stretches of a text, in order, to what a reader takes them for. */
export function resolve(stretches: Stretch[], own: string | null): DateExpression[] {
  const expressions: DateExpression[] = [];
  let before: Stated | null = null;
  for (const stretch of stretches) {
    const from = dated(stretch.from, own, before);
    const to = stretch.to === null ? null : endDated(stretch.to, from, own);
    expressions.push(...expressionsOf(stretch, from, to, own));
    const known = from.year !== null && from.month !== null && from.years === 1;
    if (known && !from.released) before = to ?? from;
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
  return [single(from, stretch.from, own) ?? [], single(to, stretch.to ?? to, own) ?? []].flat();
}

/** The end of a stretch is in the year of its beginning, or in the next one. */
function endDated(to: Stated, from: Stated, own: string | null): Stated {
  if (to.year !== null || to.short !== null || to.shift !== null || from.year === null)
    return dated(to, own, from);
  const sorts = (date: Stated): number => (date.month ?? 0) * 100 + (date.day ?? 99);
  return { ...to, year: from.year + Number(sorts(to) < sorts({ ...from, day: from.day ?? 0 })) };
}

/** What is known of a date once its surroundings are; without a document's date, the text's own years. */
function dated(date: Stated, own: string | null, before: Stated | null): Stated {
  if (own !== null) return inferred(date, own, before);
  if (date.year !== null || date.short !== null || date.shift !== null || before === null)
    return date;
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
    inferencesOf(written, date),
  );
}

function range(from: Stated, to: Stated, stretch: Stretch): DateExpression | null {
  const written = inferencesOf(stretch.from, from).concat(inferencesOf(stretch.to ?? to, to));
  const first = from.year === null ? null : spanOf({ ...from, year: from.year });
  const last = to.year === null ? null : spanOf({ ...to, year: to.year });
  if (first === null || last === null) return null;
  if (first.first > last.last) return null;
  const inferences = [...new Set(written)];
  if (stretch.beside && isOneDay(first.first, last.first)) {
    const note = `Given in two calendars: ${first.edtf} by the Julian, ${last.edtf} by the Gregorian.`;
    return expressionOf({ ...from, note }, to.stop, last, inferences);
  }
  return expressionOf(from, to.stop, joinSpans(first, last), inferences);
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
  const { start, stop, note } = date;
  return { start, stop, date: null, date_end: null, edtf, inferred: [], note };
}

function inferencesOf(written: Stated, date: Stated): Inference[] {
  const found: Inference[] = written.short !== null && date.year !== null ? ["century"] : [];
  if (written.year === null && written.short === null && date.year !== null) found.push("year");
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
    note: date.note,
  };
}
