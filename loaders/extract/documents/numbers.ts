/** A document's own number, in the forms in which offices print it: alone, beside a mark, in a dateline or heading. */
import { findDates } from "../../language/calendar/calendar.js";
import { datelineOf } from "../../language/calendar/datelines.js";
import type { Papers } from "../../language/papers.js";
import { knowledgeOf, languages } from "../../language/index.js";
import { Phrases } from "../../language/phrases.js";
import { numberJoint, numberMark, numberTitle } from "../../language/numbering.js";
import { caveats, classifications, urgencies } from "../../language/wording.js";
import { alternatives } from "../../text/dictionary.js";
import { everyForm } from "../../language/forms.js";

const SENT = new Set([
  "telegram",
  "cable",
  "letter",
  "instruction",
  "memorandum",
  "note",
  "report",
]);

/** Kinds of papers that bear a number, in every language that parts words. */
const numbered = new Phrases(
  languages.flatMap(({ papers }) => (papers?.kindStands === "first" ? sentWords(papers) : [])),
);

function sentWords(papers: Papers): string[] {
  return papers.kinds.flatMap(({ kind, words }) =>
    SENT.has(kind) ? words.filter((word) => !/[…^|]/u.test(word)) : [],
  );
}

const NO = String.raw`(?:${numberMark}\s?)`;
/** `406`, `E11`, `D.1537`, `A–737`, `4/48`, `O.LB217`, `GW66 to 69`, `3725/SECTO 65`. */
const FIGURES = String.raw`(?:\p{Lu}{0,6}\.?[-–]?)?(?:\p{Lu}{1,4})?\d(?:\d*\/\p{Lu}{2,8}\s\d{1,6}|[\p{L}\d./–-]*)`;
const SERIAL = String.raw`\[?(?:\p{Lu}[\p{L}]{2,10}\.?\s)?\[?${FIGURES}\]?(?:(?:,|\s${numberJoint})\s${FIGURES})*`;

/** Secrecy and haste between a paper's name and its number: `Telespresso riservato 12`. */
const MARKS = `(?:${classifications.source}|${urgencies.source}|${caveats.source})`;

/** A stretch that is a number, by UTF-16 index. */
export interface Found {
  start: number;
  stop: number;
}

const AFTER_KIND = new RegExp(
  String.raw`^[\s("]*(?:[\p{L}-]+\s){0,2}?${numbered.source}s?,?\s*(?:${MARKS},?\s+)*${NO}?(?<serial>${SERIAL})(?=[\s,;:.()\[]|$)`,
  "iu",
);

/** `Cablegram 406 NANKING, 15 September 1947`: the number before the place of a dateline; null where it has none. */
export function numberInDateline(line: string, language: string): Found | null {
  const dateline = datelineOf(line, language);
  if (dateline === null) return null;
  return (
    serialAfterShort(dateline.before, language) ??
    serialAfterKind(dateline.before) ??
    serialOpening(dateline.before) ??
    serialBeforeDate(dateline.before) ??
    serialAfterDate(line, dateline.stop)
  );
}

/** `T. segreto 7152/214. `: short forms of kinds at the beginning of a line, before a number. */
export function shortForms(words: readonly string[]): RegExp {
  return new RegExp(
    String.raw`^[\s("]*${alternatives(words)}(?:\.\s?\(?|\s\()(?:(?!${NO}\d)\p{L}[\p{L}.’'-]*\s){0,3}${NO}?(?<serial>${FIGURES}(?:\s?(?:[-–]|${numberJoint})\s?\d+)?)(?=[\s.,;:()]|$)`,
    "iu",
  );
}

const shorts = new Map<string, RegExp>();

export function serialAfterShort(words: string, language: string): Found | null {
  const known =
    shorts.get(language) ??
    shortForms(
      knowledgeOf(language)?.papers?.kinds.flatMap(({ numbered }) => numbered ?? []) ?? [],
    );
  shorts.set(language, known);
  const match = known.exec(words);
  const serial = match?.groups?.["serial"]?.replace(/[.,–-]+$/u, "");
  if (!match || serial === undefined || !/\d/.test(serial)) return null;
  const start = words.indexOf(serial, match[0].length - (match.groups?.["serial"]?.length ?? 0));
  return { start, stop: start + serial.length };
}

/** `(No. 215. Telegraphic) LAKESIDE, May 13, 1938`: a number that opens the dateline. */
function serialOpening(before: string): Found | null {
  const match = new RegExp(
    String.raw`^[\s([]*${NO}(?<serial>${FIGURES})(?=[\s,;:.()\]])`,
    "iu",
  ).exec(before);
  const serial = match?.groups?.["serial"]?.replace(/[.,–-]+$/u, "");
  if (!match || serial === undefined || !/\d/.test(serial)) return null;
  const start =
    match.index + match[0].indexOf(serial, match[0].search(/\d/u) - serial.search(/\d/u));
  return { start, stop: start + serial.length };
}

