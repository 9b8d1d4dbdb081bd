/** English dates with a month's name: `July 4, 1962`, `the 26th of June`, `January 3–5`, `June 1962`. */
import { AFTER_DAY, AMBIGUOUS_ALONE, COUNTED, DATE_WORDS, MONTH, monthNumbers } from "./words.js";
import { oneOf } from "../../calendar/dictionary.js";
import { isDay, type Stated, stated } from "../../calendar/stated.js";
import { matchesIn } from "../../../text/matches.js";

const MONTH_NAME = new RegExp(`(?<![\\p{L}\\d'’])(?:${MONTH})(?![\\p{L}\\d])\\.?`, "gu");
/** `1962`, `[1962]`, `1731/2`, `(?), 1962`, `1962,11:25 a.m.`; in `17 October 19751` the last figure is the mark of a note. */
const YEAR =
  "(?<doubt>\\s?(?:\\(\\?\\)|\\[\\?\\]))?(?:\\]?,?\\s+(?:of\\s+|in\\s+)?|,\\s*)(?:\\[(?=\\d{4}\\]))?(?<year>(?:1[5-9]|20)\\d\\d)(?:(?<=\\[\\d{4})\\])?(?<next>\\s?[/-]\\d{1,2}(?![\\d/-]))?(?!\\d|[,.](?!\\d{1,2}[:.]\\d\\d)\\d|[-–/]\\d{3}|\\s+(?:hours|hrs)\\b)";
const YEAR_NOTED = /(?:,?\s+|,\s*)(?<year>(?:1[5-9]|20)\d\d)(?=\d{1,2}(?:[\]),.\s]|$))/uy;
const DAY = "(\\d{1,2})(?:st|nd|rd|th|d)?";

