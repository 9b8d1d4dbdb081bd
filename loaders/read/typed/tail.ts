/** The tail of a document: signature, stamps, and what stands below them. */
import {
  classifications,
  closings,
  lineForms,
  lineWords,
  signedMark,
  signedWords,
} from "../../language/wording.js";
import type { PassageKind } from "../../schema.js";
import {
  endsSentence,
  hasDate,
  isDate,
  isEastAsian,
  isLineOfCapitals,
  isNumber,
  isScrap,
  lengthOf,
} from "./shapes.js";
import { isRegistry } from "./signs.js";
import type { Paragraph } from "./unwrap.js";

/** Lines of a signature at most: office, name, rank, place, date. */
const SIGNATURE_LINES = 8;

/** From the end backwards: notes and stamps, then the signature, then the body. */
export function markTail(
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
      paragraphs[index - 1]?.text ?? "",
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
  above: string,
  before: PassageKind | null | undefined,
  afterDistribution: boolean,
): PassageKind | null {
  if (isRegistry(text)) return "stamp";
  if (classifications.is(text)) return "marginalia";
  if (isReceivers(text)) return "distribution";
  if (NOTE.test(text) && lengthOf(text) <= 160) return "note";
  if (isDate(text)) return before === "stamp" ? "stamp" : "signature";
  if (isNumber(text) || /^\P{L}+$/u.test(text)) return "marginalia";
  if (!isSignature(text) && !(isOfficeBelow(text) && isSignature(above))) return null;
  const name = withoutSigns(text).replace(/["”»]+$/u, "");
  const scrap =
    isScrap(text) && !isEastAsian(text) && !INITIALS.test(name) && closings.opens(text) === null;
  return afterDistribution || scrap ? "marginalia" : "signature";
}

const ITEM = new RegExp(`^${lineForms(({ items }) => items)}`, "u");
const NOTE = new RegExp(String.raw`^${lineWords(({ notes }) => notes)}\s*:`, "iu");

/** `A. B.`, `READER`, `A.B. READER`, `[A.B.] READER`: short, and in capitals, but a name. */
const INITIALS =
  /^(?:\p{Lu}\.?\s?){1,4}$|^(?:\[?(?:\p{Lu}\.\s?){1,4}\]?\s?)?\p{Lu}[\p{Lu}'’-]{3,}$/u;

/** `Sent to members of the Presidium, Comrades Gromyko, Kuznetsov`; `Copy nr 1 - Rapacki`. */
function isReceivers(text: string): boolean {
  return (
    lengthOf(text) <= 300 &&
    !/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text) &&
    (RECEIVERS.test(text.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase())) ||
      COPY_OF.test(text) ||
      /^\d{1,2}\s+[-–—]\s+\p{Lu}/u.test(text))
  );
}

/** A name, an office, a rank, a closing formula: short, and no sentence. */
function isSignature(line: string): boolean {
  const text = withoutSigns(line);
  if (text === "") return true;
  if (/^(?:\d|[-•*（(])/u.test(text) || ITEM.test(text)) return false;
  if (isEastAsian(text))
    return lengthOf(text.replace(/\s/g, "")) <= 24 && !/[。，；：！？,]/u.test(text);
  if (lengthOf(text) > 80 || /[:?;]$/.test(text)) return false;
  if (isLineOfCapitals(text)) return true;
  if (closings.opens(text) || signedWords.opens(text) || CLOSING.test(text)) return true;
  return !endsSentence(text) && startsNames(text) && !hasClause(text);
}

/** `Consul général`, `Chargé d'Affaires` below a name: half of its words have capitals, the first among them. */
function isOfficeBelow(text: string): boolean {
  const words = text.match(/[\p{L}'’.-]{4,}/gu) ?? [];
  const capital = words.filter((word) => /^(?:\p{Ll}['’])?\p{Lu}/u.test(word));
  return (
    lengthOf(text) <= 40 &&
    /^\p{Lu}/u.test(text) &&
    !endsSentence(text) &&
    !hasClause(text) &&
    capital.length * 2 >= words.length
  );
}

const COPY_OF = new RegExp(
  String.raw`^${lineForms(({ copyOf }) => copyOf)}\s*(?:no|nr|nos|№)?[.:]?\s*\d{1,3}(?:[-–]\d+)?\s*[-–—:]\s*\S`,
  "iu",
);
const RECEIVERS = new RegExp(String.raw`^${lineForms(({ receivers }) => receivers)}\p{Lu}`, "u");
const CLOSING = new RegExp(String.raw`^${lineForms(({ closing }) => closing)}|\/s\/`, "iu");
const CLAUSE = new RegExp(String.raw`\b${lineWords(({ clauses }) => clauses)}\b`, "iu");

/**
 * A signature without what an editor says of it (`[signature]`, `(signed)`, `/s/`, `（章）`) and without the
 * date that some offices put before the name (`8.V.63  SOLOVIEV`).
 */
function withoutSigns(text: string): string {
  const bare = text.replace(signedMark, " ").trim();
  return bare.replace(/^\d{1,2}\.(?:\d{1,2}|[IVX]{1,4})\.(?:\d{4}|\d{2})\s+(?=\p{L})/u, "");
}

/** Names and offices are capitalised but for small words. */
function startsNames(text: string): boolean {
  const words = text.replace(/[[\]]/g, "").match(/[\p{L}'’.-]{4,}/gu) ?? [];
  const capital = words.filter((word) => /^\p{Lu}/u.test(word));
  return capital.length * 2 > words.length || (words.length === 0 && /\p{Lu}/u.test(text));
}

function hasClause(text: string): boolean {
  return CLAUSE.test(text) && !hasDate(text);
}
