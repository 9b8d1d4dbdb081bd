/** The period of a claim, as days. */
import type { Basis, Span, Timing } from "../../language/claims.js";
import type { Row } from "../../schema.js";
import { addDays, addMonths, endOfMonth } from "../../language/calendar/spans.js";

export interface Period {
  start: string | null;
  end: string | null;
}

export const timeless: Period = { start: null, end: null };

/** The days that a sentence's words for a time stand for: `previous` are those of the claim before. */
export function periodOf(
  timing: Timing | null,
  { previous, written, yearless }: { previous: Period; written: Period; yearless: boolean },
): Period & { basis: Basis | null } {
  const told = daysOf(timing, previous, written);
  const { start, end } = yearless ? coming(told, written) : told;
  if (start === null && end === null) return { ...timeless, basis: null };
  return { start, end, basis: timing?.sense === "same" ? "context" : "said" };
}

/** Days without a year that were read as nearly a year ago are those to come: `June 25`, written on June 23. */
function coming({ start, end }: Period, written: Period): Period {
  if (start === null || end === null || written.start === null) return { start, end };
  const ago = daysFrom(start, written.start);
  if (ago < NEARLY_A_YEAR || ago > A_YEAR) return { start, end };
  const next = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return { start: next(start), end: next(end) };
}

/** In days. */
const NEARLY_A_YEAR = 320;
const A_YEAR = 366;

function daysFrom(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000;
}

function daysOf(timing: Timing | null, previous: Period, written: Period): Period {
  if (timing === null) return timeless;
  if (timing.sense === "same") return previous;
  if (timing.sense === "now") return written;
  if (timing.sense === "ahead" || timing.sense === "ago") return reckoned(timing, written);
  if (timing.sense === "budget") return fiscalYear(timing.year);
  if (timing.sense === "year")
    return written.end === null
      ? timeless
      : { start: `${written.end.slice(0, 4)}-01-01`, end: written.end };
  if (!("date" in timing)) return timeless;
  const { date, date_end } = timing.date.row;
  const last = date_end ?? date;
  if (timing.sense === "by") return { start: null, end: last };
  if (timing.sense === "ending" && last !== null) return endingOn(last, timing.span);
  if (timing.sense === "beginning" && date !== null) return beginningOn(date, timing.span);
  if (timing.sense === "part" && date !== null) return monthsOf(date.slice(0, 4), timing);
  if (timing.sense === "fiscal" && date !== null) return fiscalYear(Number(date.slice(0, 4)));
  // `since last June` was read with its end: the day of the document.
  const isOpen =
    timing.sense === "since" ||
    (last === written.end && /^\d{4}-\d\d\//.test(timing.date.row.edtf ?? ""));
  if (isOpen && written.end !== null && date !== null && written.end > date)
    return { start: date, end: untilWritten(timing.date.row, written.end) };
  return { start: date, end: last };
}

/** The end of what went on until the document was written: as exact as its beginning, else the month of that day. */
function untilWritten({ edtf }: Pick<Row<"dates">, "edtf">, written: string): string {
  return edtf !== null && /^\d{4}-\d\d-\d\d/.test(edtf) ? written : monthEnd(written);
}

/** From the document's day on, or so long before it: as exact as the unit, months where years are reckoned. */
function reckoned(
  { sense, span }: { sense: "ahead" | "ago"; span: Span },
  written: Period,
): Period {
  const now = written.end ?? written.start;
  if (now === null) return timeless;
  const sign = sense === "ahead" ? 1 : -1;
  const then = shifted(now, { ...span, count: sign * span.count });
  if (span.unit === "day" || span.unit === "week")
    return sense === "ahead" ? { start: now, end: then } : weekly(span, then);
  if (sense === "ahead") return { start: `${now.slice(0, 7)}-01`, end: monthEnd(then) };
  return span.unit === "year"
    ? { start: `${then.slice(0, 4)}-01-01`, end: `${then.slice(0, 4)}-12-31` }
    : { start: `${then.slice(0, 7)}-01`, end: monthEnd(then) };
}

/** Weeks ago is no day. */
function weekly({ unit }: Span, then: string): Period {
  return unit === "week" ? timeless : { start: then, end: then };
}

/** A span whose last day is given: six months ending June 30 begin on January 1. */
function endingOn(last: string, span: Span): Period {
  const before = shifted(last, { ...span, count: -span.count });
  const whole = last === monthEnd(last) && (span.unit === "month" || span.unit === "year");
  return { start: addDays(whole ? monthEnd(before) : before, 1), end: last };
}

/** A span whose first day is given: ten days beginning October 5 end on October 14. */
function beginningOn(first: string, span: Span): Period {
  return { start: first, end: addDays(shifted(first, span), -1) };
}

/** Some months of a year. */
function monthsOf(year: string, { first, months }: { first: number; months: number }): Period {
  const start = addMonths(`${year}-01`, first - 1);
  return { start: `${start}-01`, end: endOfMonth(addMonths(start, months - 1)) };
}

/** The budget year of the United States: from July of the year before, since 1977 from October. */
function fiscalYear(year: number): Period {
  return year < 1977
    ? { start: `${year - 1}-07-01`, end: `${year}-06-30` }
    : { start: `${year - 1}-10-01`, end: `${year}-09-30` };
}

/** A day some spans later, or earlier; where the month is too short for it, its last day. */
function shifted(day: string, { count, unit }: Span): string {
  if (unit === "day" || unit === "week") return addDays(day, unit === "week" ? 7 * count : count);
  const month = addMonths(day.slice(0, 7), unit === "year" ? 12 * count : count);
  const [same, last] = [month + day.slice(7), endOfMonth(month)];
  return same < last ? same : last;
}

function monthEnd(day: string): string {
  return endOfMonth(day.slice(0, 7));
}
