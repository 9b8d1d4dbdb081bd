/**
 * Stated dates to intervals and EDTF (ISO 8601-2, level 1 and the unspecified digits and quarters of
 * level 2). The bounds are as wide as the words allow:
 *
 * - early, mid and late are the thirds of a year (four months), a month (ten days) or a decade
 *   (1950–1953, 1954–1956, 1957–1959); the inner ends are approximate (`1952-01/1952-04~`);
 * - the seasons are those of the north, by whole months (spring is March to May); the winter of a year
 *   is the one that begins in it;
 * - an approximate date (`about 1962`, `1962~`) may be one unit earlier or later;
 * - a century is its hundred years with the same first digits (the 19th: 1800–1899).
 */
import { daysAhead } from "./julian.js";
import { lunarSpan } from "./lunar.js";
import { lastDay, type Part, type Span, type Stated } from "./stated.js";

/** The interval of a date whose year is known. Null where the calendar has no such day. */
export function spanOf(date: Stated & { year: number }): Span | null {
  const whole = wholeSpan(date);
  if (whole === null) return null;
  return mark(date.part === null ? whole : partSpan(date, date.part), date);
}

function wholeSpan(date: Stated & { year: number }): Span | null {
  const { year, month, day, leap } = date;
  if (isLunar(date)) return lunarSpan({ year, month, leap, day });
  if (date.years !== 1) return yearsSpan(year, date.years);
  if (date.season !== null) return seasonSpan(year, date.season);
  if (month === null) return simple(iso(year, 1, 1), iso(year, 12, 31), pad(year, 4));
  if (day === null) return monthsSpan(year, month, year, month);
  if (date.julian) {
    const on = addDays(iso(year, month, day), daysAhead(year, month));
    return simple(on, on, on);
  }
  if (day > lastDay(year, month)) return null;
  return simple(iso(year, month, day), iso(year, month, day), iso(year, month, day));
}

/** Whether month and day are counted by the moon. */
export function isLunar(date: Stated & { year: number }): boolean {
  return date.lunarBefore !== null && date.year < date.lunarBefore && date.season === null;
}

function yearsSpan(year: number, years: 10 | 100): Span {
  const from = pad(year, 4);
  const to = pad(year + years - 1, 4);
  const edtf = years === 10 ? `${from.slice(0, 3)}X` : `${from.slice(0, 2)}XX`;
  return { first: `${from}-01-01`, last: `${to}-12-31`, edtf, head: from, tail: to };
}

function seasonSpan(year: number, season: number): Span {
  const [month, length] = season >= 33 ? [(season - 33) * 3 + 1, 3] : [(season - 21) * 3 + 3, 3];
  const end = month + length - 1;
  const span = monthsSpan(year, month, end > 12 ? year + 1 : year, end > 12 ? end - 12 : end);
  return { ...span, edtf: `${pad(year, 4)}-${season}` };
}

function monthsSpan(year: number, month: number, endYear: number, endMonth: number): Span {
  const head = `${pad(year, 4)}-${pad(month, 2)}`;
  const tail = `${pad(endYear, 4)}-${pad(endMonth, 2)}`;
  const edtf = head === tail ? head : `${head}/${tail}`;
  return { first: `${head}-01`, last: `${tail}-${lastDay(endYear, endMonth)}`, edtf, head, tail };
}

function partSpan(date: Stated & { year: number }, part: Part): Span {
  if (date.years === 100) return yearParts(date.year, PARTS_OF_100[part], part);
  if (date.years === 10) return yearParts(date.year, PARTS_OF_10[part], part);
  if (date.season !== null) return seasonSpan(date.year, date.season);
  if (date.month === null) return monthParts(date.year, PARTS_OF_YEAR[part], part);
  return dayParts(date.year, date.month, part);
}

type Bounds = readonly [number, number];
const PARTS_OF_100 = parts([0, 33], [34, 66], [67, 99], [0, 49], [50, 99]);
const PARTS_OF_10 = parts([0, 3], [4, 6], [7, 9], [0, 4], [5, 9]);
const PARTS_OF_YEAR = parts([1, 4], [5, 8], [9, 12], [1, 6], [7, 12]);
const PARTS_OF_MONTH = parts([1, 10], [11, 20], [21, 31], [1, 15], [16, 31]);

