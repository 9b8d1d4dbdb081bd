/**
 * What sort of passage each paragraph is. A document has a head (title, numbers, dates, addresses), a
 * body, and a tail (signature, distribution, stamps, notes); what a line may be depends on where it is.
 */
import type { PassageKind } from "../schema.js";
import {
  BARE_LABEL,
  endsSentence,
  hasDate,
  isDate,
  isHeader,
  isEastAsian,
  isNumber,
  isShort,
  isTitled,
  lengthOf,
} from "./shapes.js";
import { isFootnote, isRegistry, signOf } from "./signs.js";
import type { Paragraph } from "./unwrap.js";

/** Lines of a signature at most: office, name, rank, place, date. */
const SIGNATURE_LINES = 8;

/** The kinds of a text's paragraphs, in order. */
export function kindsOf(paragraphs: readonly Paragraph[]): PassageKind[] {
  const notes = notesStart(paragraphs);
  const kinds = paragraphs.map((paragraph, index): PassageKind | null =>
    index >= notes ? "note" : signOf(paragraph.text),
  );
  markLists(paragraphs, kinds);
  const body = bodyStart(paragraphs, kinds, notes);
  markHead(paragraphs.slice(0, body), kinds);
  markTail(paragraphs, kinds, body, notes);
  for (let index = body; index < notes; index++) {
    kinds[index] ??= inBody(paragraphs, index);
  }
  return kinds.map((kind) => kind ?? "body");
}

/** Where the notes at the end begin: footnotes whose marks stand in the text, an editors' source note, a file mark. */
function notesStart(paragraphs: readonly Paragraph[]): number {
  const first = paragraphs.findIndex((paragraph, index) => {
    if (index === 0) return false;
    if (/^\[\d+\] Source:/.test(paragraph.text)) return true;
    if (!isFootnote(paragraph.text)) return false;
    const rest = paragraphs.slice(index + 1);
    return (
      isReferredTo(paragraphs.slice(0, index), paragraph.text) ||
      rest.every((other) => isFootnote(other.text) || isFileMark(other.text))
    );
  });
  const start = first < 0 ? paragraphs.length : first;
  const before = paragraphs[start - 1];
  return start > 1 && before && isFileMark(before.text) ? start - 1 : start;
}

function isReferredTo(before: readonly Paragraph[], note: string): boolean {
  const mark = /^(?:\[[^\]]+\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|[†‡])/u.exec(note)?.[0] ?? "";
  return before.some((paragraph) => paragraph.text.indexOf(mark) > 0);
}

/** `740.00119 Control (Japan)/6–2449: Airgram`, `Central Files, 793.5/3–2355`. */
function isFileMark(text: string): boolean {
  return lengthOf(text) <= 90 && /^[\w. ()-]*\d{2,4}[A-Z]?\.\d\S*.*\/\d/.test(text);
}

/** A distribution list that its label only opens goes on to the end of its block of lines. */
function markLists(paragraphs: readonly Paragraph[], kinds: (PassageKind | null)[]): void {
  paragraphs.forEach((paragraph, index) => {
    const before = paragraphs[index - 1];
    if (kinds[index - 1] !== "distribution" || kinds[index] !== null || !before) return;
    const opened = /[:：]$/u.test(before.text) && before.block + 1 === paragraph.block;
    const inBlock = before.block === paragraph.block || opened;
    if (inBlock && isShort(paragraph.text) && !isDate(paragraph.text))
      kinds[index] = "distribution";
  });
}

/** Where the head ends: at the first paragraph of running prose. */
function bodyStart(
  paragraphs: readonly Paragraph[],
  kinds: readonly (PassageKind | null)[],
  notes: number,
): number {
  const prose = paragraphs.findIndex(
    (paragraph, index) => kinds[index] === null && !canBeHead(paragraph),
  );
  const start = prose < 0 ? Math.min(notes, headOnly(paragraphs, kinds)) : prose;
  return Math.min(start, notes);
}

/** Without prose (a list, a lone line), what is not plainly a heading is body. */
function headOnly(
  paragraphs: readonly Paragraph[],
  kinds: readonly (PassageKind | null)[],
): number {
  const first = paragraphs.findIndex(
    ({ text, marked }, index) =>
      kinds[index] === null && !marked && !isHeader(text) && !(index === 0 && isTitled(text)),
  );
  return first < 0 ? paragraphs.length : first;
}

function canBeHead(paragraph: Paragraph): boolean {
  const { text, marked } = paragraph;
  if (marked || isHeader(text)) return true;
  if (/[:：,，]$/u.test(text)) return false;
  if (/^(?:\d+[.)]|[-•*])\s/.test(text) && lengthOf(text) > 80 && !isTitled(text)) return false;
  return (
    isShort(text) ||
    (isTitled(text) && lengthOf(text) <= 400 && !endsSentence(text) && !hasSeveralSentences(text))
  );
}

function hasSeveralSentences(text: string): boolean {
  return (
    /\p{Ll}{2,}[.!?]\s+\p{Lu}/u.test(text) ||
    /[。！？]./u.test(text) ||
    /[，,].*[，,].*[，,]/u.test(text)
  );
}

function markHead(head: readonly Paragraph[], kinds: (PassageKind | null)[]): void {
  head.forEach((paragraph, index) => {
    const labelled = BARE_LABEL.test(head[index - 1]?.text ?? "");
    kinds[index] ??= labelled ? "header" : inHead(paragraph);
  });
  firstIsHeading(head, kinds);
}

function inHead(paragraph: Paragraph): PassageKind {
  const { text, marked } = paragraph;
  if (isHeader(text)) return "header";
  if (marked || isTitled(text)) return "heading";
  return isEastAsian(text) ? "marginalia" : "header";
}

