/** English dates that count from the day of writing: `last year`, `the past three years`, `the 10th instant`. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import { anyWord } from "../quantity-words.js";
import { AFTER_DAY, NUMBER, smallNumbers } from "./words.js";
import { type Stated, stated, type TimeUnit } from "../../calendar/stated.js";
import { yearStep } from "./years.js";
import { matchesIn } from "../../../text/matches.js";

const WHICH = anyWord(wordsIn("this, last, next, current, present, coming, previous"));
const OTHER_YEAR = anyWord(wordsIn("fiscal, school, calendar"));
const STEP = new RegExp(
  `\\b(${WHICH})\\s+(year|month)(?!['’]s|\\s+of\\b|-)\\b(?<!\\b${OTHER_YEAR}\\s+year)`,
  "gi",
);
const DAY_STEP = /\b(yesterday|tomorrow)\b/gi;
const THESE = anyWord(wordsIn("the, these, this"));
const PAST = anyWord(wordsIn("past, last, previous, preceding"));
const ABOUT = anyWord(wordsIn("more than, over, almost, nearly, about"));
const UNIT = anyWord(wordsIn("day, week, month, year, decade"));
/** `three`, `three and a half`, `two or three`, `2–3`. */
const COUNT = String.raw`(${NUMBER})(?:\s+and\s+a\s+half|\s+or\s+(${NUMBER})|\s*[-–]\s*(\d{1,2}))?`;
const BACK = new RegExp(
  String.raw`\b${THESE}\s+${PAST}\s+(${ABOUT}\s+)?(?:${COUNT}\s+)?(${UNIT})s?\b`,
  "gi",
);
const INSTANT = /\b(\d{1,2})(?:st|nd|rd|th|d)?\s+(inst(?:ant)?|ult(?:imo)?|prox(?:imo)?)\b\.?/gi;
const BEFORE_DAY = alternatives(wordsIn("on, until, by, since, before, after, from"), {
  letterCase: "initial",
});
const ORDINAL = alternatives(wordsIn("st, nd, rd, th"));
const BARE_DAY = new RegExp(
  `\\b(?:${BEFORE_DAY}|dated|of)\\s+(the\\s+(\\d{1,2})${ORDINAL})\\b(?!\\s*(?:of|day)\\b|[-–]\\w)${AFTER_DAY}(?!\\s+[A-Z])`,
  "g",
);

/** All dates of an English text that only the document's own date makes known. */
export function relativeDates(text: string): Stated[] {
  return [
    ...each(text, STEP, stepOf),
    ...each(text, DAY_STEP, dayStepOf),
    ...each(text, BACK, backOf),
    ...each(text, INSTANT, instantOf),
    ...each(text, BARE_DAY, bareDayOf),
  ];
}

function each(
  text: string,
  expression: RegExp,
  read: (match: RegExpExecArray, start: number, stop: number) => Stated | null,
): Stated[] {
  return matchesIn(text, expression).flatMap((match) => {
    return read(match, match.index, match.index + match[0].length) ?? [];
  });
}

function stepOf(match: RegExpExecArray, start: number, stop: number): Stated {
  const unit = match[2]!.toLowerCase() === "year" ? "year" : "month";
  return stated(start, stop, { shift: { unit, by: yearStep(match[1]!) } });
}

function dayStepOf(match: RegExpExecArray, start: number, stop: number): Stated {
  const by = match[1]!.toLowerCase() === "tomorrow" ? 1 : -1;
  return stated(start, stop, { shift: { unit: "day", by } });
}

/** `the past year` is one; `the past three or four years` may be four; `more than three` may be four. */
function backOf(match: RegExpExecArray, start: number, stop: number): Stated | null {
  const [, more, number, or, to, unit] = match;
  if (
    number === undefined &&
    (more !== undefined || /years|months|weeks|days|decades$/i.test(match[0]))
  ) {
    return null;
  }
  const count = numberOf(to ?? or ?? number ?? "one");
  const open = /more|over/i.test(more ?? "") || /half/i.test(match[0]);
  return stated(start, stop, {
    back: { count: Math.ceil(count) + Number(open), unit: unit!.toLowerCase() as TimeUnit },
  });
}

function numberOf(word: string): number {
  return smallNumbers.get(word.toLowerCase()) ?? Number(word);
}

/** Instant is this month, ultimo the last one, proximo the next. */
function instantOf(match: RegExpExecArray, start: number, stop: number): Stated | null {
  const day = Number(match[1]);
  if (day < 1 || day > 31) return null;
  const by = { i: 0, u: -1, p: 1 }[match[2]![0]!.toLowerCase()]!;
  return stated(start, stop, { day, shift: { unit: "month", by } });
}

function bareDayOf(match: RegExpExecArray, _start: number, stop: number): Stated | null {
  const day = Number(match[2]);
  if (day < 1 || day > 31) return null;
  return stated(stop - match[1]!.length, stop, { day });
}
