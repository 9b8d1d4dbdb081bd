/**
 * Dates in figures alone, in any language: `1962-07-04`, `62.07.04`, `7/24/1962`, with the month in Roman
 * figures, `8.V.63`, and the date-time group of military messages, `210535Z Jan 58`. A figure that can be read in two ways (`7/4/1962`) is no date.
 */
import { monthNumbers } from "../en/calendar/words.js";
import { type Grammar, isDay, isMonth, type Stated, stated } from "./stated.js";

const EDGE = "(?<![\\p{L}\\d.,/:-])";
const END = "(?![\\p{L}\\d]|[.,/:-]\\d)";
const ISO = new RegExp(
  `${EDGE}((?:1[5-9]|20)\\d\\d)-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?${END}`,
  "gu",
);
const THREE = new RegExp(`${EDGE}(\\d{1,4})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})${END}`, "gu");
/** `8.V.63`, `31.X.`: the month in Roman figures, as offices of eastern Europe write it. */
const ROMAN =
  /(?<![\p{L}\d.,/:-])(\d{1,2})\.\s?(I{1,3}|I?V|VI{1,3}|I?X|XI{1,2})\.(?:\s?(\d{4}|\d{2})(?!\d))?(?![\p{L}])/gu;
const MONTHS = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];
/** `19560412` as the whole of what is read: anywhere else, eight figures are a number. */
const COMPACT = /^\s*((?:1[5-9]|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\s*$/gu;
const GROUP =
  /(?<![\p{L}\d])([0-3]\d)([0-2]\d[0-5]\d)\s?([A-Z])\s+([A-Z][A-Za-z]{2,8})\b\.?(?:\s+(\d{4}|\d{2})(?!\d))?/gu;

export const numericGrammar: Grammar = {
  read,
  range: /^\s*(?:[–—/]|to|至|到)\s*$/,
  list: /(?!)/,
  opensRange: /(?!)/,
};

function read(text: string): Stated[] {
  const found = [
    ...Array.from(text.matchAll(ISO), isoOf),
    ...Array.from(text.matchAll(COMPACT), isoOf),
    ...Array.from(text.matchAll(ROMAN)).flatMap((match) => romanOf(match) ?? []),
    ...Array.from(text.matchAll(THREE)).flatMap((match) => threeOf(match) ?? []),
    ...Array.from(text.matchAll(GROUP)).flatMap((match) => groupOf(match) ?? []),
  ].sort((a, b) => a.start - b.start || b.stop - a.stop);
  return found.filter((date, index) => index === 0 || date.start >= found[index - 1]!.stop);
}

function isoOf(match: RegExpExecArray): Stated {
  const [whole, year, month, day] = match;
  const known = {
    year: Number(year),
    month: Number(month),
    day: day === undefined ? null : Number(day),
  };
  return stated(match.index, match.index + whole.length, known);
}

function threeOf(match: RegExpExecArray): Stated | null {
  const [whole, a, sign, b, c] = match;
  const dayFirst = yearLast(c!, b!, a!, sign!);
  const monthFirst = sign === "." ? null : yearLast(c!, a!, b!, sign!);
  const readings = [yearFirst(a!, b!, c!, sign!), monthFirst, dayFirst];
  const possible = readings.filter((date) => date !== null);
  const different = new Set(possible.map((date) => `${date.year}-${date.month}-${date.day}`));
  if (different.size !== 1) return null;
  return { ...possible[0]!, start: match.index, stop: match.index + whole.length };
}

/** `1962.7.4`, `62.07.04`: with two digits, the month and day have two as well and it is no day. */
function yearFirst(year: string, month: string, day: string, sign: string): Stated | null {
  if (year.length === 3 || year.length === 1 || day.length > 2) return null;
  if (
    year.length === 2 &&
    (Number(year) <= 31 || sign === "-" || month.length < 2 || day.length < 2)
  )
    return null;
  return dated(year, month, day);
}

/** `4.7.1962`, `24/7/62`; with points the day comes first wherever such dates are written. With two digits, only with strokes or points and a year that is no day. */
function yearLast(year: string, month: string, day: string, sign: string): Stated | null {
  if (day.length > 2 || month.length > 2) return null;
  if (year.length === 2 && (Number(year) <= 31 || sign === "-")) return null;
  return dated(year, month, day);
}

function dated(year: string, month: string, day: string): Stated | null {
  const shortYear = year.length === 2;
  const known = {
    year: Number(year) + (shortYear ? 1900 : 0),
    month: Number(month),
    day: Number(day),
  };
  if (known.year < 1500 || known.year > 2099) return null;
  if (!isMonth(known.month) || !isDay(known.month, known.day, known.year)) return null;
  return stated(0, 0, { ...known, shortYear });
}

function romanOf(match: RegExpExecArray): Stated | null {
  const [whole, day, roman, year] = match;
  const month = MONTHS.indexOf(roman!) + 1;
  if (!isDay(month, Number(day))) return null;
  const shortYear = year?.length === 2;
  const full = year === undefined ? null : Number(year) + (shortYear ? 1900 : 0);
  const known = { year: full, month, day: Number(day), shortYear };
  return stated(match.index, match.index + whole.length, known);
}

function groupOf(match: RegExpExecArray): Stated | null {
  const [whole, day, , , name, year] = match;
  const month = monthNumbers.get(name!.toLowerCase());
  if (month === undefined || !isDay(month, Number(day))) return null;
  const shortYear = year?.length === 2;
  const full = year === undefined ? null : Number(year) + (shortYear ? 1900 : 0);
  const known = { year: full, month, day: Number(day), shortYear };
  return stated(match.index, match.index + whole.length, known);
}
