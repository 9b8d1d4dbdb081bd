/**
 * Distribution lists: who got a copy, and how many. `抄送: 主席、外办(4)、存档3分 共印61分`,
 * `cc: Mr. Bohlen; CA (2 copies)`.
 */

import { anySource, countOf, everyForm, groupOf, loosened } from "../../language/forms.js";
import { numberMark } from "../../language/numbering.js";
import { alternatives } from "../../text/dictionary.js";
import { matchesIn } from "../../text/matches.js";

/** One entry of a list, by UTF-16 index within the list's words. */
export interface ListEntry {
  start: number;
  stop: number;
  /** The receiver as named, without the number of copies. */
  name: string;
  /** Copies that the list gives; null where it gives none, which is one. */
  copies: number | null;
}

/** A list with the total that it states. */
export interface DistributionList {
  entries: ListEntry[];
  /** Copies printed in all, where the list says so, and the words that do. */
  total: { copies: number; start: number; stop: number } | null;
}

/** Tells whether the words are one receiver although a blank stands in them: `外 办`. */
export type IsOneName = (name: string) => boolean;

const FORMS = everyForm(({ copies }) => copies);
const LISTS = loosened(alternatives(FORMS.flatMap(({ lists }) => lists)));
const OPENS = anySource(FORMS.map(({ opens }) => opens));
const COPY = alternatives(FORMS.flatMap(({ copy }) => copy ?? []));
const LABEL = new RegExp(
  [
    String.raw`^\s*${LISTS}\s*[:：]\s*`,
    String.raw`^\s*${OPENS}`,
    String.raw`^\s*${COPY}\s*${numberMark}?[.:]?\s*\d{1,3}(?:[-–]\d+)?\s*[-–—:]\s*`,
    String.raw`^\s*\d{1,2}\s+[-–—]\s+(?=\p{Lu})`,
  ].join("|"),
  "iu",
);
const TOTAL = new RegExp(anySource(FORMS.flatMap(({ totals }) => totals)), "iu");
const NUMERAL = anySource(FORMS.map(({ numeral }) => numeral));
const BRACKETED = alternatives(FORMS.flatMap(({ bracketed }) => bracketed));
const BEHIND = anySource(FORMS.map(({ behind }) => behind));
const COPIES = new RegExp(
  String.raw`\s*(?:[(（]\s*(\d{1,3}|${NUMERAL})\s*${BRACKETED}?\s*[)）]|${BEHIND})\s*$`,
  "iu",
);
const BEFORE = anySource(FORMS.map(({ before }) => before));
/** `2 x Far Eastern Department`, `3 copies to the Ministry`: the copies before the name. */
const COPIES_BEFORE = new RegExp(String.raw`^(\d{1,3})\s*(?:[x×]\s+|${BEFORE})`, "iu");

/** Whether a passage is a distribution list by its label. */
export function isDistributionList(words: string): boolean {
  return LABEL.test(words);
}

/** The entries of a list, in order; entries are parted by marks, and by blanks where the mark is lost. */
export function distributionList(words: string, isOneName: IsOneName): DistributionList {
  const begin = LABEL.exec(words)?.[0].length ?? 0;
  const total = totalOf(words, begin);
  const list = words.slice(begin, total?.start ?? words.length);
  const pieces = healBlanks(piecesOf(list), list, isOneName);
  const entries = pieces.flatMap(([start, stop]) =>
    entryOf(list.slice(start, stop), begin + start),
  );
  return { entries, total };
}

/** Copies printed in all, where the words say so; else null. */
export function printedTotal(words: string): number | null {
  return totalOf(words, 0)?.copies ?? null;
}

function totalOf(words: string, begin: number): DistributionList["total"] {
  const match = TOTAL.exec(words.slice(begin));
  const figure = groupOf(match);
  if (!match || figure === undefined) return null;
  const copies = countOf(figure);
  if (copies === null) return null;
  const start = begin + match.index;
  return { copies, start, stop: start + match[0].length };
}

const PARTED = new RegExp(
  String.raw`[,;\n]+\s*|\s+${alternatives(FORMS.flatMap(({ joints }) => joints ?? []))}\s+`,
  "gu",
);

/** Stretches between marks; in Chinese also between blanks. */
function piecesOf(list: string): [number, number][] {
  const parted = /\p{Script=Han}/u.test(list) ? /[、,，;；。.\s]+/gu : PARTED;
  const pieces: [number, number][] = [];
  let start = 0;
  for (const mark of matchesIn(list, parted)) {
    if (opensBracket(list.slice(start, mark.index))) continue;
    if (mark.index > start) pieces.push([start, mark.index]);
    start = mark.index + mark[0].length;
  }
  return start < list.length ? [...pieces, [start, list.length]] : pieces;
}

function opensBracket(words: string): boolean {
  return /[(（][^)）]*$/u.test(words);
}

/** Joins what only a blank parts, where the two together are a name and the first alone is none. */
function healBlanks(
  pieces: readonly [number, number][],
  list: string,
  isOneName: IsOneName,
): [number, number][] {
  const healed: [number, number][] = [];
  for (const piece of pieces) {
    const before = healed.at(-1);
    if (before && isTorn(list, before, piece, isOneName)) before[1] = piece[1];
    else healed.push([...piece]);
  }
  return healed;
}

function isTorn(
  list: string,
  before: readonly [number, number],
  piece: readonly [number, number],
  isOneName: IsOneName,
): boolean {
  const between = list.slice(before[1], piece[0]);
  if (between.trim() !== "") return false;
  const [left, right] = [list.slice(...before), list.slice(...piece)];
  if (COPIES.test(left)) return false;
  if (/^[(（]\s*\d/u.test(right)) return true;
  return !isOneName(left) && isOneName(left + right.replace(COPIES, ""));
}

const AGAIN = alternatives(FORMS.flatMap(({ again }) => again ?? []));
/** `repeated to Lakeside`, `the Department`: what leads to a receiver within a list. */
const BEFORE_NAME = anySource(everyForm(({ head }) => head?.lead));
const LEAD = new RegExp(String.raw`^\s*${BEFORE_NAME}(?:${AGAIN}\s+)?${BEFORE_NAME}`, "iu");

function entryOf(words: string, offset: number): ListEntry[] {
  const lead = LEAD.exec(words)![0].length;
  const bare = words.slice(lead).replace(/[\s.。]+$/u, "");
  // `Read by:` below `Copy to:`: another label, and nobody beside either.
  if (/[:：]$/u.test(bare)) return [];
  const copies = COPIES.exec(bare);
  const ahead = copies ? null : COPIES_BEFORE.exec(bare);
  const name = nameOf(bare.slice(ahead?.[0].length ?? 0, copies?.index));
  if (name === "" || name.length > 80 || !/\p{L}/u.test(name)) return [];
  const start = offset + lead;
  return [{ start, stop: start + bare.length, name, copies: numberOf(copies ?? ahead) }];
}

/** A name without the blanks that character recognition left between its characters. */
export function nameOf(words: string): string {
  return words
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

function numberOf(match: RegExpExecArray | null): number | null {
  const figure = groupOf(match);
  return figure === undefined ? null : countOf(figure);
}
