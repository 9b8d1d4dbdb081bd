import { type Atlas, atlasOf } from "../../authority/atlas.js";
import type { Authority } from "../../authority/authority.js";
import type { Document } from "../../document.js";
import type { PassageKind, Row } from "../../schema.js";
import { knowledgeOf } from "../../language/index.js";
import { entityOf } from "../../language/names/correspondents.js";
import type { Citation, Draft } from "../../language/citations/citation.js";
import {
  type DocumentNumber,
  numberKey,
  parsedNumber,
  seriesKey,
} from "../../language/citations/numbers.js";
import type { StateNamed } from "../../language/citations/parties.js";
import { statesOf } from "../../language/citations/states.js";
import { sidesOf } from "../../language/citations/parties.js";
import type { CitationGrammar, Setting } from "../../language/citations/setting.js";
import { isCopied, labelAt } from "../../language/wording.js";
import { isMessageLine } from "../../text/telegraph.js";
import { firstFrom, passageAt, type TextView, viewOf } from "../../language/citations/view.js";

/** The rows of other tables that say who wrote the citing document, when, and whom and when it names. */
export interface CitingContext {
  authority: Authority;
  /** Adjectives of states; without it, none are read. */
  atlas?: Atlas;
  /** The document's own date, YYYY-MM-DD. */
  written: string | null;
  /** The number that the document itself bears, as printed: `Dispatch No. 233`. */
  number?: string | null;
  /** Further numbers that it can be cited by: a conference's beside the post's. */
  numbers?: readonly DocumentNumber[];
  /** Whose side words name; without it, by the authority alone. */
  states?: StateNamed;
  dates: readonly Row<"dates">[];
  mentions: readonly Row<"mentions">[];
  correspondents: readonly Row<"correspondents">[];
}

/**
 * Every mention of another document, with the parts that its words give: kind, number, date, writer and
 * receiver. A mention without any part that tells one document from others (`all its statements`) is
 * none; one that names several (`statements of 8 and 11 June`) is several, with overlapping words.
 */
export function citationsOf(document: Document, id: string, context: CitingContext): Citation[] {
  const { authority, atlas = atlasOf(context.authority) } = context;
  const { states = statesOf(authority, atlas) } = context;
  const sides = sidesOf(context.correspondents, states);
  const printed = (context.number ?? "").split(" / ").flatMap((one) => parsedNumber(one) ?? []);
  const own = [...printed, ...(context.numbers ?? [])];
  const year = context.written === null ? null : Number(context.written.slice(0, 4));
  const circle = { certain: sides.circle, partners: [...sides.circle], list: false, year };
  const meant = (words: string) => entityOf(words, authority, circle);
  return document.texts.flatMap((text) => {
    const { citations: grammar, unspaced } = knowledgeOf(text.language) ?? {};
    if (grammar === undefined) return [];
    const view = viewOf(id, text, context.dates, context.mentions, unspaced);
    const setting = { view, sides, authority, atlas, written: context.written, meant, states, own };
    return citationsIn(setting, grammar);
  });
}

function citationsIn(setting: Setting, grammar: CitationGrammar): Citation[] {
  const { finders, nested, annotated } = grammar;
  const { sides } = setting;
  const taken: { start: number; stop: number }[] = [];
  const kept: Draft[] = [];
  for (const find of finders)
    for (const drafts of find(setting)) {
      const [first, last] = [drafts[0], drafts.at(-1)];
      if (first === undefined || last === undefined || !isRead(setting, grammar, first)) continue;
      if (crossesParagraph(setting, first, last) || isOwnNumber(setting, first)) continue;
      const stretch = { start: first.start, stop: last.stop };
      if (!nested?.has(find) && overlaps(taken, stretch)) continue;
      taken.splice(firstFrom(taken, stretch.start), 0, stretch);
      kept.push(...drafts);
    }
  const known = kept.some((draft) => draft.author === sides.other && (draft.date || draft.number));
  return kept
    .filter((draft) => draft.date || draft.number || !known || !isAcknowledgement(draft, setting))
    .sort((a, b) => a.start - b.start || a.stop - b.stop)
    .map((draft) => citationOf(setting, annotated?.(setting, draft) ?? draft, grammar.ahead));
}

/** What ends one paragraph and what begins the next say nothing together. */
function crossesParagraph({ view }: Setting, first: Draft, last: Draft): boolean {
  return view.text.slice(first.start, last.stop).includes("\n\n");
}

/** A document's own number, in its head or on its pages, cites nothing. */
function isOwnNumber({ own, sides }: Setting, { number, series, author, date }: Draft): boolean {
  if (number == null || date != null || (author != null && author === sides.other)) return false;
  return own.some(
    (one) =>
      numberKey(one.number) === numberKey(number) &&
      (one.series === null || series == null || sameSeries(one.series, series)),
  );
}

