/**
 * The date that a document itself bears. Witnesses are sought in this order, and the first is believed:
 *
 * 1. mark-up (a TEI dateline);
 * 2. a dateline or a date alone in the head, or a full date that opens or closes a heading
 *    (`一九六二年八月九日…声明`);
 * 3. the date of the signature;
 * 4. a file stamp, `62.07.04`, or what says when it was sent;
 * 5. the catalogue, and then the date's basis is the archive.
 *
 * The two-digit year of its number, `(62)`, only confirms. Dates of receipt and printing never count.
 */
import type { Document } from "../../document.js";
import { type DateExpression, findDates } from "../../language/calendar/calendar.js";
import { citedDate } from "./citation.js";
import { isAboveProse, type Place, placeIn, type QuotedPassage } from "../../text/quoted.js";

export type WitnessKind =
  "markup" | "dateline" | "heading" | "signature" | "stamp" | "sent" | "number" | "catalogue";

/** One place that says when the document was written. */
export interface Witness {
  kind: WitnessKind;
  date: string | null;
  date_end: string | null;
  edtf: string;
  /** As printed. */
  words: string;
  place: Place | null;
}

const RANK: Record<WitnessKind, number> = {
  markup: 0,
  dateline: 1,
  heading: 1,
  signature: 2,
  stamp: 3,
  sent: 3,
  number: 4,
  catalogue: 5,
};

/** All witnesses, the most trusted first; at one rank, in the order of the texts. */
export function witnessesOf(document: Document, passages: QuotedPassage[]): Witness[] {
  const catalogue = catalogueWitness(document);
  const found = [
    ...markupWitness(document),
    ...passages.flatMap((passage, index) => witnessIn(passages, passage, index)),
    ...(catalogue === null ? [] : [catalogue]),
  ];
  return withYears(found, document)
    .map((witness, index) => ({ witness, index }))
    .sort((a, b) => RANK[a.witness.kind] - RANK[b.witness.kind] || a.index - b.index)
    .map(({ witness }) => witness);
}

function markupWitness(document: Document): Witness[] {
  const date = document.markup.date;
  if (date === null) return [];
  const end = date.end ?? date.start;
  const [expression] = findDates(date.start, "en", { date: null });
  const [last] = findDates(end, "en", { date: null });
  if (expression?.date == null || last?.date_end == null) return [];
  const edtf = date.start === end ? expression.edtf : `${date.start}/${end}`;
  return [
    {
      kind: "markup",
      date: expression.date,
      date_end: last.date_end,
      edtf,
      words: edtf,
      place: null,
    },
  ];
}

function catalogueWitness(document: Document): Witness | null {
  const { date, citation } = document.catalogue;
  const words = date ?? (citation === null ? null : citedDate(citation));
  const found = words === null ? undefined : findDates(words, "en", { date: null })[0];
  if (words === null || found === undefined || found.date === null) return null;
  return { ...dateOf(found), kind: "catalogue", words, place: null };
}

function dateOf(found: DateExpression): Pick<Witness, "date" | "date_end" | "edtf"> {
  return { date: found.date, date_end: found.date_end, edtf: found.edtf };
}

/** A dateline without a year has that of the catalogue, else the latest that the text writes out. */
function withYears(witnesses: Witness[], document: Document): Witness[] {
  if (witnesses.every((witness) => witness.date !== null)) return witnesses;
  const catalogue = witnesses.find((witness) => witness.kind === "catalogue");
  const year = catalogue?.date?.slice(0, 4) ?? latestYear(document);
  if (year === undefined) return witnesses;
  return witnesses.map((witness) => {
    if (witness.date !== null || witness.place === null) return witness;
    const { language } = document.texts[witness.place.text]!;
    const [found] = findDates(witness.words, language, { date: `${year}-12-31` });
    return found === undefined ? witness : { ...witness, ...dateOf(found) };
  });
}

function latestYear(document: Document): string | undefined {
  const years = document.texts.flatMap((text) =>
    findDates(text.text, text.language, { date: null })
      .filter(({ inferred, edtf }) => inferred.length === 0 && /^\d{4}-\d\d/.test(edtf))
      .map(({ edtf }) => edtf.slice(0, 4)),
  );
  return years.sort().at(-1);
}

