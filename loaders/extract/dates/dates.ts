/** Every date of a document's texts, and what the document did on it. */
import type { Document } from "../../document.js";
import type { PassageKind, Row } from "../../schema.js";
import { type DateExpression, findDates } from "../../language/calendar/calendar.js";
import { isWitness, type Witness, witnessesOf } from "../documents/date.js";
import { evidenceIn } from "../../text/evidence.js";
import { type QuotedPassage, quotedPassages } from "../../text/quoted.js";

type Role = Row<"dates">["role"];

/**
 * The rows of the dates table. `ownDate` is the document's own, `YYYY-MM-DD`, or null: days without a
 * year take theirs from it.
 *
 * A date tells of the document itself only where offices note that: in its head, signature, stamps and
 * lists, or in a line of its own. In running prose it belongs to the story and is `mentioned`, also where
 * something was received or handed over on it.
 */
export function datesOf(document: Document, id: string, ownDate: string | null): Row<"dates">[] {
  const passages = quotedPassages(document);
  const witnesses = witnessesOf(document, passages);
  return document.texts.flatMap((text, index) => {
    const evidence = evidenceIn(id, text);
    const own = passages.filter((passage) => passage.text === index);
    const stands = witnesses.filter((witness) => witness.place?.text === index);
    const at = passageFinder(own);
    return findDates(text.text, text.language, { date: ownDate }).map((found) => ({
      ...evidence(found.start, found.stop),
      role: roleOf(found, at(found.start), stands),
      date: found.date,
      date_end: found.date_end,
      edtf: found.edtf,
    }));
  });
}

/** The passage that an index lies in; to be asked with rising indices. */
function passageFinder(passages: QuotedPassage[]): (index: number) => QuotedPassage | undefined {
  let current = 0;
  return (index) => {
    while (current + 1 < passages.length && passages[current + 1]!.start <= index) current += 1;
    return passages[current];
  };
}

/** Longer lines of the body are prose. */
const LINE = 80;
const OFFICE: ReadonlySet<PassageKind> = new Set<PassageKind>([
  "header",
  "heading",
  "signature",
  "stamp",
  "seal",
  "distribution",
]);

function roleOf(
  found: DateExpression,
  passage: QuotedPassage | undefined,
  witnesses: Witness[],
): Role {
  if (passage === undefined) return "mentioned";
  const noted = OFFICE.has(passage.kind) || passage.words.length <= LINE;
  const event = noted ? eventOf(passage, found) : null;
  if (event !== null) return event;
  const written = witnesses.some((witness) => isWitness(witness, passage.text, found.start));
  return written ? "written" : "mentioned";
}

type Event = Exclude<Role, "written" | "mentioned">;

/** What is said before a date in English and Russian, `Received May 10`, and after it in Chinese, `8月9日收到`. */
const BEFORE: readonly (readonly [Event, RegExp])[] = [
  [
    "received",
    /^\W*R\.\s*$|\b(?:received|rec['’]?d|arrived|incoming)(?:\s+(?:on|at|in\s+[\p{L}\s]{2,20}))?[\s:,]*$|получен[оаы]?\s*:?\s*$/iu,
  ],
  [
    "printed",
    /\b(?:printed|typed|issued|circulated|distributed)(?:\s+(?:on|and\s+\w+))?[\s:,]*$|отпечатан[оаы]?\s*:?\s*$/iu,
  ],
  [
    "sent",
    /^\W*D\.\s*$|\b(?:sent|dispatched|despatched|transmitted|cabled|telegraphed|mailed|pouched)(?:\s+on)?[\s:,]*$|(?:отправлен[оаы]?|послан[оаы]?)\s*:?\s*$/iu,
  ],
  [
    "delivered",
    /\b(?:delivered|handed(?:\s+over)?|presented)(?:\s+on)?[\s:,]*$|(?:вручен[оаы]?|передан[оаы]?)\s*:?\s*$/iu,
  ],
];
const AFTER: readonly (readonly [Event, RegExp])[] = [
  ["received", /^[^。，,；;\n]{0,8}(?:收到|收文|收悉|收)(?!入|回|割)/u],
  ["printed", /^[^。，,；;\n]{0,8}(?:付印|印[发發刷]|打印)/u],
  ["sent", /^[^。，,；;\n]{0,8}(?:[发發]出|[发發][电電]|[发發]文|[发發]往|寄出|[拍]发)/u],
  ["delivered", /^[^。，,；;\n]{0,30}(?:面交|[转轉]交|递交|遞交|[交送]来|交來|送交|手交)/u],
];

function eventOf(passage: QuotedPassage, found: DateExpression): Event | null {
  const words = passage.words;
  const before = words.slice(
    Math.max(0, found.start - passage.start - 40),
    found.start - passage.start,
  );
  const after = words.slice(found.stop - passage.start, found.stop - passage.start + 60);
  return named(BEFORE, before) ?? named(AFTER, after);
}

function named(events: readonly (readonly [Event, RegExp])[], words: string): Event | null {
  return events.find(([, expression]) => expression.test(words))?.[0] ?? null;
}
