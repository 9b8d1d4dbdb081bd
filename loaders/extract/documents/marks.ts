/**
 * Marks of office on a document's head and foot: its classification, urgency, own number, and the copies
 * printed. They are read only where offices put them, never from the body's story.
 */
import type { Language } from "../../document.js";
import type { Hit } from "../../language/phrases.js";
import {
  bareLabel,
  caveats,
  classifications,
  divisions,
  labelAt,
  urgencies,
} from "../../language/wording.js";
import { findDates } from "../../language/calendar/calendar.js";
import { datelineOf } from "../../language/calendar/datelines.js";
import type { PassageKind } from "../../schema.js";
import { editionNumber, footNumbers, isOthersNumber, numberIn } from "./number-line.js";
import { pagedNumber, telegraphNumber, telegraphSecrecy } from "../../text/telegraph.js";
import { type Found, numberInDateline, numberInHeading, serialAfterShort } from "./numbers.js";
import { alternatives } from "../../text/dictionary.js";
import { anySource, countOf, everyForm } from "../../language/forms.js";
import { isAboveProse, type Place, placeIn, type QuotedPassage } from "../../text/quoted.js";

/** A value and the words that give it. */
export interface Mark {
  value: string;
  place: Place | null;
}

export interface Marks {
  classification: Mark[];
  urgency: Mark[];
  number: Mark[];
  copies: Mark[];
}

const COPY_FORMS = everyForm(({ copies }) => copies);
const SERIAL_FORMS = everyForm(({ serials }) => serials);

/** Signs between marks, and what a copy or paper is counted by. */
const SIGNS = new RegExp(
  String.raw`${alternatives(COPY_FORMS.flatMap(({ copy }) => copy ?? []))}\s*\.?\s*(?:no|nr|n[º°]|№)?[.:]?\s*\d+|[:：;；,，.·/|[\]()（）—–\s-]+`,
  "giu",
);
/** A time by which it is to arrive. */
const BY_WHEN = new RegExp(anySource(SERIAL_FORMS.map(({ limit }) => limit)), "u");

function secrecyIn(words: string): Hit | null {
  return classifications.first(words);
}

function hasteIn(words: string): Hit | null {
  const limit = BY_WHEN.exec(words);
  if (limit) return { start: limit.index, stop: limit.index + limit[0].length, words: limit[0] };
  const first = urgencies.first(words);
  const stop = first?.stop ?? 0;
  // `PRIORITY: MOST IMMEDIATE`: a label, and what it says.
  const said = /^\s*[:：]/u.test(words.slice(stop)) ? urgencies.first(words.slice(stop)) : null;
  return said ? { ...said, start: said.start + stop, stop: said.stop + stop } : first;
}

const COPIES = COPY_FORMS.flatMap(({ printed }) => printed).map(
  (source) => new RegExp(source, "iu"),
);

const HEAD: ReadonlySet<PassageKind> = new Set<PassageKind>(["header", "heading", "body"]);
const STORY: ReadonlySet<PassageKind> = new Set<PassageKind>(["body", "gap"]);

/** All marks of a document, in the order in which they stand; `source` is its editors' note. */
export function marksOf(passages: QuotedPassage[], source: string | null): Marks {
  const marks: Marks = { classification: [], urgency: [], number: [], copies: [] };
  const head = headOf(passages);
  readTelegraph(head, marks);
  if (marks.number.length === 0) readPages(passages, marks);
  readSerials(head, marks);
  const edition = editionNumber(passages);
  for (const passage of head) if (passage !== edition) readStatus(passage, marks);
  for (const passage of passages) if (!STORY.has(passage.kind)) readCopies(passage, marks);
  if (marks.number.length === 0) marks.number.push(...footNumbers(passages));
  if (source !== null) readSource(source, marks);
  return marks;
}

/** The lines above each text's prose, and short stamps and notes anywhere. */
function headOf(passages: QuotedPassage[]): QuotedPassage[] {
  return passages.filter(({ kind, words }, index) => {
    if (kind === "stamp" || kind === "marginalia") return words.length <= 40;
    return HEAD.has(kind) && isAboveProse(passages, index);
  });
}

/** What the head of a message by teleprinter says of itself. */
function readTelegraph(head: readonly QuotedPassage[], marks: Marks): void {
  const lines = head.map(({ words }) => words);
  for (const [found, into] of [
    [telegraphNumber(lines), marks.number],
    [telegraphSecrecy(lines), marks.classification],
  ] as const) {
    const passage = head[found?.line ?? -1];
    if (!found || !passage) continue;
    const printed = passage.words.slice(found.start, found.stop);
    const value = "value" in found ? found.value : printed.replace(/\s+/gu, " ");
    into.push({ value, place: placeIn(passage, found.start, found.stop) });
  }
}

