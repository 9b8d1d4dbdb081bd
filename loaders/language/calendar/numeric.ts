/**
 * Dates in figures alone, in any language: `1962-07-04`, `62.07.04`, `7/24/1962`, `1961. 8. 29.`, with the
 * month in Roman figures (roman.ts), and the date-time group of military messages, `210535Z Jan 58`. A
 * figure that can be read in two ways (`7/4/1962`) is no date, but where the language of the text tells the way.
 */
import { monthNumbers } from "../en/calendar/words.js";
import { romanDates } from "./roman.js";
import { type Grammar, isDay, isMonth, type Stated, stated, yearOfDigits } from "./stated.js";
import { matchesIn } from "../../text/matches.js";

const EDGE = "(?<![\\p{L}\\d.,/:-])";
const END = "(?![\\p{L}\\d]|[.,/:-]\\d)";
const ISO = new RegExp(
  `${EDGE}((?:1[5-9]|20)\\d\\d)-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\\d|3[01]))?${END}`,
  "gu",
);
const THREE = new RegExp(
  `${EDGE}(\\d{1,4})([./-])(\\s?)(\\d{1,2})\\2\\3(\\d{4}|\\d{2}|\\d(?=\\D|$))${END}`,
  "gu",
);
/** `19560412` as the whole of what is read: anywhere else, eight figures are a number. */
const COMPACT = /^\s*((?:1[5-9]|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\s*$/gu;
const GROUP =
  /(?<![\p{L}\d])([0-3]\d)([0-2]\d[0-5]\d)\s?([A-Z])\s+([A-Z][A-Za-z]{2,8})\b\.?(?:\s+(\d{4}|\d{2})(?!\d))?/gu;

export const numericGrammar: Grammar = {
  read: (text) => read(text, false),
  range: /^\s*(?:[–—/-]|to|至|到)\s*$/,
  list: /(?!)/,
  opensRange: /(?!)/,
};

/** The same in a text whose language writes the day before the month: `7/4/1962` is in April there. */
export const dayFirstGrammar: Grammar = { ...numericGrammar, read: (text) => read(text, true) };

function read(text: string, isDayFirst: boolean): Stated[] {
  if (!/\d/.test(text)) return [];
  const found = [
    ...matchesIn(text, ISO).map(isoOf),
    ...matchesIn(text, COMPACT).map(isoOf),
    ...romanDates(text),
    ...matchesIn(text, THREE).flatMap((match) => threeOf(match, isDayFirst) ?? []),
    ...matchesIn(text, GROUP).flatMap((match) => groupOf(match) ?? []),
  ].sort((a, b) => a.start - b.start || b.stop - a.stop);
  let stop = 0;
  return found.filter((date) => {
    if (date.start < stop) return false;
    stop = date.stop;
    return true;
  });
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

function threeOf(match: RegExpExecArray, isDayFirst: boolean): Stated | null {
  const [whole, a = "", sign = "", blank = "", b = "", c = ""] = match;
  if (blank !== "" && (sign !== "." || (a.length < 4 && c.length < 4))) return null;
  const dayFirst = yearLast(c, b, a, sign);
  const monthFirst = sign === "." || (isDayFirst && dayFirst) ? null : yearLast(c, a, b, sign);
  const readings = [yearFirst(a, b, c, sign), monthFirst, dayFirst];
  const possible = readings.filter((date) => date !== null);
  const [first] = possible;
  const different = new Set(
    possible.map((date) => `${date.year}-${date.short}-${date.month}-${date.day}`),
  );
  if (first === undefined || different.size !== 1) return null;
  return { ...first, start: match.index, stop: match.index + whole.length };
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
  if (day.length > 2 || month.length > 2 || year.length === 1) return null;
  if (year.length === 2 && (Number(year) <= 31 || sign === "-")) return null;
  return dated(year, month, day);
}

function dated(year: string, month: string, day: string): Stated | null {
  const known = { ...yearOfDigits(year), month: Number(month), day: Number(day) };
  const full = "year" in known ? known.year : null;
  if (full !== null && (full < 1500 || full > 2099)) return null;
  if (!isMonth(known.month) || !isDay(known.month, known.day, full)) return null;
  return stated(0, 0, known);
}

function groupOf(match: RegExpExecArray): Stated | null {
  const [whole, day, , , name = "", year] = match;
  const month = monthNumbers.get(name.toLowerCase());
  if (month === undefined || !isDay(month, Number(day))) return null;
  const known = {
    month,
    day: Number(day),
    ...(year === undefined ? {} : yearOfDigits(year)),
  };
  return stated(match.index, match.index + whole.length, known);
}