/** `Foreign Ministry Dispatch` and `Foreign Ministry`: one series, with its noun or without. */
function sameSeries(a: string, b: string): boolean {
  const [one, other] = [seriesKey(a), seriesKey(b)];
  return one.startsWith(other) || other.startsWith(one);
}

/** `Your cable` without a date says nothing new where the same document has cited it by its date. */
function isAcknowledgement(draft: Draft, { sides }: Setting): boolean {
  return draft.author != null && draft.author === sides.other && draft.kind !== "enclosure";
}

function overlaps(
  taken: readonly { start: number; stop: number }[],
  { start, stop }: { start: number; stop: number },
): boolean {
  const at = firstFrom(taken, start);
  return (taken[at]?.start ?? Infinity) < stop || (taken[at - 1]?.stop ?? 0) > start;
}

const UNREAD: ReadonlySet<PassageKind> = new Set<PassageKind>([
  "stamp",
  "seal",
  "signature",
  "distribution",
]);
/** `DEAR WALTER: Thank you for your letter …`: capitals open prose. */
function isSalutation(view: TextView, { start, stop }: { start: number; stop: number }): boolean {
  return stop - start > 120 && start > (view.passages[0]?.start ?? 0);
}

/** Whether a title names, behind its own beginning, the document that it answers. */
function isAnswered(
  before: string,
  heading: string,
  { answers, answered }: CitationGrammar,
): boolean {
  return before !== "" && (answers.test(heading) || answered.test(before));
}

/** `Subject: Influx from Ruritania, situation report no. 17`: a number in the subject is the document's own. */
function isOwnSubject(words: string, { number, date, author, kind }: Draft): boolean {
  const isNumberAlone = number != null && date == null && author == null && kind !== "document";
  return isNumberAlone && labelAt(words)?.label === "subject" && !/^\W*re\b/iu.test(words);
}

/** Passages in which a paper bears its name. */
const OPENING = 9;

/** `NIE 63–5–55` alone in a line of the opening: the paper's own name. */
function isTitleAlone(
  { passages }: TextView,
  passage: TextView["passages"][number],
  { kind, start, stop }: Draft,
): boolean {
  const own = kind === "paper" && start === passage.start && stop === passage.stop;
  return own && passages.indexOf(passage) < OPENING;
}

/** Marks of the document itself cite nothing; its head only where it says what it answers. */
function isRead({ view }: Setting, grammar: CitationGrammar, draft: Draft): boolean {
  const { start, kind, pointer } = draft;
  const passage = passageAt(view, start);
  if (passage === undefined || UNREAD.has(passage.kind)) return false;
  const words = view.text.slice(passage.start, passage.stop);
  if (isTitleAlone(view, passage, draft)) return false;
  if (isMessageLine(words) || isCopied(words) || isOwnSubject(words, draft)) return false;
  if (passage.kind === "heading" && !isSalutation(view, passage))
    return isAnswered(view.text.slice(passage.start, start), words, grammar);
  if (passage.kind === "heading") return true;
  // In a head, a number alone is the document's own.
  const named = kind !== "document" || pointer != null;
  if (passage.kind === "header")
    return grammar.refers.test(words) || (named && start > passage.start);
  return true;
}

function citationOf({ view, written }: Setting, draft: Draft, ahead: RegExp): Citation {
  const { date, date_end, edtf } = pastDate(draft, view, written, ahead);
  return {
    ...view.evidence(draft.start, draft.stop),
    kind: draft.kind,
    number: draft.number ?? null,
    series: draft.series ?? null,
    date,
    date_end,
    edtf,
    author: draft.author ?? null,
    recipient: draft.recipient ?? null,
    pointer: draft.pointer ?? null,
    again: draft.again ?? false,
    printed: draft.printed ?? false,
    unprinted: draft.unprinted ?? false,
    noted: passageAt(view, draft.start)?.kind === "note",
  };
}

type Day = Pick<Citation, "date" | "date_end" | "edtf">;

/** What is cited was written before: a day without a year that would be to come is of the year before. */
function pastDate(
  { date: cited }: Draft,
  view: TextView,
  written: string | null,
  ahead: RegExp,
): Day {
  const { date, date_end, edtf } = cited ?? { date: null, date_end: null, edtf: null };
  if (cited == null || written === null || date === null || date_end === null)
    return { date, date_end, edtf };
  // An editor's note may tell of what came later.
  if (passageAt(view, cited.start)?.kind === "note") return { date, date_end, edtf };
  const words = view.text.slice(cited.start, cited.stop);
  if (date <= dayAfter(written) || ahead.test(words)) return { date, date_end, edtf };
  return { date: yearBefore(date), date_end: yearBefore(date_end), edtf: edtf && yearBefore(edtf) };
}

const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

const yearBefore = (date: string) => `${String(Number(date.slice(0, 4)) - 1)}${date.slice(4)}`;
