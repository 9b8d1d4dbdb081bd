/** Documents without a catalogue entry: their own first lines are all that there is of a title. */
import {
  endsSentence,
  isDate,
  isDateline,
  isEastAsian,
  isFileMark,
  isHeader,
  isNumber,
  isPageMark,
  isStatus,
  isTitled,
  lengthOf,
} from "./shapes.js";
import { hasProse } from "./body.js";
import { isLetterhead } from "./head.js";
import {
  addressees,
  bareLabel,
  labelAt,
  lineForms,
  lineWords,
  partiesIn,
  shortKinds,
  smallWords,
  titleWords,
} from "../../language/wording.js";
import { languageOf } from "../../language/identify.js";
import { alternatives } from "../../text/dictionary.js";
import type { PassageKind } from "../../schema.js";
import { isTelegraphic } from "../../text/telegraph.js";
import type { Paragraph } from "./unwrap.js";

/** Lines that the head of a message by teleprinter has at most. */
const MOST_HEAD = 30;
/** Lines that a title is spread over at most. */
const MOST_LINES = 6;

/**
 * A title may be set over several lines with blank lines between: its lines become one paragraph. Lines
 * that could stand alone (a letterhead above a title) are left alone.
 */
export function withWholeTitle(paragraphs: readonly Paragraph[]): Paragraph[] {
  const lead = paragraphs.findIndex(({ text }) => !isAboveTitle(text));
  const start = paragraphs.findIndex(
    (_, index) => index >= lead && beginsTitle(paragraphs, index, lead),
  );
  if (lead < 0 || start < 0) return [...paragraphs];
  const stop = titleStop(paragraphs, start, start === lead);
  const first = paragraphs[start]!;
  const blank = isEastAsian(first.text) ? "" : " ";
  const text = paragraphs
    .slice(start, stop)
    .map((paragraph) => paragraph.text)
    .join(blank);
  const title = { ...first, text, marked: true };
  return [...paragraphs.slice(0, start), title, ...paragraphs.slice(stop)];
}

/** What may stand above a title: classification, numbers, dates, labels. */
function isAboveTitle(text: string): boolean {
  return isPageMark(text) || isFileMark(text) || (isHeader(text) && !isTitled(text));
}

/** A title begins where lines can be joined; below a letterhead only if their words call for it. */
function beginsTitle(paragraphs: readonly Paragraph[], index: number, lead: number): boolean {
  if (opensTitleBelow(paragraphs, index, lead)) return true;
  if (index > lead + 2 || paragraphs.slice(lead, index + 1).some(isOfficeAbove)) return false;
  if (!paragraphs.slice(lead, index + 1).every(({ text }) => isTitleLine(text))) return false;
  const stop = titleStop(paragraphs, index, index === lead);
  return (
    stop > index + 1 || (endsSentence(paragraphs[index]!.text) && isHeaderNext(paragraphs[stop]))
  );
}

/** `BRITISH EMBASSY,`: a letterhead, whose place stands below. */
function isOfficeAbove({ text }: Paragraph): boolean {
  return /,$/u.test(text) && isLetterhead(text);
}

/** `Aktenvermerk` / `über ein Gespräch …`, below a letterhead, a date and a mark of secrecy: a paper's name that goes on. */
function opensTitleBelow(paragraphs: readonly Paragraph[], index: number, lead: number): boolean {
  const next = paragraphs[index + 1]?.text ?? "";
  return (
    index <= lead + MOST_LINES &&
    titleWords.is(paragraphs[index]!.text) &&
    /^\p{Ll}/u.test(next) &&
    isTitleLine(next) &&
    !endsSentence(next)
  );
}

function titleStop(paragraphs: readonly Paragraph[], start: number, byWidth: boolean): number {
  let stop = start + 1;
  while (stop < start + MOST_LINES && continuesTitle(paragraphs, stop, byWidth)) stop++;
  return stop;
}

/** The title in one line: the first heading above the prose, else the subject that the head gives; null if neither. */
export function titleOf(
  paragraphs: readonly Paragraph[],
  kinds: readonly PassageKind[],
): string | null {
  const lines = paragraphs.slice(0, MOST_HEAD).map(({ text }) => text);
  if (isTelegraphic(lines)) return subjectOf(paragraphs.slice(0, MOST_HEAD)) ?? null;
  const prose = paragraphs.findIndex(
    (paragraph, index) => kinds[index] === "body" && hasProse([paragraph]),
  );
  const head = prose < 0 ? paragraphs : paragraphs.slice(0, prose);
  const heading = head.find((_, index) => kinds[index] === "heading");
  if (heading) return withoutNoteMarks(heading.text);
  return subjectOf(paragraphs.filter((_, index) => kinds[index] === "header"));
}