/** The number at the top of a later page, where a message has lost its first. */
function readPages(passages: readonly QuotedPassage[], marks: Marks): void {
  const found = pagedNumber(passages.map(({ words }) => words));
  const passage = passages[found?.line ?? -1];
  if (found && passage)
    marks.number.push(markOf(passage, found.start, passage.words.slice(found.start, found.stop)));
}

/** A line is a status line if nothing but marks, their labels and a number stands in it. */
function readStatus(passage: QuotedPassage, marks: Marks): void {
  const { words } = passage;
  if (words.length > 110) return;
  const labelled = labelledNumber(words, passage.language);
  if (labelled !== null) {
    marks.number.push(markOf(passage, words.indexOf(labelled), labelled));
    return;
  }
  const [secrecy, haste] = [secrecyIn(words), hasteIn(words)];
  const rest = withoutHits(words, [secrecy, haste]);
  const isLine = /^(?:header|body)$/.test(passage.kind) || isNumberInMargin(passage);
  const number = isLine ? (numberIn(rest) ?? numberIn(withoutCaveats(rest))) : null;
  const dateline = isLine ? datelineOf(words, passage.language) : null;
  if (dateline !== null) readDated(passage, dateline.before, [secrecy, haste], marks);
  const other = number ?? serialBeside(passage, rest, secrecy ?? haste);
  if (bareOf(rest) !== "" && other === null) return;
  for (const [hit, found] of [
    [secrecy, marks.classification],
    [haste, marks.urgency],
  ] as const)
    if (hit !== null) found.push(markOf(passage, hit.start, hit.words));
  if (other !== null) marks.number.push(markOf(passage, words.indexOf(other), other));
}

const ORDINAL = new RegExp(
  String.raw`^\P{L}{0,2}${alternatives(SERIAL_FORMS.flatMap(({ opens }) => opens ?? []))}`,
  "u",
);

/** `第一一二号（至急）`: among short lines without capitals a reader cannot tell the head from its margin. */
function isNumberInMargin({ kind, words }: QuotedPassage): boolean {
  return kind === "marginalia" && ORDINAL.test(words);
}

/** `CONFIDENTIAL [Lakeside], June 15, 1961`: marks in capitals that a dateline opens with. */
function readDated(
  passage: QuotedPassage,
  before: string,
  [secrecy, haste]: readonly [Hit | null, Hit | null],
  marks: Marks,
): void {
  for (const [hit, found] of [
    [secrecy, marks.classification],
    [haste, marks.urgency],
  ] as const)
    if (hit !== null && hit.stop <= before.length && !/\p{Ll}/u.test(hit.words))
      found.push(markOf(passage, hit.start, hit.words));
}

/** `(No. 401) (Personal)` without who may see it. */
function withoutCaveats(rest: string): string {
  const kept = rest.replace(/[(（]([^()（）]*)[)）]/gu, (whole, inside: string) =>
    inside.split(/[、,，]/u).every((mark) => mark.trim() === "" || caveats.is(mark.trim()))
      ? " "
      : whole,
  );
  return kept === rest ? "" : (/^\s*\(([^()]*)\)\s*$/u.exec(kept)?.[1] ?? kept);
}

/** `번호: HKW-0214`: what a label calls the paper's number. */
function labelledNumber(words: string, language: Language): string | null {
  const label = labelAt(words, language);
  const value = label?.label === "number" ? words.slice(label.stop).trim() : "";
  return /^[\p{L}\d][\p{L}\d\s,./()–-]{0,38}$/u.test(value) && /\d/u.test(value) ? value : null;
}

/** What is left of a line beside its marks. */
function bareOf(rest: string): string {
  const hits = [...classifications.all(rest), ...urgencies.all(rest), ...caveats.all(rest)];
  return withoutHits(rest, hits).replace(SIGNS, "");
}

/** `199. SECRET IMMEDIATE`, `O.LB217 SECRET PRIORITY`: a number before the marks. */
function serialBeside(passage: QuotedPassage, rest: string, mark: Hit | null): string | null {
  if (mark === null || mark.start === 0 || passage.kind === "heading") return null;
  const serial = /^\s*(?<serial>(?:\p{Lu}{1,3}\.)?\p{Lu}{0,4}\d[\d/]*)\.?\s/u.exec(rest)?.groups?.[
    "serial"
  ];
  if (serial === undefined || rest.indexOf(serial) > mark.start) return null;
  return bareOf(rest.replace(serial, " ")) === "" ? serial : null;
}