function witnessIn(passages: QuotedPassage[], passage: QuotedPassage, index: number): Witness[] {
  if (passage.kind === "header")
    return [...headerWitness(passage), ...sentWitness(passage), ...numberWitness(passage)];
  if (passage.kind === "heading") {
    return isAboveProse(passages, index) ? headingWitness(passage) : [];
  }
  if (passage.kind === "signature") return datesAlone(passage, "signature");
  if (passage.kind === "stamp") return sentWitness(passage);
  if (passage.kind === "body") return edgeWitness(passages, passage, index);
  return [];
}

/** A line that the reader took for body may still be a dateline, or the date at the very end. */
function edgeWitness(passages: QuotedPassage[], passage: QuotedPassage, index: number): Witness[] {
  if (passage.words.length > 120) return [];
  if (isAboveProse(passages, index)) return datesAlone(passage, "dateline");
  const last = passages.findLast((other) => other.text === passage.text && other.kind === "body");
  return last === passage ? datesAlone(passage, "signature") : [];
}

const RECEIPT =
  /收到|收文|收悉|付印|印[发發]|登[记記]|^\W*(?:received|rec['’]?d|printed|sent|dispatched|transmitted|distributed|declassified|released|approved for release)\b|^\W*R\.\s*(?=\d)|получен|отпечатан/iu;

function headerWitness(passage: QuotedPassage): Witness[] {
  if (RECEIPT.test(passage.words)) return [];
  const stamp = /^\W*\d{2,4}\.\d{1,2}\.\d{1,2}\W*$/.test(passage.words);
  return datesAlone(passage, stamp ? "stamp" : "dateline");
}

const SENT = /\b(?:sent|dispatched|despatched|transmitted|cabled)(?:\s+(?:on|at))?[\s:,]*$/iu;

/** `From Moscow, dispatched on 30.10.1961 at 17:00`, `Sent 11.II.53 at 18:30`. */
function sentWitness(passage: QuotedPassage): Witness[] {
  const { words, language } = passage;
  if (words.length > 120) return [];
  const found = findDates(words, language, { date: null }).filter(
    (date) => /^\d{4}-\d\d-\d\d$/.test(date.edtf) && SENT.test(words.slice(0, date.start)),
  );
  return found.slice(0, 1).map((date) => ({
    kind: "sent",
    ...dateOf(date),
    words: words.slice(date.start, date.stop),
    place: placeIn(passage, date.start, date.stop),
  }));
}

/** `Taipei, May 10, 1951—2 p. m. [Received May 10—3:04 a. m.]` */
const RECEIPT_AFTER = /[\s,;[(]*(?:received|rec['’]d)\b.*$/i;

/** A place, a time of day and labels may stand beside the date; a sentence may not. */
function datesAlone(passage: QuotedPassage, kind: WitnessKind): Witness[] {
  if (passage.words.length > 160 || RECEIPT.test(passage.words)) return [];
  const lines = passage.words.split("\n");
  let start = 0;
  for (const line of lines) {
    const witness = dateAlone(passage, line.replace(RECEIPT_AFTER, ""), start, kind);
    if (witness !== null) return [witness];
    start += line.length + 1;
  }
  return [];
}

function dateAlone(
  passage: QuotedPassage,
  line: string,
  at: number,
  kind: WitnessKind,
): Witness | null {
  const found = findDates(line, passage.language, { date: null }).filter((date) => isPoint(date));
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || found.length > 2) return null;
  if (!isAlone(line, first.start, last.stop)) return null;
  const place = placeIn(passage, at + first.start, at + last.stop);
  const words = line.slice(first.start, last.stop);
  const dates = found.length === 1 || last.date === null ? dateOf(first) : between(first, last);
  return { kind, ...dates, words, place };
}

/** `September 26 and 27, 1959` over a record is one stretch. */
function between(
  first: DateExpression,
  last: DateExpression,
): Pick<Witness, "date" | "date_end" | "edtf"> {
  if (first.edtf === last.edtf) return dateOf(first);
  return { date: first.date, date_end: last.date_end, edtf: `${first.edtf}/${last.edtf}` };
}

/** A date as one writes it over a letter: a day, a month, or a year with a day or month's words. */
function isPoint(found: DateExpression): boolean {
  return (
    /\d{4}|XXXX-\d\d-\d\d/.test(found.edtf) &&
    !found.edtf.includes("..") &&
    !/^\d\d\dX/.test(found.edtf)
  );
}

const LABEL =
  /^\W*no[.:]\s?\d+,\s*$|^\W*(?:d\.|date(?: and time| of (?:document|letter|telegram|meeting|conversation))?|time|dated?|day|when|дата|от|日期|时间|時間|日时|[发發]电?[时時]间)\s*[:：]?\W*$/iu;
const PLACE =
  /^[\s[(]*(?:(?:at|in|г\.)\s+)?\p{Lu}[\p{L}.'’\- ()]{1,40}(?:,\s*\p{Lu}[\p{L}.'’ ]{1,24}){0,2}[\s,，.\])—–:-]*$/u;
const ENGLISH_STORY =
  /\b(?:of|from|the|to|on|for|by|with|and|no|ref|re|subject|telegram|meeting|letter|until|since|as)\b/i;
const HAN_PLACE = /^\s*[\p{Script=Han}]{2,6}[\s,，]*$/u;
/** What may follow the date: times of day, the names of zones, the Russian year's sign. */
const TIME =
  /\d{1,2}(?:[:.]\d\d)?\s*(?:[ap]\.?\s?m\b\.?|hours?|hrs|o['’]clock|[时時點点]|分)|\d{1,4}(?:[:.]\d\d)?[a-z]?(?=\s*(?:$|[-–—,.;)\][]|and\b|to\b|[ap]\b|[ecmp][ds]t\b|gmt\b|local\b))|\b(?:[ap]\.?\s?m\b\.?|noon|midnight|at|approximately|about|circa|and|to|local time|gmt|z|[ecmp][ds]t|hours)(?!\p{L})|[上下中]午|(?:г|года)(?!\p{L})/giu;

function isAlone(line: string, start: number, stop: number): boolean {
  const before = line.slice(0, start);
  const after = line.slice(stop);
  const placed = PLACE.test(before) && !ENGLISH_STORY.test(before);
  const opens =
    /^[\s["'“(（《【]*$/u.test(before) || LABEL.test(before) || placed || HAN_PLACE.test(before);
  return opens && (isTime(after) || /^[\s,]*(?:\p{Lu}[\p{L}'’-]+[\s,]*){1,2}[.\]]?$/u.test(after));
}

function isTime(words: string): boolean {
  return words.length <= 60 && !/[\p{L}\d]/u.test(words.replace(TIME, " "));
}

const ANSWERED =
  /^\s*(?:来|來|去)?(?:电|電|函|信|文)?(?:收到|收悉|悉)|^\s*(?:来电|來電|来函|來函)/u;

/** A full date that opens a heading, or closes it after a comma or in brackets. */
function headingWitness(passage: QuotedPassage): Witness[] {
  const found = findDates(passage.words, passage.language, { date: null }).filter((date) => {
    if (!/^\d{4}-\d\d-\d\d/.test(date.edtf)) return false;
    const before = passage.words.slice(0, date.start);
    const after = passage.words.slice(date.stop);
    if (/^[\s\d.["'“(（《]*$/u.test(before)) return !ANSWERED.test(after);
    return /(?:,|，|\bdated|[（([])\s*$/iu.test(before) && /^[\s.)）\]]*$/u.test(after);
  });
  return found.slice(0, 1).map((date) => ({
    kind: "heading",
    ...dateOf(date),
    words: passage.words.slice(date.start, date.stop),
    place: placeIn(passage, date.start, date.stop),
  }));
}

const NUMBER_YEAR =
  /[（(〔[]\s?(?:19)?(\d\d)\s?[)）〕\]](?=\s?(?:\p{Script=Han}{0,4}\s?第?\s?\d+\s?[号號]|[\p{L}\s.,'’-]{0,60}\bNos?\.?\s?\d))/u;

/** The year in the document's own number: `外發(62)午 56 号`, `(59) Korean Consular No. 085`. */
function numberWitness(passage: QuotedPassage): Witness[] {
  const match = passage.words.length > 80 ? null : NUMBER_YEAR.exec(passage.words);
  if (match === null) return [];
  const year = `19${match[1]}`;
  const place = placeIn(passage, match.index, match.index + match[0].length);
  return [
    {
      kind: "number",
      date: `${year}-01-01`,
      date_end: `${year}-12-31`,
      edtf: year,
      words: match[0],
      place,
    },
  ];
}

/** Whether a date that begins at an index of a text is one of this witness's words. */
export function isWitness(witness: Witness, text: number, start: number): boolean {
  const { place, kind } = witness;
  if (place === null || place.text !== text || kind === "number") return false;
  return start >= place.start && start < place.stop;
}
