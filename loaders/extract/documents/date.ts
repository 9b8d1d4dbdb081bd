/**
 * The date that a document itself bears. Witnesses are sought in this order, and the first is believed:
 *
 * 1. mark-up (a TEI dateline);
 * 2. a dateline or a date alone in the head, or a full date that opens or closes a heading
 *    (`一九六二年八月九日…声明`);
 * 3. the date of the signature;
 * 4. a file stamp, `62.07.04`, or what says when it was sent;
 * 5. the catalogue or the header of a TEI file, and then the date's basis is the archive.
 *
 * The two-digit year of its number, `(62)`, only confirms. Dates of receipt and printing never count.
 */
import { catalogueLanguage } from "../../language/index.js";
import type { Document, Language } from "../../document.js";
import {
  type CalendarContext,
  type DateExpression,
  findDates,
  latestYear,
} from "../../language/calendar/calendar.js";
import { fullYear } from "../../language/calendar/centuries.js";
import { datelineOf, isTime } from "../../language/calendar/datelines.js";
import { eventBeside } from "../../language/calendar/papers.js";
import type { Witness, WitnessKind } from "../../language/calendar/witness.js";
import { datingBefore, titleDate } from "../../language/calendar/dated-titles.js";
import { anySource, everyForm } from "../../language/forms.js";
import { isHandedOver, partiesIn, titleWords } from "../../language/wording.js";
import { citedDate } from "./citation.js";
import { datedPassages } from "./dated-passages.js";
import { isAboveProse, placeIn, type QuotedPassage } from "../../text/quoted.js";

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

const witnesses = new WeakMap<Document, Witness[]>();

/** All witnesses, the most trusted first; at one rank, in the order of the texts. Found once, since two ask. */
export function witnessesOf(document: Document, passages: QuotedPassage[]): Witness[] {
  const found = witnesses.get(document) ?? findWitnesses(document, passages);
  witnesses.set(document, found);
  return found;
}

function findWitnesses(document: Document, passages: QuotedPassage[]): Witness[] {
  const catalogue = catalogueWitness(document);
  const markup = markupWitness(document);
  const known = [...markup, ...(catalogue === null ? [] : [catalogue])];
  const near = once(() => yearBeside(document, known));
  const found = [
    ...markup,
    ...datedPassages(passages).flatMap((passage) =>
      witnessIn(passages, passage, passages.indexOf(passage), near),
    ),
    ...(catalogue === null ? [] : [catalogue]),
  ];
  return withYears(found, document, near)
    .map((witness, index) => ({ witness, index }))
    .sort((a, b) => RANK[a.witness.kind] - RANK[b.witness.kind] || a.index - b.index)
    .map(({ witness }) => witness);
}