/** The subject that a line of the head names; in a message by teleprinter, any line of capitals. */
function subjectOf(head: readonly Paragraph[]): string | null {
  for (const [index, { text }] of head.entries()) {
    const label = labelAt(text);
    const value = label?.label === "subject" ? text.slice(label.stop).trim() : "";
    if (value !== "") return withoutNoteMarks(value);
    const next = head[index + 1];
    if (bareLabel(text) === "subject" && next) return withoutNoteMarks(next.text);
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
  const most = isEastAsian(text) ? 40 : 110;
  const isItem = /^[•·▪●]\s/u.test(text);
  return (
    lengthOf(text) <= most && !isItem && !isHeader(text) && !isPageMark(text) && /\p{L}/u.test(text)
  );
}

function continuesTitle(
  paragraphs: readonly Paragraph[],
  index: number,
  byWidth: boolean,
): boolean {
  const before = paragraphs[index - 1]!;
  const line = paragraphs[index];
  if (line === undefined || endsSentence(before.text)) return false;
  if (!isTitleLine(line.text) && !isRestOfTitle(before.text, line.text)) return false;
  if (endsSentence(line.text) && !isHeaderBelow(paragraphs, index + 1)) return false;
  if (before.marked !== line.marked || /[:：,，]$/u.test(line.text)) return false;
  if (isBody(before.text) && opensAnew(line.text)) return false;
  if (namesPaperAgain(before.text, line.text) || opensTelegram(line.text)) return false;
  return (
    isUnfinished(before.text) ||
    opensMidway(line.text) ||
    (byWidth && isSetWide(before.text, line.text))
  );
}

/** Letters of a title at most, where its first line ends in a word that wants another. */
const LONGEST_TITLE = 240;

/** `Botschaft des` / `Rates an die Versammlung über …`: a long line that the one above cannot do without. */
function isRestOfTitle(before: string, text: string): boolean {
  return isUnfinished(before) && lengthOf(text) <= LONGEST_TITLE && !isHeader(text);
}

/** A date, a number or a status, also below the paper's name in brackets: `(Télégramme.)`. */
function isHeaderBelow(paragraphs: readonly Paragraph[], index: number): boolean {
  const isBracketed = /^\([^()]{3,40}\)\.?$/u.test(paragraphs[index]?.text ?? "");
  return isHeaderNext(paragraphs[isBracketed ? index + 1 : index]);
}

/** `ЦК КПСС`: the initials of a body, to which the subject below does not belong. */
function isBody(text: string): boolean {
  return /^(?:\p{Lu}{2,6}\s?){1,3}$/u.test(text) && !titleWords.has(text);
}

/** Words of their own below a body: a subject, or whom in it the paper is for. */
function opensAnew(line: string): boolean {
  return /^\p{Lu}\p{Ll}*\s/u.test(line) || addressees.opens(line)?.start === 0;
}

/** `Telegram from Lakeside` below a title that says from whom to whom: a line of its own. */
function namesPaperAgain(before: string, line: string): boolean {
  if (titleWords.opens(line) === null) return false;
  return ["und", languageOf(before, "Latin")].some(
    (language) => partiesIn(before, language).length > 0,
  );
}

/** `1038. My number 1010 …`, `R. 1204/88.`: no title goes on with a number of its own. */
function opensTelegram(line: string): boolean {
  return /^\d{1,6}\.\s/u.test(line) || NUMBERED.test(line);
}

const NUMBERED = new RegExp(String.raw`^${alternatives(shortKinds)}\.\s?\d[\d./-]*$`, "iu");

function isHeaderNext(next: Paragraph | undefined): boolean {
  return (
    next !== undefined &&
    (isDate(next.text) || isDateline(next.text) || isStatus(next.text) || isNumber(next.text))
  );
}

const UNFINISHED = new RegExp(String.raw`[\s,]${alternatives(smallWords)}$|[-–—,(（、]$`, "iu");

/** `An den`, `À la`: above whom a letter addresses, no title. */
const LEAD_ALONE = /^\S{1,3}(?:\s\S{1,3})?$/u;

/** Ends in a word that wants another. */
function isUnfinished(text: string): boolean {
  return UNFINISHED.test(text) && !LEAD_ALONE.test(text);
}

/** Whose office ends the line before: `(Writer) to the Department …`. */
const OFFICER = /^\(\p{Lu}[^()]{1,40}\)\s\p{Ll}/u;

const MIDWAY = new RegExp(
  String.raw`^(?:\p{Ll}|[)）,]|[«"„]?${lineWords(({ midway }) => midway)}\s)`,
  "u",
);

/** Begins with a word that no title begins with, or with an officer. */
function opensMidway(text: string): boolean {
  if (OFFICER.test(text)) return true;
  return MIDWAY.test(text);
}

/** Fills the width that titles are set to, so that the break is for want of room; a date closes a title. */
function isSetWide(text: string, next: string): boolean {
  if (isEastAsian(text)) return lengthOf(text) >= 24;
  if (DATED.test(text) || isCapitals(text) !== isCapitals(next)) return false;
  return lengthOf(text) >= 56;
}

/** A year or a time of day at the end. */
const DATED = new RegExp(String.raw`\d{4}$|${lineForms(({ hourMark }) => hourMark)}\.$`, "iu");

function isCapitals(text: string): boolean {
  return !/\p{Ll}/u.test(text);
}