const DAY_BEFORE = new RegExp(
  `(?<![\\d.,:$£¥#-]|(?<!\\p{L})/|No\\. )(?:\\b[Tt]he\\s+(?=\\d+[a-z]))?(?<![\\d.,]|(?<!\\p{L})/)\\[?${DAY}\\]?(?:\\[\\d+\\])?(?:\\s+day)?(?:\\s+\\[?of)?\\s*$`,
  "u",
);
/** The New Style day of `11/22 February` and `24 December 1731/4 January`. */
const DAY_BEHIND_STROKE = /(?<=(?<![\d.,/:-])\d{1,2}\/|(?<!\d)1[5-9]\d\d\/)(\d{1,2})\s*$/;
/** The second day of `28-29 August`. */
const DAY_BEHIND_HYPHEN = /(?<=(?<![\p{L}\d.,/:$£¥#–—-]|[Nn]os?\.? )\d{1,2}-)(\d{1,2})\s*$/u;
const DAYS_BEFORE = new RegExp(
  `(?<![\\d.,/:$£¥#-])${DAY}(\\s*[-–—/]\\s*|\\s+(?:to|and|or|through)\\s+(?:the\\s+)?)(?:the\\s+)?$`,
);
/** `In April 12 500 refugees`, `May 3 000`: figures in groups of three are a number; `October, 23, 1964` and `May 3,1950` are days. */
const DAY_AFTER = new RegExp(
  `(?:,(?=\\s\\d{1,2},\\s(?:1[5-9]|20)\\d\\d))?[ \\t\\u00a0]*\\n?[ \\t\\u00a0]*(?:the\\s+)?${DAY}(?!\\d|[.:]\\d|,\\d{3}(?!\\d)|\\s\\d{3}(?!\\d)|[-–—/]\\d{3}|[-/]\\w+[-/]|\\s*%|\\s+${COUNTED})`,
  "y",
);
const MORE_DAYS = new RegExp(
  `(\\s*[-–—/]\\s*|\\s+(?:to|through)\\s+|\\s*,?\\s*(?:and|or|&)\\s+(?:on\\s+)?(?:the\\s+)?|,\\s*(?=\\d{1,2}(?:,(?!\\d{3})|\\s+and))|\\s\\[(?=\\d{1,2}\\]))${DAY}(?:(?<=\\[\\d{1,2})\\]|(?!\\d|[:.]\\d|/\\w)${AFTER_DAY})`,
  "y",
);
const YEAR_AFTER = new RegExp(YEAR, "y");
const SHORT_YEAR = new RegExp(
  `(?:,?\\s*['’]|[ -])(\\d\\d)(?!\\d|[.,:/-]\\d|\\s*[%$]|(?:st|nd|rd|th)\\b)(?:(?<=['’]\\d\\d)|${AFTER_DAY})`,
  "y",
);
const DATE_WORD = new RegExp(`\\b(?:${oneOf(DATE_WORDS)})[\\s-]+(?:the\\s+)?$`, "i");
/** `In April`, `early in May`: what follows is no day of it; `in the April 12 note` it is. */
const IN_MONTH = /\b[Ii]n\s+(?:(?:early|mid|late)[\s-]+)?$/;
const COUNT_AFTER = new RegExp(`\\s+(?:\\p{Ll}+\\s+)?${COUNTED}`, "uy");

/** All dates of an English text that name a month; a list of days gives one each. */
export function daysAround(text: string): Stated[] {
  return matchesIn(text, MONTH_NAME).flatMap((match) => {
    const name = match[0].replace(".", "");
    const month = monthNumbers.get(name.toLowerCase())!;
    const abbreviated = (name.length < 4 && !/^may$/i.test(name)) || /^sept$/i.test(name);
    const length = abbreviated ? match[0].length : name.length;
    const at = supplied(text, match.index, match.index + length);
    return (
      monthFirst(text, at, month) ?? dayFirst(text, at, month) ?? monthAlone(text, at, month, name)
    );
  });
}

interface At {
  start: number;
  stop: number;
}

/** A month that an editor supplied stands in brackets: `[August] 18, 1955`. */
function supplied(text: string, start: number, stop: number): At {
  return text[start - 1] === "[" && text[stop] === "]"
    ? { start: start - 1, stop: stop + 1 }
    : { start, stop };
}

/** `July 4, 1962`, `Mar 4`, `January 3–5, 1958`, `June 8 and 11`. */
function monthFirst(text: string, at: At, month: number): Stated[] | null {
  const first = sticky(DAY_AFTER, text, at.stop);
  const day = Number(first?.[1]);
  if (first === null || !isDay(month, day)) return null;
  const lead = before(text, at.start);
  if (DAY_BEFORE.test(lead) && sticky(YEAR_AFTER, text, at.stop) !== null) return null;
  if (
    IN_MONTH.test(lead) &&
    !/^\s*[,;.)–—-]|^$/.test(text.slice(at.stop + first[0].length, at.stop + first[0].length + 3))
  )
    return null;
  const dates = [stated(at.start, at.stop + first[0].length, { month, day })];
  addDaysAfter(text, month, dates);
  addYear(text, dates);
  return dates;
}

function addDaysAfter(text: string, month: number, dates: Stated[]): void {
  for (;;) {
    const stop = dates.at(-1)!.stop;
    if (sticky(YEAR_AFTER, text, stop) !== null) return;
    const next = sticky(MORE_DAYS, text, stop);
    if (next === null || !isDay(month, Number(next[2]))) return;
    const start = stop + next[1]!.length;
    dates.push(stated(start, stop + next[0].length, { month, day: Number(next[2]) }));
  }
}

/** `4 July 1962`, `the 26th of June`, `the 26th [of June]`, `8 and 11 June`, `4 Jul 62`. */
function dayFirst(text: string, at: At, month: number): Stated[] | null {
  const lead = before(text, at.start);
  const match =
    DAY_BEFORE.exec(lead) ?? DAY_BEHIND_STROKE.exec(lead) ?? DAY_BEHIND_HYPHEN.exec(lead);
  const day = Number(match?.[1]);
  if (match === null || !isDay(month, day)) return null;
  const start = at.start - match[0].length;
  const isSupplied = /\[of\s*$/.test(match[0]) && text[at.stop] === "]";
  const dates = [stated(start, at.stop + Number(isSupplied), { month, day })];
  const other = DAYS_BEFORE.exec(before(text, start));
  if (other !== null && isDay(month, Number(other[1]))) {
    const begins = start - other[0].length;
    dates.unshift(
      stated(begins, begins + other[0].length - other[2]!.length, { month, day: Number(other[1]) }),
    );
  }
  addYear(text, dates, true);
  return dates;
}

/** `June 1962`, `in May`; a month that may be a verb needs a word before it that shows a date. */
function monthAlone(text: string, at: At, month: number, name: string): Stated[] {
  const date = stated(at.start, at.stop, { month });
  addYear(text, [date]);
  if (date.year !== null) return [date];
  if (text[date.stop - 1] === ".") date.stop -= 1;
  const doubtful = name.length < 4 || AMBIGUOUS_ALONE.test(name) || name === name.toUpperCase();
  const plain = /^(?:May|June|July)$/.test(name) && name !== "May";
  if (!doubtful || plain) return [date];
  const shown =
    DATE_WORD.test(before(text, at.start)) || sticky(TO_MONTH, text, date.stop) !== null;
  return shown ? [date] : [];
}

function addYear(text: string, dates: readonly Stated[], short = false): void {
  const last = dates.at(-1);
  if (last === undefined) return;
  const bare = last.stop;
  const full = sticky(YEAR_AFTER, text, bare) ?? sticky(YEAR_NOTED, text, bare);
  const match = full ?? sticky(short ? SHORT_YEAR : SHORT_MARKED, text, bare);
  if (match === null) return;
  const digits = Number(full?.groups?.["year"] ?? match[1]);
  if (full === null && digits <= 31 && !/['’]/.test(match[0])) return;
  const next = full?.groups?.["next"] ?? "";
  const dual = dualYear(digits, next);
  last.stop += match[0].length - (dual === null ? next.length : 0);
  if (full !== null && sticky(COUNT_AFTER, text, last.stop) !== null) last.bare = bare;
  for (const date of dates) {
    if (full === null) date.short = digits;
    else date.year = dual ?? digits;
    if (full?.groups?.["doubt"] !== undefined) date.uncertain = true;
    if (dual !== null)
      date.note = `Written ${digits}${next}: by Old Style ${digits}, by New Style ${dual}.`;
  }
}

/** `11 February 1731/2` is in 1732 by the year that begins in January. Null where it is no such year. */
function dualYear(year: number, next: string): number | null {
  const digits = next.replace(/\D/g, "");
  if (digits === "" || year > 1752) return null;
  return String(year + 1).endsWith(digits) ? year + 1 : null;
}

/** Another month follows, as the end of a stretch. */
const TO_MONTH = new RegExp(`\\.?\\s?(?:[-–—]|to|through)\\s?(?:${MONTH})\\b`, "y");
const SHORT_MARKED = /,?\s*['’](\d\d)(?![\d\p{L}])/uy;

function before(text: string, at: number): string {
  return text.slice(Math.max(0, at - 24), at);
}

function sticky(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
