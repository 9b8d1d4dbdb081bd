/** The opening of a paper, and the offices over whose names it is written: `EMBASSY OF RURITANIA`. */
import type { Authority } from "../../authority/authority.js";
import type { Document } from "../../document.js";
import { entityOf } from "../../language/names/correspondents.js";
import { courtesiesIn, partiesIn, titleWords } from "../../language/wording.js";
import { languages } from "../../language/index.js";
import { alternatives } from "../../text/dictionary.js";
import { quotedPassages, type QuotedPassage } from "../../text/quoted.js";
import { isOffice } from "./closing.js";

/** Passages among which the opening is. */
export const OPENING_PASSAGES = 24;
const HEADING_LENGTH = 500;

/** The passages before the body goes on: short ones among the first. */
export function openingOf(passages: readonly QuotedPassage[]): QuotedPassage[] {
  const first = passages.slice(0, OPENING_PASSAGES);
  const begins = first.findIndex(
    ({ kind, words }, index) => kind === "body" && index > 0 && words.length > HEADING_LENGTH,
  );
  return (
    first
      .slice(0, begins === -1 ? first.length : begins)
      .filter(({ words }) => words.length <= HEADING_LENGTH)
      // A sentence that presents compliments says itself who they are.
      .filter(({ words, language }) => courtesiesIn(words, language).length === 0)
  );
}

/** Whether a passage may name who wrote to whom: a heading, or the first words of the text. */
export function isHeading(passage: QuotedPassage, passages: readonly QuotedPassage[]): boolean {
  const isFirst = passage === firstWords(passages);
  return (passage.kind === "heading" || isFirst) && !SUBJECT.test(passage.words);
}

/** `SUBJECT Message to Refugees`: a form's label in capitals, without a colon, before what is not said of this paper. */
const SUBJECT = new RegExp(
  String.raw`^\s*${alternatives(
    languages
      .flatMap(({ papers }) => papers?.labels.subject ?? [])
      .map((word) => word.toUpperCase()),
  )}\s+(?=\p{Lu})`,
  "u",
);

/** The first passage that is no gap, no note in the margin and no file's number. */
function firstWords(passages: readonly QuotedPassage[]): QuotedPassage | undefined {
  return passages.find(
    ({ kind, words }) => kind !== "gap" && kind !== "marginalia" && /\p{L}{2}/u.test(words),
  );
}

/** Whether a line is an office's name, as a letterhead has it, and no paper's title. */
export function isLetterhead(words: string): boolean {
  return isOffice(words) && titleWords.opens(words) === null && !/[:：]\s*$/u.test(words);
}

/** An office over whose name a paper is written, also where a person who signs is its sender. */
export interface Letterhead {
  name: string;
  entity_id: string | null;
}

/** The letterheads of a document's texts, in order. */
export function letterheadsOf(document: Document, authority: Authority): Letterhead[] {
  const all = quotedPassages(document);
  const alone = { certain: new Set<string>(), partners: [], list: false, year: null };
  return document.texts.flatMap((_, index) => {
    const own = all.filter(({ text }) => text === index);
    return openingOf(own)
      .filter((passage) => isHeading(passage, own) && isLetterhead(passage.words))
      .filter(({ words, language }) => partiesIn(words, language).length === 0)
      .map(({ words }) => words.trim().replace(/,$/u, ""))
      .map((name) => ({ name, entity_id: entityOf(name, authority, alone) }));
  });
}
