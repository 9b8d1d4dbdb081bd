/** English years, decades, centuries and seasons: `in 1962`, `1959–61`, `the fifties`, `spring 1952`. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import { oneOf } from "../../calendar/dictionary.js";
import {
  COUNTED,
  NUMBERED_WORDS,
  ORDINAL,
  ordinalNumbers,
  seasonNumbers,
  tensNumbers,
  YEAR_WORDS,
} from "./words.js";
import { type Stated, stated } from "../../calendar/stated.js";
import { matchesIn } from "../../../text/matches.js";

const YEAR =
  /(?<![\p{L}\d.,/:$£¥#'’(%–—-]|[\d]\s)((?:1[5-9]|20)\d\d)(['’]?s\b)?(?![\p{L}\d%°]|[,.:]\d|\/(?!\d\d\b)\d|-(?!(?:\d\d|1[5-9]\d\d|20\d\d)\b)\w)/gu;
const YEAR_IN_SIGNS =
  /(?<=[([–—-])((?:1[89]|20)\d\d)(['’]?s\b)?(?![\p{L}\d%°]|[,.:/]\d|-(?!(?:\d\d|1[5-9]\d\d|20\d\d)\b)\w)/gu;
const SHORT_END = /\s?([-–/])(\d\d)(?![\d\p{L}]|[-.,/]\d)/uy;

/** `No. 1952`, `page 1962`; and what the names of telegram series end in: `Embtel 1962`, `USUN 1950`. */
const NUMBERED = new RegExp(
  `(?:(?<![\\p{L}\\d])(?:${oneOf(NUMBERED_WORDS)})|\\b[A-Z]\\w*tels?)\\s+(?:no\\.?\\s*)?$`,
  "iu",
);
const SERIES = /\b[A-Z]{3,}\s+$/;
const IN_YEAR = new RegExp(`\\b(?:${oneOf(YEAR_WORDS)})[\\s-]+$`, "i");
const COUNTED_NEXT = new RegExp(`\\s+(?:${COUNTED}|o'clock|degrees)`, "y");
/** With an adjective between: `1,500 Chinese troops`; after `in`, the number is a year all the same. */
const COUNTED_SOON = new RegExp(
  `\\s+(?!(?:to|for|from|in|on|at|by|and|or|the|of|with|under|were|was)\\s)[\\p{L}-]+\\s+${COUNTED}`,
  "uy",
);

const WHICH = alternatives(wordsIn("last, this, next, past, coming, previous"), {
  letterCase: "initial",
});
const SEASON_WORD = alternatives(seasonNumbers.keys(), { letterCase: "initial" });
const OF_YEAR = String.raw`(?:\s+of)?,?\s+((?:1[5-9]|20)\d\d)(?:[-–/]\d\d)?\b`;
const SEASON = new RegExp(
  String.raw`\b(?:(${WHICH})\s+)?(${SEASON_WORD})\b(?:${OF_YEAR}|\s+(?:of\s+)?(this|last|next)\s+year\b)?`,
  "g",
);
const CENTURY = new RegExp(
  `\\b(${ORDINAL}|\\d{1,2}(?:st|nd|rd|th))[\\s-]+[Cc]entur(?:y|ies)\\b`,
  "gi",
);
const PART = alternatives(wordsIn("the, mid, early, late"));
const CENTURY_WORD = alternatives(["nineteen", "eighteen"]);
const TENS = alternatives(tensNumbers.keys());
const DECADE = new RegExp(`\\b${PART}[\\s-]+(${CENTURY_WORD}[\\s-])?(${TENS})\\b`, "gi");
const QUARTER =
  /\b(first|second|third|fourth|last) quarter of (?:(this|last|next) year|((?:1[89]|20)\d\d)\b)/gi;

/** All years, decades, centuries, seasons and quarters of an English text that stand without a day. */
export function yearsAlone(text: string): Stated[] {
  return [
    ...matches(text, YEAR, (match) => yearOf(text, match)),
    ...matches(text, YEAR_IN_SIGNS, (match) => inSigns(text, match)),
    ...matches(text, SEASON, (match) => seasonOf(text, match)),
    ...matches(text, CENTURY, centuryOf),
    ...matches(text, DECADE, decadeOf),
    ...matches(text, QUARTER, quarterOf),
  ];
}

function matches(
  text: string,
  expression: RegExp,
  read: (match: RegExpExecArray) => Stated[],
): Stated[] {
  return matchesIn(text, expression).flatMap(read);
}

function yearOf(text: string, match: RegExpExecArray): Stated[] {
  const year = Number(match[1]);
  const [start, stop] = [match.index, match.index + match[0].length];
  if (match[2] !== undefined)
    return year % 10 === 0 ? [stated(start, stop, { year, years: 10 })] : [];
  const lead = text.slice(Math.max(0, start - 28), start);
  const dated = IN_YEAR.test(lead);
  if (NUMBERED.test(lead) || SERIES.test(lead) || follows(COUNTED_NEXT, text, stop)) return [];
  if (!dated && (year < 1850 || year > 2050 || follows(COUNTED_SOON, text, stop))) return [];
  return withEnd(text, stated(start, stop, { year }));
}