function markupWitness(document: Document): Witness[] {
  const date = document.markup.date;
  if (date === null) return [];
  const end = date.end ?? date.start;
  const [expression] = findDates(date.start, catalogueLanguage, { date: null });
  const [last] = findDates(end, catalogueLanguage, { date: null });
  if (expression?.date == null || last?.date_end == null) return [];
  const edtf = date.start === end ? expression.edtf : `${date.start}/${end}`;
  return [
    {
      kind: document.markup.header?.dated ? "catalogue" : "markup",
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
  const found = words === null ? undefined : findDates(words, catalogueLanguage, { date: null })[0];
  if (words === null || found === undefined || found.date === null) return null;
  return { ...dateOf(found), kind: "catalogue", words, place: null };
}

function dateOf(found: DateExpression): Pick<Witness, "date" | "date_end" | "edtf"> {
  return { date: found.date, date_end: found.date_end, edtf: found.edtf };
}

/** Asked for the year beside which years in two digits are read; only few documents need it. */
type Near = () => number | null;

function once(find: Near): Near {
  let found: { year: number | null } | null = null;
  return () => (found ??= { year: find() }).year;
}

/** The year beside which years in two digits are read: the catalogue's, else the latest that is written. */
function yearBeside(document: Document, known: readonly Witness[]): number | null {
  const [first] = known;
  if (first?.date != null) return Number(first.date.slice(0, 4));
  const years = document.texts.flatMap(({ text, language }) => latestYear(text, language) ?? []);
  return years.length === 0 ? null : Math.max(...years);
}

/** A dateline without a year has that of the catalogue, else the latest that the text writes out. */
function withYears(witnesses: Witness[], document: Document, near: Near): Witness[] {
  if (witnesses.every((witness) => witness.date !== null)) return witnesses;
  const year = near();
  if (year === null) return witnesses;
  return witnesses.map((witness) => {
    if (witness.date !== null || witness.place === null) return witness;
    const language = document.texts[witness.place.text]?.language ?? "und";
    const [found] = findDates(witness.words, language, { date: `${year}-12-31` });
    return found === undefined ? witness : { ...witness, ...dateOf(found) };
  });
}

function witnessIn(
  passages: QuotedPassage[],
  passage: QuotedPassage,
  index: number,
  near: Near,
): Witness[] {
  const { kind } = passage;
  if (kind === "header")
    return [
      ...headerWitness(passage, near),
      ...sentWitness(passage, near),
      ...numberWitness(passage, near),
    ];
  if (kind === "heading") return isAboveProse(passages, index) ? headingWitness(passage, near) : [];
  if (kind === "signature") return datesAlone(passage, "signature", near);
  if (kind === "stamp") return sentWitness(passage, near);
  return kind === "body" || kind === "marginalia"
    ? edgeWitness(passages, passage, index, near)
    : [];
}

/** A line that the reader took for body may still be a dateline, or the date at the very end. */
function edgeWitness(
  passages: QuotedPassage[],
  passage: QuotedPassage,
  index: number,
  near: Near,
): Witness[] {
  if (passage.words.length > 160) return [];
  if (isAboveProse(passages, index)) return datesAlone(passage, "dateline", near);
  if (passage.kind !== "body") return [];
  const last = passages.findLast((other) => other.text === passage.text && other.kind === "body");
  return last === passage ? datesAlone(passage, "signature", near) : [];
}

function headerWitness(passage: QuotedPassage, near: Near): Witness[] {
  const stamp = /^\W*\d{2,4}\.\d{1,2}\.\d{1,2}\W*$/.test(passage.words);
  return datesAlone(passage, stamp ? "stamp" : "dateline", near);
}

/** `From Moscow, dispatched on 30.10.1961 at 17:00`, `Sent 11.II.53 at 18:30`. */
function sentWitness(passage: QuotedPassage, near: Near): Witness[] {
  const { words, language } = passage;
  if (words.length > 120) return [];
  const found = findDates(words, language, { date: null, near }).filter(
    (date) => /^\d{4}-\d\d-\d\d$/.test(date.edtf) && eventBeside(words, date)?.event === "sent",
  );
  return found.slice(0, 1).map((date) => ({
    kind: "sent",
    ...dateOf(date),
    words: words.slice(date.start, date.stop),
    place: placeIn(passage, date.start, date.stop),
  }));
}

/** The first line that gives a date, and nothing that a sentence would. */
function datesAlone(passage: QuotedPassage, kind: WitnessKind, near: Near): Witness[] {
  if (passage.words.length > 200) return [];
  let start = 0;
  for (const line of passage.words.split("\n")) {
    const found = datelineOf(line, passage.language, { date: null, near });
    const [first, last] = [found?.dates[0], found?.dates.at(-1)];
    if (found !== null && first !== undefined && last !== undefined) {
      const dates = first === last || last.date === null ? dateOf(first) : between(first, last);
      const place = placeIn(passage, start + found.start, start + found.stop);
      return [{ kind, ...dates, words: line.slice(found.start, found.stop), place }];
    }
    start += line.length + 1;
  }
  return [];
}

/** `September 26 and 27, 1959` over a record is one stretch. */
function between(
  first: DateExpression,
  last: DateExpression,
): Pick<Witness, "date" | "date_end" | "edtf"> {
  if (first.edtf === last.edtf) return dateOf(first);
  return { date: first.date, date_end: last.date_end, edtf: `${first.edtf}/${last.edtf}` };
}

const ANSWERED = new RegExp(`^${anySource(everyForm(({ answered }) => answered))}`, "u");
const LEADS_TO_DAY = new RegExp(
  String.raw`(?:,|，|\p{L}\.|${anySource(everyForm(({ datedBy }) => datedBy))}|[（([])\s*$`,
  "iu",
);

/** A full date that opens a heading, or closes it after a comma or a full stop, in brackets, or as the day it was handed over. */
function headingWitness(passage: QuotedPassage, near: Near): Witness[] {
  const context = { date: null, near };
  const found = findDates(passage.words, passage.language, context).filter((date) => {
    if (!/^\d{4}-\d\d-\d\d/.test(date.edtf)) return false;
    const before = passage.words.slice(0, date.start);
    const after = passage.words.slice(date.stop);
    if (/^[\s\d.["'“(（《]*$/u.test(before)) return !ANSWERED.test(after);
    if (isPaperDated(before, passage.language)) return true;
    if (isHandedOver(before, passage.language)) return /^\W*(?:\([^)]*\)\W*)?$/u.test(after);
    return LEADS_TO_DAY.test(before) && isTime(after);
  });
  const own = ownTitleDate(passage, context);
  if (own !== null && !found.includes(own)) found.push(own);
  return found.slice(0, 1).map((date) => ({
    kind: "heading",
    ...dateOf(date),
    words: passage.words.slice(date.start, date.stop),
    place: placeIn(passage, date.start, date.stop),
  }));
}

/** `Letter dated 1 December 1997 from …`: the paper's name, and that this is its day. */
function isPaperDated(before: string, language: Language): boolean {
  const lead = datingBefore(before, language);
  return lead > 0 && titleWords.is(before.slice(0, lead).trim());
}

/** `Schreiben … an … vom 12. September 1961`: the day of the paper, since it follows its name or who wrote to whom. */
function ownTitleDate(
  { words, language }: QuotedPassage,
  context: CalendarContext,
): DateExpression | null {
  const closing = titleDate(words, language, context);
  if (closing === null) return null;
  const stops = [
    ...partiesIn(words, language).map(({ stop }) => stop),
    ...(titleWords.opens(words) === null ? [] : [titleWords.opens(words)?.stop ?? 0]),
  ];
  return stops.some((stop) => /^[\s,.;:№()\d/-]*$/u.test(words.slice(stop, closing.start)))
    ? closing.date
    : null;
}

const NUMBER_YEAR = new RegExp(
  String.raw`[（(〔[]\s?(1[5-9]|20)?(\d\d)\s?[)）〕\]](?=\s?${anySource(everyForm(({ serials }) => serials?.behindYear))})`,
  "u",
);

/** The year in the document's own number: `外發(62)午 56 号`, `(59) Korean Consular No. 085`. */
function numberWitness(passage: QuotedPassage, near: Near): Witness[] {
  const match = passage.words.length > 80 ? null : NUMBER_YEAR.exec(passage.words);
  if (match === null) return [];
  const [words, century = "", digits = ""] = match;
  const beside = century === "" ? near() : null;
  if (century === "" && beside === null) return [];
  const year = beside === null ? century + digits : String(fullYear(Number(digits), beside));
  const place = placeIn(passage, match.index, match.index + words.length);
  return [
    {
      kind: "number",
      date: `${year}-01-01`,
      date_end: `${year}-12-31`,
      edtf: year,
      words,
      place,
    },
  ];
}