/** Numbers that a dateline or a heading gives, before those that stand alone. */
function readSerials(passages: QuotedPassage[], marks: Marks): void {
  let isDated = false;
  for (const [index, passage] of passages.entries()) {
    const { kind, words, language } = passage;
    if (!/^(?:heading|header|body)$/.test(kind) || words.length > 300) continue;
    if (isReferred(passages[index - 1])) continue;
    const found =
      kind === "heading"
        ? (numberInHeading(words) ?? numberInDateline(words, language))
        : (numberInDateline(words, language) ??
          (kind === "header" ? numberOfPaper(words, language) : null));
    if (found)
      marks.number.push(markOf(passage, found.start, words.slice(found.start, found.stop)));
    const post = isDated && kind !== "heading" ? postNumber(passage) : null;
    if (post !== null) marks.number.push(markOf(passage, words.indexOf(post), post));
    isDated ||= datelineOf(words, language) !== null;
  }
}

/** `T. nos 123 à 126. Urgent.`, `Telegramm Nr. 12 aus Moskau`: a line of the head that names the paper and its number. */
function numberOfPaper(words: string, language: Language): Found | null {
  const isOther =
    /^\P{L}*\d/u.test(words) || isOthersNumber(words) || labelAt(words, language) !== null;
  if (isOther || words.length > LONGEST_PAPER || numberIn(words) !== null) return null;
  return (
    serialAfterShort(words, language) ?? (isDated(words, language) ? null : numberInHeading(words))
  );
}

const LONGEST_PAPER = 80;

function isDated(words: string, language: Language): boolean {
  return findDates(words, language, { date: null }).length > 0;
}

/** `TAIPEI 2231`: a post and a figure that is no year. */
const POST_NUMBER =
  /^\s*(?<serial>\p{Lu}{3}[\p{Lu} .'’-]{0,24}\s(?!(?:1[5-9]|20)\d\d\b)\d{1,5})\.?\s*$/u;

/** The number that stands with its post alone on a line below the dateline; null where the line counts something else. */
function postNumber({ words, language }: QuotedPassage): string | null {
  const serial = POST_NUMBER.exec(words)?.groups?.["serial"];
  if (serial === undefined || isOthersNumber(words) || divisions.opens(words) !== null) return null;
  return isDated(words, language) ? null : serial;
}

/** Under `REF` and `References` stand the numbers of other papers. */
function isReferred(before: QuotedPassage | undefined): boolean {
  return before !== undefined && bareLabel(before.words) === "reference";
}

function withoutHits(words: string, hits: readonly (Hit | null)[]): string {
  let rest = words;
  for (const hit of hits) {
    if (hit === null) continue;
    rest = rest.slice(0, hit.start) + " ".repeat(hit.stop - hit.start) + rest.slice(hit.stop);
  }
  return rest;
}

/** A value that begins at an index of a passage. */
export function markOf(passage: QuotedPassage, start: number, value: string): Mark {
  return { value, place: placeIn(passage, start, start + value.length) };
}

function readCopies(passage: QuotedPassage, marks: Marks): void {
  for (const form of COPIES) {
    const match = form.exec(passage.words);
    if (match === null) continue;
    const mark = markOf(passage, match.index, match[0]);
    const copies = countOf(match[1] ?? "");
    if (copies === null) continue;
    marks.copies.push({ ...mark, value: String(copies) });
    return;
  }
}

/** `… 611.93/7–2858. Secret; Priority. Drafted by …`: a sentence that opens with a classification. */
function readSource(note: string, marks: Marks): void {
  for (const sentence of note.split(/\.\s+/)) {
    const parts = sentence.split(/;\s*/).map((part) => part.replace(/\.$/, "").trim());
    if (!classifications.is(parts[0] ?? "")) continue;
    if (marks.classification.length === 0)
      marks.classification.push({ value: parts[0]!, place: null });
    const haste = parts.slice(1).find((part) => urgencies.opens(part) !== null);
    if (haste !== undefined && marks.urgency.length === 0)
      marks.urgency.push({ value: haste, place: null });
    return;
  }
}

/** One value for each language, in the order of the texts, parted by ` / `. */
export function joinedValue(marks: Mark[]): string | null {
  const first = new Map<number, string>();
  for (const mark of marks) {
    const text = mark.place?.text ?? -1;
    if (!first.has(text)) first.set(text, mark.value);
  }
  const values = new Set(first.values());
  return values.size === 0 ? null : [...values].join(" / ");
}