/** `Из Пекина № 317, 3 мая`: a number between the place and the date. */
function serialBeforeDate(before: string): Found | null {
  const match = BEFORE_DATE.exec(before);
  const serial = match?.groups?.["serial"];
  if (!match || serial === undefined || !/\d/.test(serial)) return null;
  const start = before.indexOf(serial, match.index + match[0].indexOf(serial, 1));
  return { start, stop: start + serial.length };
}

const BEFORE_DATE = new RegExp(
  String.raw`(?<!\p{L})${NO}(?<serial>\d[\d/-]*(?:\/\p{L}{1,3})?)[\s,.;]*$`,
  "iu",
);

function serialAfterDate(line: string, stop: number): Found | null {
  const found = serialAfterKind(
    line.slice(stop).replace(/^[\s,.;]+/u, (lead) => " ".repeat(lead.length)),
  );
  if (found) return { start: found.start + stop, stop: found.stop + stop };
  const alone = ALONE.exec(line.slice(stop))?.groups?.["serial"];
  if (alone === undefined) return null;
  const start = line.lastIndexOf(alone);
  return { start, stop: start + alone.length };
}

/** `26 мая 1926 г. № 3396`: a number, and nothing more, behind the day. */
const ALONE = new RegExp(
  String.raw`^[\s,.;]+${NO}(?<serial>\d[\d/-]*(?:\/\p{L}{1,3})?)\.?\s*$`,
  "iu",
);

/** `Auf Drahterlaß Nr. 288`: what a paper answers has a number of its own. */
const ANSWERS = languages.flatMap(({ citations }) => citations?.answers ?? []);

/** `Telegram 2010 From …`, `Airgram A–737 to …`, `Телеграмма № 317`: the number that a line gives its kind of paper. */
export function serialAfterKind(words: string): Found | null {
  const match = AFTER_KIND.exec(words);
  const serial = match?.groups?.["serial"];
  if (!match || serial === undefined || !/\d/.test(serial)) return null;
  if (ANSWERS.some((form) => form.test(words))) return null;
  const at = match.index + match[0].length - serial.length;
  const bare = /^\[?(?<own>.*?)\]?$/u.exec(serial)?.groups?.["own"] ?? serial;
  const start = at + serial.indexOf(bare);
  // A note's mark in brackets is no number, nor is the day of a date.
  if (
    /^\[\d{1,2}\]$/.test(serial) ||
    isDay(words.slice(start).replace(/^\p{L}+\.?\s/u, "")) ||
    isMonth(bare)
  )
    return null;
  const stop = start + bare.replace(/[.,–-]+$/u, "").length;
  return { start, stop };
}

/** `March 1953`, which looks like a series and its number. */
function isMonth(serial: string): boolean {
  return /\p{L}\.?\s\d/u.test(serial) && findDates(serial, "und", { date: null }).length > 0;
}

function isDay(words: string): boolean {
  return /^\d{1,2}(?:st|nd|rd|th|er|\.)?\s+(?:de\s+)?\p{L}{3,10}\.?,?\s+(?:de\s+)?\d{4}/iu.test(
    words,
  );
}

/** Behind the number of a heading: words, a bracket, the end. */
const HEADING_END = /^\s*(?:\/\s*\p{Lu}+\s\d+\s*)?(?:[,(\p{Lu}\p{Ll}]|$)/u;
/** Who wrote, or to whom, as a heading goes on behind the number. */
const WAY = new RegExp(
  String.raw`\s${alternatives(everyForm(({ head }) => head).flatMap(({ ways }) => ways ?? []))}\s`,
  "iu",
);
/** The number by which an edition counts the paper, before its heading. */
const COUNTED = new RegExp(
  String.raw`^\s*\[?(?:${numberTitle}\.\s*)?\d{1,4}[A-Za-z]?\]?\.?\s+(?=\p{Lu})`,
  "u",
);

/** `… ao Ministro Telegrama nº 387`: the paper's name and number at the end of a heading. */
function numberBehind(heading: string): Found | null {
  const start = BEHIND.exec(heading)?.index;
  const found = start === undefined ? null : serialAfterKind(heading.slice(start));
  return found && { start: found.start + start!, stop: found.stop + start! };
}

const BEHIND = new RegExp(
  String.raw`(?<=\p{L}[,.]?\s+)(?=\p{Lu})${numbered.source}\s+${NO}\d[\p{L}\d./–-]*\.?$`,
  "iu",
);

/** The number in a heading: `Telegram 2010 From the Embassy in Burma to the Department of State`. */
export function numberInHeading(heading: string): Found | null {
  const lead = COUNTED.exec(heading)?.[0].length ?? 0;
  const words = heading.slice(lead);
  const found = serialAfterKind(words);
  const behind = found === null ? numberBehind(heading) : null;
  if (behind !== null) return behind;
  if (found === null || !HEADING_END.test(words.slice(found.stop))) return null;
  const [from, to] = [WAY.exec(words)?.index ?? words.length, found.start];
  return to > from ? null : { start: found.start + lead, stop: found.stop + lead };
}
