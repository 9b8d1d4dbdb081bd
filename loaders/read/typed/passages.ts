/**
 * What sort of passage each paragraph is. A document has a head (title, numbers, dates, addresses), a
 * body, and a tail (signature, distribution, stamps, notes); what a line may be depends on where it is.
 */
import type { PassageKind } from "../../schema.js";
import { numberWord, sourceNoteLabel } from "../../language/numbering.js";
import { classifications, labelAt } from "../../language/wording.js";
import { hasProse, inBody } from "./body.js";
import { bodyStart, markHead } from "./head.js";
import { isDate, isFileMark, isPageMark, isShort, isTitled } from "./shapes.js";
import { isFootnote, signOf } from "./signs.js";
import { isMessageLine, isPaged, isTelegraphic } from "../../text/telegraph.js";
import { markTail } from "./tail.js";
import type { Paragraph } from "./unwrap.js";
import { matchesIn } from "../../text/matches.js";

/** The kinds of a text's paragraphs, in order. */
export function kindsOf(paragraphs: readonly Paragraph[]): PassageKind[] {
  const notes = notesStart(paragraphs);
  const kinds = paragraphs.map((paragraph, index): PassageKind | null =>
    index >= notes ? "note" : isPageMark(paragraph.text) ? "marginalia" : signOf(paragraph.text),
  );
  markMessage(paragraphs, kinds);
  markLists(paragraphs, kinds);
  const body = bodyStart(paragraphs, kinds, notes);
  markHead(paragraphs.slice(0, body), kinds);
  markTail(paragraphs, kinds, body, notes);
  const prose = hasProse(paragraphs);
  for (let index = body; index < notes; index++) {
    kinds[index] ??= inBody(paragraphs, index, prose);
  }
  return kinds.map((kind) => kind ?? "body");
}

/** Lines of a teleprinter: the head's own above the text, and on later pages the page's mark. */
function markMessage(paragraphs: readonly Paragraph[], kinds: (PassageKind | null)[]): void {
  const texts = paragraphs.map(({ text }) => text);
  if (!isTelegraphic(texts) && !isPaged(texts)) return;
  const prose = texts.findIndex((text) => /^1\.\s/u.test(text));
  // What a page of the web shows of the message stands above it, and an edition's title first of all.
  const first = texts.findIndex(isMessageLine);
  if (first <= MOST_ABOVE)
    for (let index = isTitled(texts[0] ?? "") ? 1 : 0; index < first; index++)
      kinds[index] ??= "header";
  texts.forEach((text, index) => {
    const below = prose >= 0 && index > prose;
    if (isMessageLine(text)) kinds[index] ??= below ? "marginalia" : "header";
    if ((below && classifications.is(text)) || DOWNGRADED.test(text)) kinds[index] ??= "marginalia";
  });
}

/** Lines of a page's own above a message at most. */
const MOST_ABOVE = 12;

/** `E.O. 12065: GDS (12/18/84)`: the order by which it is kept secret, and how long. */
const DOWNGRADED = /^\W*E\.?\s?O\.?\s?\d{5}:/u;

/** Where the notes at the end begin: footnotes whose marks stand in the text, an editors' source note, a file mark. */
function notesStart(paragraphs: readonly Paragraph[]): number {
  const last = paragraphs.findLastIndex(({ text }) => !isFootnote(text) && !isFileMark(text));
  const marks = new Set<string>();
  const first = paragraphs.findIndex(({ text }, index) => {
    const isNote = isFootnote(text) && (index > last || marks.has(markOf(text)));
    if (index > 0 && (isNote || SOURCE_NOTE.test(text))) return true;
    for (const [mark] of matchesIn(text.slice(1), NOTE_MARK)) marks.add(mark);
    return false;
  });
  const start = first < 0 ? paragraphs.length : first;
  const before = paragraphs[start - 1];
  return start > 1 && before && isFileMark(before.text) ? start - 1 : start;
}

const SOURCE_NOTE = new RegExp(String.raw`^\[\d+\] ${sourceNoteLabel}:`, "iu");
const NOTE_MARK = /\[(?:\d{1,3}|[*†‡a-z])\]|[¹²³⁴⁵⁶⁷⁸⁹⁰]+|[†‡]/gu;

function markOf(note: string): string {
  return note.match(NOTE_MARK)?.[0] ?? "";
}

const NUMBERED = new RegExp(String.raw`(?<!\p{L})${numberWord}\.\s?\d+$`, "iu");

/** Below an empty `Copy to:`, a date, a number (`Foreign Office Dispatch No. 7`) or `Subject: …` is nobody. */
function isOwnLine(text: string): boolean {
  const label = labelAt(text)?.label;
  return isDate(text) || NUMBERED.test(text) || (label !== undefined && label !== "cc");
}

/** A distribution list that its label only opens goes on to the end of its block of lines. */
function markLists(paragraphs: readonly Paragraph[], kinds: (PassageKind | null)[]): void {
  paragraphs.forEach((paragraph, index) => {
    const before = paragraphs[index - 1];
    if (kinds[index - 1] !== "distribution" || kinds[index] !== null || !before) return;
    const opened = /[:：]$/u.test(before.text) && before.block + 1 === paragraph.block;
    const inBlock = before.block === paragraph.block || opened;
    if (inBlock && isShort(paragraph.text) && !isOwnLine(paragraph.text))
      kinds[index] = "distribution";
  });
}