function parts(
  early: Bounds,
  mid: Bounds,
  late: Bounds,
  half: Bounds,
  second: Bounds,
): Record<Part, Bounds> {
  return { early, mid, late, "first half": half, "second half": second };
}

function yearParts(year: number, [from, to]: Bounds, part: Part): Span {
  const head = pad(year + from, 4);
  const tail = pad(year + to, 4);
  return fuzzy({ first: `${head}-01-01`, last: `${tail}-12-31`, edtf: "", head, tail }, part);
}

function monthParts(year: number, [from, to]: Bounds, part: Part): Span {
  return fuzzy(monthsSpan(year, from, year, to), part);
}

function dayParts(year: number, month: number, part: Part): Span {
  const [from, to] = PARTS_OF_MONTH[part];
  const head = iso(year, month, from);
  const tail = iso(year, month, Math.min(to, lastDay(year, month)));
  return fuzzy({ first: head, last: tail, edtf: "", head, tail }, part);
}

/** Halves have sharp ends; early, mid and late do not where they meet. */
function fuzzy(span: Span, part: Part): Span {
  const head = part === "mid" || part === "late" ? `${span.head}~` : span.head;
  const tail = part === "early" || part === "mid" ? `${span.tail}~` : span.tail;
  return { ...span, head, tail, edtf: `${head}/${tail}` };
}

/** Adds `~`, `?` or both (`%`); an approximate date may be a unit earlier or later. */
function mark(span: Span, date: Stated & { year: number }): Span {
  if (!date.approximate && !date.uncertain) return span;
  const sign = date.approximate ? (date.uncertain ? "%" : "~") : "?";
  const head = signed(span.head, sign);
  const tail = signed(span.tail, sign);
  const edtf =
    /^[\d-]+$/.test(span.edtf) && date.season === null ? span.edtf + sign : `${head}/${tail}`;
  return { ...span, ...(date.approximate ? widened(span, date) : {}), edtf, head, tail };
}

function signed(edtf: string, sign: string): string {
  return edtf.replace(/[~?%]$/, "") + sign;
}

function widened(span: Span, date: Stated): { first: string; last: string } {
  if (date.day !== null) return { first: addDays(span.first, -1), last: addDays(span.last, 1) };
  const months = date.month !== null || date.season !== null ? 1 : 12 * date.years;
  return {
    first: `${addMonths(span.first.slice(0, 7), -months)}-01`,
    last: endOfMonth(addMonths(span.last.slice(0, 7), months)),
  };
}

/** One interval from the beginning of one to the end of the other. */
export function joinSpans(from: Span, to: Span): Span {
  return {
    first: from.first,
    last: to.last,
    edtf: `${from.head}/${to.tail}`,
    head: from.head,
    tail: to.tail,
  };
}

/** EDTF of a date whose year or century nobody knows: `XXXX-06-26`, `XX62-07-04`. Null where it has neither. */
export function yearlessEdtf(date: Stated): string | null {
  const year = date.short === null ? "XXXX" : `XX${pad(date.short, 2)}`;
  if (date.years > 1) return `${year.slice(0, 3)}X`;
  if (date.season !== null || date.part !== null || date.lunarBefore === Infinity) return null;
  if (date.month === null) return date.short === null ? null : year;
  const month = `${year}-${pad(date.month, 2)}`;
  return date.day === null ? month : `${month}-${pad(date.day, 2)}`;
}

/** A day some days later, or earlier. */
export function addDays(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return new Date(time).toISOString().slice(0, 10);
}

/** A month, `YYYY-MM`, some months later, or earlier. */
export function addMonths(month: string, months: number): string {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + months;
  return `${pad(Math.floor(count / 12), 4)}-${pad((count % 12) + 1, 2)}`;
}

/** The last day of a month, `YYYY-MM`. */
export function endOfMonth(month: string): string {
  return `${month}-${pad(lastDay(Number(month.slice(0, 4)), Number(month.slice(5, 7))), 2)}`;
}

export function iso(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function simple(first: string, last: string, edtf: string): Span {
  return { first, last, edtf, head: edtf, tail: edtf };
}

function pad(number: number, width: number): string {
  return String(number).padStart(width, "0");
}
