/**
 * Columns of a head. Typists set what belongs together side by side (`No. 214` at the left, `June 5, 1962` at the
 * right); read as one line, neither would be found. Below the head, columns are tables, and stay whole.
 */
import { numberWord } from "../../language/numbering.js";
import { isMessageLine } from "../../text/telegraph.js";
import { isEastAsian, lengthOf } from "./shapes.js";
import type { Line } from "./lines.js";

/** Lines that the head of a paper has at most. */
const MOST_HEAD = 40;
/** A line of as many letters without a gap is prose, and ends the head; so is a shorter one that ends as sentences do. */
const PROSE = 66;
const SENTENCE = 40;
/** What parts two columns; but a label and its colon or number, set apart by the same blanks, are one. */
const GAP = new RegExp(
  String.raw`(?<=\S)(?<![:：№]|\b${numberWord}\.|n[°º]|^\(?\w{1,3}[.)])(?: {3,}|\t+|\u3000+)(?![:：\s])`,
  "iu",
);

/** `REPORT NO.      00-B-3214`: the blanks between a label and its number. */
const BEHIND_LABEL = new RegExp(
  String.raw`(?<=\b\p{L}{4,} ${numberWord}\.:?)(?: {3,}|\t+)(?=\S)`,
  "giu",
);

/** The lines with those of the head cut into their columns, the left before the right. */
export function withColumns(lines: readonly Line[]): Line[] {
  const stop = headStop(lines);
  return lines.flatMap((line, index) => (index < stop ? columnsOf(line) : [line]));
}

function headStop(lines: readonly Line[]): number {
  let filled = 0;
  for (const [index, { text }] of lines.entries()) {
    if (text === "") continue;
    if (++filled > MOST_HEAD || (!GAP.test(text) && isProse(text))) return index;
  }
  return lines.length;
}

function isProse(text: string): boolean {
  if (isEastAsian(text)) return lengthOf(text) >= PROSE / 2;
  return lengthOf(text) >= (/\p{Ll}[.!?]["”’]?$/u.test(text) ? SENTENCE : PROSE);
}

function columnsOf(line: Line): Line[] {
  if (isMessageLine(line.text)) return [line];
  const columns = line.text
    .split(GAP)
    .filter((column) => column !== "")
    .map((column) => column.replace(BEHIND_LABEL, " "));
  if (columns.length < 2) return [line];
  return columns.map((text, index) => ({
    ...line,
    text,
    breaks: line.breaks || index < columns.length - 1,
    indented: line.indented && index === 0,
  }));
}
