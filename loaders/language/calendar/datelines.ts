/**
 * Lines that say when a paper was written: a date alone, or behind a place (`The Hague, May 3, 1950`), a
 * kind of paper and its number (`Cablegram 406 NANKING, 15 September 1947, 3.26 p.m.`). What stands beside
 * the date is weighed word by word: names, numbers, times of day and the small words of places may, the
 * words of a sentence or a reference may not.
 */
import type { Language } from "../../document.js";
import { languages } from "../index.js";
import { type CalendarContext, type DateExpression, findDates } from "./calendar.js";
import { symbol } from "../../text/symbols.js";
import { oneOf } from "./dictionary.js";
import { eventBeside } from "./papers.js";
import type { HeadWords } from "./stated.js";

/** A line's date and what it stands behind. */
export interface Dateline {
  start: number;
  stop: number;
  /** One date, or the two ends of a stretch. */
  dates: DateExpression[];
  /** Words before the date: a place, a kind of paper; empty where the date stands alone. */
  before: string;
  after: string;
}

/** Longest line of a head, in UTF-16 units, and the most words that stand beside its date. */
const LONGEST = 160;
/** Longest heading that closes with its date. */
const LONGEST_TITLE = 400;
const MOST_WORDS = 12;
const MOST_AFTER = 6;
/** `January 6 and 7, 1951. January 12 and 13, 1951.` */
const MOST_DATES = 4;

/**
 * The date that a line of a head gives; null where the line tells something else.
 *
 * @example datelineOf("The Hague, May 3, 1950.", "en")?.before // "The Hague, "
 */
export function datelineOf(
  line: string,
  language: Language,
  context: CalendarContext = { date: null },
): Dateline | null {
  if (line.length > LONGEST || !MAY_BE_DATE.test(line) || symbol.test(line)) return null;
  const plain = withoutMark(withoutReceipt(line));
  const group = groupOf(plain, language, context);
  if (group !== null) return group;
  const found = findDates(plain, language, context).filter(isPoint);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || found.length > MOST_DATES) return null;
  const before = plain.slice(0, first.start);
  const after = plain.slice(last.stop).replace(YEAR_SIGN, "");
  const gaps = found.slice(1).map((date, index) => plain.slice(found[index]?.stop, date.start));
  if (!gaps.every(isTime) || !isPlace(before) || !isTail(after)) return null;
  if (eventBeside(plain, first) !== null) return null;
  return { start: first.start, stop: last.stop, dates: found, before, after };
}

/** A date and nothing else but its weekday, its time of day, what doubts it; or that there is none. */
export function isDateAlone(text: string): boolean {
  if (text.length > 64 || text === "") return false;
  if (saysUndated(text)) return true;
  const line = datelineOf(text.replace(REMARK, ""), "und");
  return line !== null && isTime(line.before) && isTime(line.after);
}

/** Whether a line says in so many words that there is no date: `[undated]`, `б/д`. */
export function saysUndated(line: string): boolean {
  return heads().undated.test(line);
}

/** Whether a line of a head closes with that: `Taipei, undated.`, `Message From the Embassy, undated`. */
export function closesUndated(line: string): boolean {
  const { endsUndated, closesUndated } = heads();
  return line.length <= LONGEST_TITLE && endsUndated.test(line) && closesUndated.test(line);
}

/** Place and date: `Taipei, May 10, 1958, noon.`, `г. Москва, 4 июля 1962 г.`, `Taipei, undated.` */
export function isDateline(text: string): boolean {
  const line = datelineOf(text, "und");
  if (line !== null) return /\p{L}/u.test(line.before);
  if (text.length > LONGEST || !closesUndated(text)) return false;
  const place = heads().closesUndated.exec(text)?.groups?.["before"];
  return place !== undefined && isPlace(place);
}

/** Whether a date with a month or a year stands somewhere in a text. */
export function hasDate(text: string): boolean {
  return MAY_BE_DATE.test(text) && findDates(text, "und", { date: null }).length > 0;
}

/** What some languages that are not read put behind a year: Polish and Czech roku, Serbian godina. */
const YEAR_SIGN = /^\s?[rg]\.?(?=\s*$)/u;
const MAY_BE_DATE = /\d|[０-９一二三四五六七八九十廿卅]/u;
/** What archives add to a date: `(exact date unknown)`, `[approximate]`. */
const REMARK =
  /\s*[([][^()[\]]*\b(?:un\w+|exact|approximate\w*|estimated?|inferred|probably|possibly)\b[^()[\]]*[)\]]\s*$/iu;