/** A head without anything worded like a title may open with one all the same; a letterhead is none. */
function firstIsHeading(head: readonly Paragraph[], kinds: (PassageKind | null)[]): void {
  if (head.some((_, index) => kinds[index] === "heading")) return;
  const first = head[0];
  if (first === undefined || isHeader(first.text) || isScrap(first.text)) return;
  if (head.some((paragraph) => isSalutation(paragraph.text)) || isLetterhead(first.text)) return;
  if (kinds[0] !== "header" && !(isEastAsian(first.text) && lengthOf(first.text) >= 8)) return;
  kinds[0] = "heading";
}

/** What stands above the greeting of a letter is the sender's address. */
function isSalutation(text: string): boolean {
  return /^(?:my )?dear\b|^sirs?\b|^madam\b|^gentlemen\b|^уважаем|^дорог/iu.test(text);
}

function isLetterhead(text: string): boolean {
  return /^(?:the )?(?:\p{Lu}\p{Ll}+ )?(?:embassy|legation|consulate|ministry|department|office|mission|permanent|headquarters|government|people[’']s|republic|central committee|министерство|посольство|управление|цк)(?!\p{L})/iu.test(
    text,
  );
}

/** OCR's leftovers, initials, page numbers: nothing in them reads as words. */
function isScrap(text: string): boolean {
  if (text.includes("|")) return false;
  if (isEastAsian(text)) return lengthOf(text) <= 14 && !/[。；：？！]/u.test(text);
  return (
    lengthOf(text) <= 20 &&
    !/\p{Ll}{3,}/u.test(text) &&
    !endsSentence(text) &&
    /[\d\W]|^\p{Lu}{1,3}$/u.test(text)
  );
}

/** Between the paragraphs of the body. */
function inBody(paragraphs: readonly Paragraph[], index: number): PassageKind {
  const { text, marked } = paragraphs[index]!;
  if (marked || isSubheading(text)) return "heading";
  if (/^[\d\s./:()\-–—]+$/u.test(text)) return "marginalia";
  const prose = paragraphs.some(({ text: other }) => {
    return lengthOf(other) > (isEastAsian(other) ? 25 : 60);
  });
  return prose && isStranded(text) ? "marginalia" : "body";
}

function isStranded(text: string): boolean {
  return isScrap(text) && !/^(?:\d+[.)]|[-•*（(]|[一二三四五六七八九十]+、)/u.test(text);
}

/** `I. The Problem`, `[Tab A]`, `BACKGROUND`, `一、基本情况`. */
function isSubheading(text: string): boolean {
  if (lengthOf(text) > 90 || endsSentence(text) || /[:：,，;；]$/u.test(text)) return false;
  if (
    /^\[?(?:tab|annex|attachment|enclosure|appendix|part|section|chapter|приложение|附件|附录|附錄|第[一二三四五六七八九十]+[章节節部])(?!\p{Ll})/iu.test(
      text,
    )
  )
    return true;
  if (/^(?:[IVX]{1,5}|[A-Z])\.\s+\p{Lu}/u.test(text) && text.split(" ").length > 1) return true;
  if (/^[一二三四五六七八九十]+、/u.test(text)) return lengthOf(text) <= 30;
  return /^[^\p{Ll}]+$/u.test(text) && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 6;
}

/** From the end backwards: notes and stamps, then the signature, then the body. */
function markTail(
  paragraphs: readonly Paragraph[],
  kinds: (PassageKind | null)[],
  body: number,
  notes: number,
): void {
  const distribution = kinds.lastIndexOf("distribution");
  let lines = 0;
  for (let index = notes - 1; index > body && lines < SIGNATURE_LINES; index--) {
    const kind = kinds[index];
    if (kind !== null && kind !== undefined) continue;
    const tail = inTail(
      paragraphs[index]!.text,
      kinds[index - 1],
      index > distribution && distribution > body,
    );
    if (tail === null) return;
    kinds[index] = tail;
    if (tail === "signature") lines++;
  }
}

function inTail(
  text: string,
  before: PassageKind | null | undefined,
  afterDistribution: boolean,
): PassageKind | null {
  if (isRegistry(text)) return "stamp";
  if (isDate(text)) return before === "stamp" ? "stamp" : "signature";
  if (isNumber(text) || /^\P{L}+$/u.test(text)) return "marginalia";
  if (!isSignature(text)) return null;
  return afterDistribution || (isScrap(text) && !isEastAsian(text)) ? "marginalia" : "signature";
}

/** A name, an office, a rank, a closing formula: short, and no sentence. */
function isSignature(text: string): boolean {
  if (/^(?:\d|[-•*（(]|[一二三四五六七八九十]+、)/u.test(text)) return false;
  if (isEastAsian(text))
    return lengthOf(text.replace(/\s/g, "")) <= 24 && !/[。，；：！？,]/u.test(text);
  if (lengthOf(text) > 80 || /[:?;]$/.test(text)) return false;
  if (
    /^(?:with |yours|respectfully|sincerely|very truly|faithfully|cordially|signed|\[signed|\/s\/|с уважением|подпись)/iu.test(
      text,
    )
  )
    return true;
  return !endsSentence(text) && startsNames(text) && !hasClause(text);
}

/** Names and offices are capitalised but for small words. */
function startsNames(text: string): boolean {
  const words = text.replace(/[[\]]/g, "").match(/[\p{L}'’.-]{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return capital.length * 2 > words.length || (words.length === 0 && /\p{Lu}/u.test(text));
}

function hasClause(text: string): boolean {
  return (
    /\b(?:is|are|was|were|has|have|will|would|should|shall|can|that|which|see)\b/i.test(text) &&
    !hasDate(text)
  );
}
