/** Documents without a catalogue entry: their own first lines are all that there is of a title. */
import {
  endsSentence,
  HEAD_LABEL,
  BARE_LABEL,
  isAddress,
  isDate,
  isDateline,
  isHan,
  isNumber,
  isStatus,
  lengthOf,
} from "./shapes.js";
import type { PassageKind } from "../schema.js";
import type { Paragraph } from "./unwrap.js";

/** Lines that a title is spread over at most. */
const MOST_LINES = 6;

/**
 * A title may be set over several lines with blank lines between: its lines become one paragraph. Lines
 * that could stand alone (a letterhead above a title) are left alone.
 */
export function withWholeTitle(paragraphs: readonly Paragraph[]): Paragraph[] {
  const [first] = paragraphs;
  if (first === undefined || !isTitleLine(first.text)) return [...paragraphs];
  let stop = 1;
  while (stop < MOST_LINES && continuesTitle(paragraphs, stop)) stop++;
  const stopped = endsSentence(paragraphs[stop - 1]!.text);
  if (stop === 1 && !(stopped && isHeaderNext(paragraphs[1]))) return [...paragraphs];
  const blank = isHan(first.text) ? "" : " ";
  const text = paragraphs
    .slice(0, stop)
    .map((paragraph) => paragraph.text)
    .join(blank);
  return [{ ...first, text, marked: true }, ...paragraphs.slice(stop)];
}

/** The title in one line: the first heading, else the subject that the head gives; null if neither. */
export function titleOf(
  paragraphs: readonly Paragraph[],
  kinds: readonly PassageKind[],
): string | null {
  const heading = paragraphs.find((_, index) => kinds[index] === "heading");
  if (heading) return withoutNoteMarks(heading.text);
  return subjectOf(paragraphs, kinds);
}

function subjectOf(paragraphs: readonly Paragraph[], kinds: readonly PassageKind[]): string | null {
  for (const [index, { text }] of paragraphs.entries()) {
    if (kinds[index] !== "header") continue;
    const match = /^\W*(?:subj(?:ect)?|re|тема|主题|主題|事由)\s*[:：]\s*(.+)$/iu.exec(text);
    if (match) return withoutNoteMarks(match[1]!);
    const next = paragraphs[index + 1];
    if (/^SUBJECTS?(?:\[\d+\])?$/.test(text) && next) return withoutNoteMarks(next.text);
  }
  return null;
}

function withoutNoteMarks(text: string): string {
  return text
    .replace(/\[(?:\d{1,3}|\*)\]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function isTitleLine(text: string): boolean {
  const most = isHan(text) ? 40 : 110;
  if (lengthOf(text) > most || isDate(text) || isDateline(text) || isStatus(text)) return false;
  if (HEAD_LABEL.test(text) || BARE_LABEL.test(text) || isAddress(text)) return false;
  return !isNumber(text) && /\p{L}/u.test(text);
}

function continuesTitle(paragraphs: readonly Paragraph[], index: number): boolean {
  const before = paragraphs[index - 1]!;
  const line = paragraphs[index];
  if (line === undefined || !isTitleLine(line.text) || endsSentence(before.text)) return false;
  if (endsSentence(line.text) && !isHeaderNext(paragraphs[index + 1])) return false;
  if (before.marked !== line.marked) return false;
  return isUnfinished(before.text) || opensMidway(line.text) || isSetWide(before.text);
}

function isHeaderNext(next: Paragraph | undefined): boolean {
  return next !== undefined && (isDate(next.text) || isDateline(next.text) || isStatus(next.text));
}

/** Ends in a word that wants another. */
function isUnfinished(text: string): boolean {
  return /(?:[\s,](?:of|the|to|and|on|in|for|from|by|with|at|a|an|or|between|о|об|от|к|в|на|и|из|по|для|с))$|[-–—,(（、]$/iu.test(
    text,
  );
}

/** Begins with a word that no title begins with. */
function opensMidway(text: string): boolean {
  return /^(?:\p{Ll}|[)）,]|(?:Of|To|And|In|For|From|By|With|At|Or|And the)\s)/u.test(text);
}

/** Fills the width that titles are set to, so that the break is for want of room. */
function isSetWide(text: string): boolean {
  return isHan(text) ? lengthOf(text) >= 24 : lengthOf(text) >= 56;
}