/** `Taipei, May 10, 1951—2 p. m. [Received May 10—3:04 a. m.]`, `Parigi, 3 maggio 1949, ore 20 (per. il 4).` */
function withoutReceipt(line: string): string {
  return line.replace(heads().receipt, "");
}

/** `Lakeside, den 3. Mai 19142`: the raised figure of a note that was copied with the year. */
function withoutMark(line: string): string {
  return line.replace(/(?<=(?<!\d)(?:1[5-9]|20)\d\d)\d(?=\W*$)/u, " ");
}

/** A date as one writes it over a letter: a day, a month, or a year with a day or month's words. */
function isPoint(found: DateExpression): boolean {
  return (
    /\d{4}|XX\d\d|XXXX-\d\d-\d\d/.test(found.edtf) &&
    !found.edtf.includes("..") &&
    !/^\d\d\dX|^XX\dX/.test(found.edtf)
  );
}

/** A date-time group dates the message whatever stands beside it: `R 051410Z NOV 08`. */
const GROUP = /(?<!\d)[0-3]\d[0-2]\d[0-5]\d\s?[A-Z]\s+\p{Lu}/u;
const PRECEDENCE = /^\s*(?:[A-Z]{1,2}\s+)*$/;

function groupOf(line: string, language: Language, context: CalendarContext): Dateline | null {
  const at = line.search(GROUP);
  if (at < 0 || !PRECEDENCE.test(line.slice(0, at))) return null;
  const date = findDates(line, language, context).find(({ start }) => start === at);
  if (date === undefined) return null;
  const { start, stop } = date;
  return { start, stop, dates: [date], before: "", after: line.slice(stop) };
}

interface Heads {
  small: RegExp;
  papers: RegExp;
  leads: RegExp;
  citing: RegExp;
  aboard: RegExp;
  beside: RegExp;
  undated: RegExp;
  closesUndated: RegExp;
  /** The end of that, which is sought in a time that grows with the line only. */
  endsUndated: RegExp;
  receipt: RegExp;
  labels: RegExp;
  /** `Volume 10`, before the years of a volume. */
  division: RegExp;
  /** Secrecy and haste, which may stand before a date: `Срочно. 3 мая 1931 г.` */
  status: RegExp;
  /** Labels of what is no date of the paper: `DATE OF INFO.:`. */
  otherLabels: RegExp;
}

let compiled: Heads | null = null;

/** The words of all languages: heads mix them, as when a French letter is copied into a British file. */
function heads(): Heads {
  if (compiled !== null) return compiled;
  const own = languages.flatMap(({ calendar }) => calendar ?? []);
  const all = (name: keyof HeadWords): string[] =>
    own.flatMap(({ head }) => [...(head?.[name] ?? [])]);
  const whole = (list: readonly string[]): string => `(?<![\\p{L}\\d])${oneOf(list)}(?!\\p{L})`;
  const papers = languages.flatMap((one) => one.papers ?? []);
  const status = papers.flatMap((one) => [...one.classifications, ...one.urgencies]);
  const divisions = papers.flatMap((one) => [...(one.divisions ?? [])]);
  const others = languages.flatMap(({ papers }) => [...(papers?.labels.other ?? [])]);
  const beside = own.flatMap((one) => [...(one.beside ?? [])]);
  const none = oneOf(own.flatMap((one) => [...(one.undated ?? [])]));
  compiled = {
    small: new RegExp(`^${oneOf(all("small"))}$`, "u"),
    papers: new RegExp(`^${oneOf(all("papers"))}$`, "iu"),
    leads: new RegExp(`(?:^|[\\s,])${oneOf(all("leads"))}\\s*$`, "iu"),
    citing: new RegExp(
      `^[^\\p{L}\\d]*(?:\\d+\\.\\s+)?${oneOf(all("citing"))}(?!\\p{L}|\\.?-)`,
      "iu",
    ),
    aboard: new RegExp(`^[^\\p{L}\\d]*${oneOf(all("aboard"))}(?!\\p{L})`, "iu"),
    beside: new RegExp(`${whole(beside)}|(?<=\\d)${oneOf(TIME_UNITS)}(?!\\p{L})`, "giu"),
    undated: new RegExp(`^\\P{L}*${none}\\P{L}*$`, "iu"),
    endsUndated: new RegExp(`[,;([]\\s*${none}\\P{L}*$`, "iu"),
    closesUndated: new RegExp(`^(?<before>.*\\p{L}.*)[,;([]\\s*${none}\\P{L}*$`, "iu"),
    receipt: new RegExp(
      `(?<=\\d.*)[\\s,;[(]*(?<!\\p{L})${oneOf(all("receipt"))}(?!\\p{L}).*$`,
      "iu",
    ),
    labels: new RegExp(`^[^\\p{L}\\d]*${oneOf(all("labels"))}\\s*[:：.]?\\s*$`, "iu"),
    division: new RegExp(`^\\P{L}*${oneOf(divisions)}\\s*[\\dIVXLC]+(?![\\p{L}\\d])`, "iu"),
    status: new RegExp(`${whole(status)}\\.?`, "giu"),
    otherLabels: new RegExp(`^[^\\p{L}\\d]*${oneOf(others)}\\.?\\s*[:：]\\s*$`, "iu"),
  };
  return compiled;
}

