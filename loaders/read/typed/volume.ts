/**
 * A whole volume in one text file: documents one after another, each under a numbered heading with its
 * place and date below, as editions print them. A document with numbered paragraphs is no volume: its
 * first line is no such heading, and its numbers have no dates below them.
 */
import type { Line } from "./lines.js";
import { numberTitle } from "../../language/numbering.js";
import { lineForms } from "../../language/wording.js";
import { endsSentence, isDate, isDateline, isTitled, lengthOf } from "./shapes.js";

/** The lines of one document of a volume, and the number that its heading gives it. */
export interface VolumePart {
  number: string;
  lines: Line[];
}

interface Head {
  at: number;
  number: number;
  printed: string;
  dated: boolean;
}

const HEADING = new RegExp(
  String.raw`^(?:${numberTitle}\.\s*)?(?<number>\d{1,4})\.\s+(?=["“‘'([]*\p{Lu})`,
  "u",
);
/** Headings with a date below them that make a volume, at least. */
const FEWEST = 2;
/** Lines below a heading among which its date stands. */
const BELOW = 3;
/** Numbers that an edition can leave out between two documents. */
const SKIPPED = 25;

/** The documents of a volume in order; null where a file is none. */
export function volumeParts(lines: readonly Line[]): VolumePart[] | null {
  const first = lines.findIndex(({ text }) => text !== "");
  const opening = first < 0 ? null : headAt(lines, first);
  if (!opening?.dated) return null;
  const heads = inOrder(lines.flatMap((_, at) => headAt(lines, at) ?? []));
  if (heads.filter(({ dated }) => dated).length < FEWEST) return null;
  return heads.map(({ at, printed }, index) => ({
    number: printed,
    lines: lines.slice(at, heads[index + 1]?.at),
  }));
}

const EDITORIAL = new RegExp(String.raw`^${lineForms(({ editorial }) => editorial)}\b`, "iu");
const BETWEEN = new RegExp(
  lineForms(({ between }) => between),
  "u",
);

/** The heading on a line with a blank one above it; null where there is none. */
function headAt(lines: readonly Line[], at: number): Head | null {
  const { text } = lines[at]!;
  const match = HEADING.exec(text);
  if (match === null || (at > 0 && lines[at - 1]!.text !== "")) return null;
  const title = text.slice(match[0].length);
  const editorial = EDITORIAL.test(title);
  if (lengthOf(title) > 400 || (endsSentence(title) && !editorial)) return null;
  const dated = editorial || datedBelow(lines, at);
  if (!dated && !isTitled(title) && !BETWEEN.test(title)) return null;
  const printed = match.groups!["number"]!;
  return { at, number: Number(printed), printed, dated };
}

function datedBelow(lines: readonly Line[], at: number): boolean {
  const below = lines
    .slice(at + 1, at + 12)
    .filter(({ text }) => text !== "")
    .slice(0, BELOW);
  return below.some(({ text }) => {
    const bare = text.replace(/\s*\[\d+\]/g, "").replace(/[.\s]+$/, "");
    return isDate(bare) || isDateline(bare);
  });
}

/**
 * The headings whose numbers rise: one with a date by however little is left out, one without only by
 * one, since the items of a list have titles too.
 */
function inOrder(heads: readonly Head[]): Head[] {
  const kept: Head[] = [];
  for (const head of heads) {
    const step = head.number - (kept.at(-1)?.number ?? head.number - 1);
    if (step === 1 || (head.dated && step > 1 && step <= SKIPPED)) kept.push(head);
  }
  return kept;
}
