/** What a careful reader should know of a document's date. */
import { findDates } from "../../language/calendar/calendar.js";
import { closesUndated, hasDate, saysUndated } from "../../language/calendar/datelines.js";
import { knowledgeOf } from "../../language/index.js";
import { dateLabels } from "../../language/wording.js";
import type { Language } from "../../document.js";
import { isAboveProse } from "../../text/quoted.js";
import type { Witness } from "../../language/calendar/witness.js";
import type { Place, QuotedPassage } from "../../text/quoted.js";

/** A finding before its document has a name. */
export interface Finding {
  kind: string;
  message: string;
  place: Place | null;
}

/** No date; witnesses that contradict each other; a catalogue that contradicts the document. */
export function dateFindings(witnesses: Witness[], passages: QuotedPassage[]): Finding[] {
  const own = witnesses.filter((witness) => witness.kind !== "catalogue" && witness.date !== null);
  const catalogue = witnesses.find((witness) => witness.kind === "catalogue");
  const dated = own.filter((witness) => witness.kind !== "number");
  if (dated.length === 0 && catalogue === undefined) return [undated(witnesses, passages)];
  return [...catalogueFinding(own, dated, catalogue, passages), ...witnessFindings(own, dated)];
}

function undated(witnesses: Witness[], passages: QuotedPassage[]): Finding {
  const partial = witnesses.find((witness) => witness.date === null);
  if (partial !== undefined) {
    const lacks = partial.edtf.startsWith("XXXX") ? "a year" : "a century";
    const message = `The document bears a date without ${lacks}: ${quoted(partial)}.`;
    return { kind: "undated", message, place: partial.place };
  }
  return { kind: "undated", message: silence(passages), place: null };
}

/** That no date was read is not that there is none: only a language and a form that are read say so. */
function silence(passages: QuotedPassage[]): string {
  const unread = [...new Set(passages.map(({ language }) => language))].filter(
    (language) => knowledgeOf(language)?.calendar === undefined,
  );
  if (unread.length > 0)
    return `No date was read: dates are not read in ${unread.map(nameOf).join(", ")}.`;
  const heads = passages.filter(
    ({ words }, index) => words.length <= 400 && isAboveProse(passages, index),
  );
  const said = heads.find(({ words }) => saysUndated(words) || closesUndated(words));
  if (said !== undefined)
    return `The document says that it bears no date: “${said.words.replace(/\s+/g, " ")}”.`;
  if (heads.some(({ words, kind }) => kind !== "note" && mayDate(words)))
    return "No date was read as the document's own, though its head names dates.";
  if (feetOf(passages).some(mayDate))
    return "No date was read as the document's own, though its last lines name dates.";
  return "The document bears no date, and no catalogue entry gives one.";
}

/** Short lines at the end of a text, where letters and reports are dated too: at most. */
const FEET = 4;

function feetOf(passages: QuotedPassage[]): string[] {
  return passages
    .filter(({ kind, words }) => kind !== "note" && words.length <= 120)
    .slice(-FEET)
    .map(({ words }) => words);
}

/** Figures that may be a date in a form that is not read: `7/4/1962`, `高宗二十年`. */
const LIKE_A_DATE =
  /\d{1,4}\s?[./-]\s?(?:\d{1,2}|[IVX]{1,4})\s?[./-]\s?\d{1,4}|(?<!\d)(?:1[5-9]|20)\d\d(?!\d)|[\d一二三四五六七八九十元]\s?[年년]/u;

function mayDate(words: string): boolean {
  const labelled = dateLabels.opens(words) !== null && /\d/.test(words);
  return labelled || hasDate(words) || LIKE_A_DATE.test(words);
}

function nameOf(language: Language): string {
  if (language === "und" || language === "") return "a text whose language is not known";
  try {
    return new Intl.DisplayNames(["en"], { type: "language" }).of(language) ?? language;
  } catch {
    return language; // a source may name a language in a form that is no code: `zh_Hans`
  }
}

function catalogueFinding(
  own: Witness[],
  dated: Witness[],
  catalogue: Witness | undefined,
  passages: QuotedPassage[],
): Finding[] {
  const best = dated[0];
  if (best === undefined || catalogue === undefined || agree(best, catalogue)) return [];
  const others = own.filter((witness) => agree(witness, best));
  const otherwise = eventOn(catalogue, passages);
  const message =
    `The catalogue dates it ${catalogue.words}, but the document bears ${best.edtf}: ` +
    `${others.map(quoted).join(", ")}.` +
    (otherwise === null ? "" : ` The catalogue's day is that of “${otherwise}”.`);
  return [{ kind: "catalogue_date", message, place: best.place }];
}

/** What else the document says happened on the catalogue's day, such as its printing. */
function eventOn(catalogue: Witness, passages: QuotedPassage[]): string | null {
  const stamps = passages.filter((passage) => /^(?:stamp|header|marginalia)$/.test(passage.kind));
  const stamp = stamps.find((passage) =>
    findDates(passage.words, passage.language, { date: null }).some(
      (date) => date.date === catalogue.date,
    ),
  );
  return stamp === undefined ? null : stamp.words.replace(/\s+/g, " ");
}

/** Witnesses in the document itself that say another day than the one believed. */
function witnessFindings(own: Witness[], dated: Witness[]): Finding[] {
  const best = dated[0];
  if (best === undefined) return [];
  return own
    .filter((witness) => !agree(witness, best))
    .map((witness) => ({
      kind: "date_differs",
      message: `The document bears ${best.edtf} (${quoted(best)}), but also ${quoted(witness)}.`,
      place: witness.place,
    }));
}

/** Two dates agree if one can lie within the other. */
function agree(a: Witness, b: Witness): boolean {
  if (a.date === null || b.date === null) return true;
  const within = (inner: Witness, outer: Witness): boolean =>
    inner.date! >= outer.date! &&
    (inner.date_end ?? inner.date!) <= (outer.date_end ?? outer.date!);
  return within(a, b) || within(b, a);
}

const WHERE: Record<Witness["kind"], string> = {
  markup: "in the mark-up",
  dateline: "in its head",
  heading: "in its heading",
  signature: "at its signature",
  stamp: "in its file stamp",
  sent: "where it says when it was sent",
  number: "in its number",
  catalogue: "in the catalogue",
};

function quoted(witness: Witness): string {
  return `“${witness.words.replace(/\s+/g, " ")}” ${WHERE[witness.kind]}`;
}