/** Behind a figure, in any language: `10 p.m.`, `18h`. */
const TIME_UNITS = [
  "a.m.",
  "p.m.",
  "a. m.",
  "p. m.",
  "am",
  "pm",
  "a.m",
  "p.m",
  "m.",
  "h",
  "hs",
  "z",
  "hrs",
  "a",
  "p",
];

/** Nothing but times of day, weekdays and marks of notes. */
export function isTime(words: string): boolean {
  if (words.length > 80) return false;
  const rest = words.replace(/\[[\d*]{1,3}\]/g, " ").replace(heads().beside, " ");
  return !/\p{L}/u.test(rest.replace(CLOCK, " ")) && !/\d/.test(rest.replace(CLOCK, " "));
}

/** `3.26`, `18:30`, `1430Z`, `0600`, `9時`. */
const CLOCK = /(?<!\d)\d{1,4}(?:[.:]\d\d)?(?:[A-Z](?!\p{L}))?(?!\d)/gu;

/** Names, kinds of papers, numbers and small words of places; `le 14 juillet` has its lead. */
function isPlace(before: string): boolean {
  const { aboard, leads, labels, otherLabels, citing, small, division, status } = heads();
  if (otherLabels.test(before) || division.test(before)) return false;
  if (isTime(before.replace(leads, "")) || labels.test(before)) return true;
  if (/[。！？!?;；]|\p{Ll}{4}\.\s+\p{Lu}/u.test(before)) return false;
  if (citing.test(before) && !aboard.test(before)) return false;
  if (isCapless(before)) return before.length <= 16;
  const named = before
    .replace(/[([][^()[\]]*[)\]]/g, " ")
    .replace(status, " ")
    .replace(aboard, " ")
    .replace(leads, " ")
    .trim();
  const tokens = named.split(/[\s,:—–]+|-(?=\s|$)/u).filter((word) => word !== "");
  // `San Juan del Sur` ends in a name; in a line of capitals every word has them.
  const last = /\p{Ll}/u.test(named) ? tokens.at(-1) : tokens.at(-1)?.toLowerCase();
  if (tokens.length > MOST_WORDS || isNumberedLine(tokens)) return false;
  if (last !== undefined && small.test(last)) return false;
  return tokens.every(
    (word) => isName(word) || isFigure(word) || small.test(word) || isPaper(word),
  );
}

/** `13. Summary Meeting …`: a telegram's number and its subject, whose date is not the telegram's. */
function isNumberedLine([first = "", ...others]: readonly string[]): boolean {
  return /^\d{1,6}\.$/.test(first) && others.length > 2 && !others.some(isPaper);
}

function isPaper(word: string): boolean {
  return heads().papers.test(word);
}

function isName(word: string): boolean {
  return /^[\p{P}]*(?:\p{L}['’])?\p{Lu}/u.test(word);
}

/** The number of a paper, not a quantity in a sentence. */
function isFigure(word: string): boolean {
  return (
    /^[\p{P}]*(?:\p{L}{0,4}\d|№|n\.?[°º]|n[úu]m\.|n[ro]s?\.)/u.test(word) || /^\p{P}+$/u.test(word)
  );
}

function isCapless(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
}

/** Behind the date: its time, the mark of a note, a status in capitals, a kind of paper and its number. */
function isTail(after: string): boolean {
  if (isTime(after)) return true;
  if (isCapless(after))
    return /^[\s　]*(?:[于於在]?\p{Script=Han}{2,6}|[\p{Script=Hangul}]{2,6}(?:에서)?)\s*$/u.test(
      after,
    );
  const rest = after
    .replace(/[([][^()[\]]*[)\]]/g, " ")
    .replace(heads().beside, " ")
    .replace(CLOCK, " ");
  const tokens = rest.split(/[\s,;:—–-]+/u).filter((word) => /[\p{L}\d]/u.test(word));
  return tokens.length <= MOST_AFTER && tokens.every((word) => isName(word) || isFigure(word));
}
