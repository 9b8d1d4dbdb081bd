/** Every date of a document's texts, and what the document did on it. */
import type { Document } from "../../document.js";
import type { PassageKind, Row } from "../../schema.js";
import { type DateExpression, findDates } from "../../language/calendar/calendar.js";
import { eventBeside } from "../../language/calendar/papers.js";
import { isWitness, type Witness } from "../../language/calendar/witness.js";
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
export function datesOf(
  document: Document,
  id: string,
  ownDate: string | null,
  witnesses: readonly Witness[],
): Row<"dates">[] {
  const passages = quotedPassages(document);
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
      note: found.note,
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

/** What stands before the event's words in a line of the body that is an office's note and no story. */
const NOTE_OPENS = /^\P{L}*(?:\p{Lu}\p{L}*\s+)?$/u;

function roleOf(
  found: DateExpression,
  passage: QuotedPassage | undefined,
  witnesses: readonly Witness[],
): Role {
  if (passage === undefined) return "mentioned";
  const event = eventOf(passage, found);
  if (event !== null) return event;
  const written = witnesses.some((witness) => isWitness(witness, passage.text, found.start));
  return written ? "written" : "mentioned";
}

/**
 * What a paper did on the date. In the body only a short line that the event's words (or the date) open
 * is a note of an office: `Received May 10`, 8月9日收到; `Forty refugees arrived on July 26` is a story.
 */
function eventOf(
  passage: QuotedPassage,
  found: DateExpression,
): Exclude<Role, "written" | "mentioned"> | null {
  const isOffice = OFFICE.has(passage.kind);
  if (!isOffice && (passage.words.length > LINE || /[.。]$/u.test(passage.words))) return null;
  const at = { start: found.start - passage.start, stop: found.stop - passage.start };
  const said = eventBeside(passage.words, at);
  if (said === null || said.event === "released") return null;
  return isOffice || NOTE_OPENS.test(passage.words.slice(0, said.start)) ? said.event : null;
}