/** `1959–61`: the end of a stretch, in two digits. */
function withEnd(text: string, from: Stated): Stated[] {
  const end = follows(SHORT_END, text, from.stop);
  if (end === null) return [from];
  const year = Math.floor(from.year! / 100) * 100 + Number(end[2]);
  const stop = from.stop + end[0].length;
  if (year <= from.year!) return Number(end[2]) >= 1 && Number(end[2]) <= 12 ? [] : [from];
  if (end[1] === "-" && Number(end[2]) <= 12 && year - from.year! > 20) return [];
  return [from, stated(stop - 2, stop, { year })];
}

/** `(1962)`, `–1962`: a year in brackets, or the end of a stretch. */
function inSigns(text: string, match: RegExpExecArray): Stated[] {
  const [start, stop] = [match.index, match.index + 4];
  const opening = text[start - 1]!;
  const lead = text.slice(Math.max(0, start - 7), start);
  if (/\b(?:mid|early|late|pre|post)-$/i.test(lead)) return partly(match);
  if (match[2] !== undefined) return [];
  if (/[([]/.test(opening)) {
    if (!/^(?:[)\],;]|\s*[-–]\s*\d{2,4}[)\]]|\?)/.test(text.slice(stop, stop + 12))) return [];
  } else if (!/(?:1[5-9]|20)\d\d\s?[-–—]$/.test(lead)) return [];
  return withEnd(text, stated(start, stop, { year: Number(match[1]) }));
}

/** `mid-1950s`, `late-1962`. */
function partly(match: RegExpExecArray): Stated[] {
  const years = match[2] === undefined ? 1 : 10;
  const [start, stop] = [match.index, match.index + match[0].length];
  return [stated(start, stop, { year: Number(match[1]), years })];
}

function seasonOf(text: string, match: RegExpExecArray): Stated[] {
  const [whole, before, name, year, relative] = match;
  const season = seasonNumbers.get(name!.toLowerCase())!;
  const date = stated(match.index, match.index + whole.length, { season });
  if (year !== undefined) date.year = Number(year);
  else if (relative !== undefined) date.shift = { unit: "year", by: yearStep(relative) };
  else if (before !== undefined) date.direction = directionOf(before);
  else if (!bareSeason(text, match)) return [];
  return [date];
}

/** `in the spring`, or the first of `spring and summer of 1952`. */
function bareSeason(text: string, match: RegExpExecArray): boolean {
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
  if (
    /^\s*(?:and|to|or|[-–])\s+(?:the\s+)?(?:spring|summer|autumn|fall|winter)(?:\s+of)?,?\s+\d{4}\b/i.test(
      after,
    )
  )
    return true;
  if (
    match[2]!.toLowerCase() === "fall" &&
    !/\b[Ii]n the $/.test(text.slice(Math.max(0, match.index - 8), match.index))
  )
    return false;
  const lead = text.slice(Math.max(0, match.index - 16), match.index);
  return (
    /\b(?:in|during|by|until|since|late|early|and|to)\s+(?:the\s+)?$/i.test(lead) &&
    !/^\s+(?:of|in)\b/.test(after)
  );
}

function centuryOf(match: RegExpExecArray): Stated[] {
  const word = match[1]!.toLowerCase();
  const number = ordinalNumbers.get(word) ?? Number.parseInt(word, 10);
  if (!(number >= 10 && number <= 21)) return [];
  const year = (number - 1) * 100;
  return [stated(match.index, match.index + match[0].length, { year, years: 100 })];
}

function decadeOf(match: RegExpExecArray): Stated[] {
  const word = match[2]!.toLowerCase();
  const stop = match.index + match[0].length;
  const start = stop - word.length - (match[1]?.length ?? 0);
  const tens = tensNumbers.get(word) ?? 0;
  const century = match[1] === undefined ? null : /^eight/i.test(match[1]) ? 1800 : 1900;
  const year = century === null ? { short: tens } : { year: century + tens };
  return [stated(start, stop, { ...year, years: 10 })];
}

function quarterOf(match: RegExpExecArray): Stated[] {
  const [whole, which, relative, year] = match;
  const quarter = ["first", "second", "third", "fourth"].indexOf(which!.toLowerCase());
  const date = stated(match.index, match.index + whole.length, {
    season: 33 + (quarter < 0 ? 3 : quarter),
  });
  if (year === undefined) date.shift = { unit: "year", by: yearStep(relative!) };
  else date.year = Number(year);
  return [date];
}

/** `last year` → -1. */
export function yearStep(word: string): number {
  const small = word.toLowerCase();
  if (/^(?:this|current|present)$/.test(small)) return 0;
  return /^(?:next|coming|following)$/.test(small) ? 1 : -1;
}

export function directionOf(word: string): "last" | "this" | "next" {
  const step = yearStep(word);
  return step === 0 ? "this" : step > 0 ? "next" : "last";
}

function follows(expression: RegExp, text: string, at: number): RegExpExecArray | null {
  expression.lastIndex = at;
  return expression.exec(text);
}
