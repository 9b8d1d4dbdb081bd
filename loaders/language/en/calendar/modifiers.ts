/** English words around a date that narrow or loosen it: `early 1952`, `since April`, `about 1962`, `[1962?]`. */
import { directionOf, yearStep } from "./years.js";
import { oneOf } from "../../calendar/dictionary.js";
import type { Part, Stated } from "../../calendar/stated.js";
import {
  ABOUT_WORDS,
  CITED_PAPERS,
  FUTURE_WORDS,
  PART_NOUNS,
  PART_WORDS,
  TIME_PREPOSITIONS,
  YEAR_STEPS,
} from "./words.js";

const PARTS = new Map(
  (Object.entries(PART_WORDS) as [Part, readonly string[]][]).flatMap(([part, words]) =>
    words.map((word) => [word, part] as const),
  ),
);
const PART = new RegExp(
  `(?:\\bthe\\s+)?\\b(?<words>${oneOf([...PARTS.keys()])})(?:\\s+${oneOf(PART_NOUNS)})?(?:\\s+(?:of|in|on))?[\\s-]+(?:the\\s+)?$`,
  "i",
);
const ABOUT = new RegExp(`\\b${oneOf(ABOUT_WORDS)}\\s+(?:the\\s+)?(?:year\\s+)?$`, "i");
const SINCE = /\b(?:ever\s+)?since\s+(?:about\s+)?(?:the\s+)?$/i;
const DIRECTION = /\b(?:this\s+)?(last|next|this|past|coming|previous)\s+$/i;
const YEAR_AFTER = new RegExp(
  `(?:,?\\s+(?:of\\s+|in\\s+)?(${oneOf(YEAR_STEPS)})\\s+year|\\s+(last|next))\\b`,
  "iy",
);
const DOUBT = /\s*(?:\(\?\)|\[\?\]|\?(?=[\])]))/y;
/** A document that is cited by its date: `your cable of 26 June`, `Deptel 627, Apr 13`. */
const CITED = new RegExp(
  `(?:(?<![\\p{L}])(?:${oneOf(CITED_PAPERS)})|\\b\\w+tels?)(?!\\p{L})(?:[ #]?(?!${oneOf(TIME_PREPOSITIONS)}\\b)[\\w-]+){0,3}[\\s,]*(?:of|dated|from)?\\s*(?:the\\s+)?$`,
  "iu",
);
const FUTURE = new RegExp(`\\b(?:${oneOf(FUTURE_WORDS)})\\b[^.;!?]*$`, "i");
/** After the date only what leaves no doubt: `The meeting of 5 May will take up …`. */
const FUTURE_AFTER = /^[^.;!?]{0,40}\b(?:will|shall)\b/i;

const STARTS =
  /\b(?:from|beginning|starting|commencing|effective|as of|as from)\s+(?:on\s+)?(?:the\s+)?$/i;

/** Reads what stands just before and after a date into it. */
export function modified(text: string, date: Stated): Stated {
  if (date.back !== null || date.shift?.unit === "day") return date;
  yearAfter(text, date);
  doubt(text, date);
  for (const read of [part, direction, about, part, since]) read(text, date);
  if (date.year !== null || date.short !== null) return date;
  const lead = text.slice(Math.max(0, date.start - 90), date.start);
  date.future = FUTURE.test(lead) || FUTURE_AFTER.test(text.slice(date.stop, date.stop + 48));
  date.starts = STARTS.test(lead);
  date.past = CITED.test(lead.slice(-50));
  return date;
}

function before(text: string, date: Stated): string {
  return text.slice(Math.max(0, date.start - 32), date.start);
}

function part(text: string, date: Stated): void {
  if (date.day !== null || date.part !== null) return;
  const match = PART.exec(before(text, date));
  if (match === null) return;
  const words = (match.groups?.["words"] ?? "").toLowerCase().replace(/\s+/g, " ");
  date.part = PARTS.get(words) ?? null;
  const whole = / of\s/.test(match[0]) ? match[0] : match[0].replace(/^the\s+/i, "");
  date.start -= whole.length;
}

function direction(text: string, date: Stated): void {
  if (date.year !== null || date.shift !== null || date.season !== null || date.direction !== null)
    return;
  if (date.month === null) return;
  const match = DIRECTION.exec(before(text, date));
  if (match === null) return;
  date.direction = directionOf(match[1]!);
  date.start -= match[0].length;
}

function about(text: string, date: Stated): void {
  const match = ABOUT.exec(before(text, date));
  if (match === null) return;
  date.approximate = true;
  date.start -= match[0].length;
}

function since(text: string, date: Stated): void {
  const match = SINCE.exec(before(text, date));
  if (match === null) return;
  date.since = true;
  date.start -= match[0].length;
}

/** `April of this year`, `26 June last`. */
function yearAfter(text: string, date: Stated): void {
  if (date.year !== null || date.month === null || date.shift !== null) return;
  YEAR_AFTER.lastIndex = date.stop;
  const match = YEAR_AFTER.exec(text);
  if (match === null) return;
  date.stop += match[0].length;
  const word = (match[1] ?? "").toLowerCase().replace(/^the\s+/, "");
  if (word === "same") date.same = "year";
  else if (match[2] !== undefined) date.direction = directionOf(match[2]);
  else date.shift = { unit: "year", by: yearStep(word) };
}

function doubt(text: string, date: Stated): void {
  DOUBT.lastIndex = date.stop;
  const match = DOUBT.exec(text);
  if (match === null) return;
  date.uncertain = true;
  date.stop += match[0].length;
}
