/**
 * How often each document uses each term. Only the document's own words count: editors' notes, and their
 * signs for what is missing, are left out, and so are summaries and catalogue entries, which are no text.
 */
import { codePointOffsets } from "../../text/codepoints.js";
import type { Document, Language, Passage, Text } from "../../document.js";
import type { PassageKind, Row } from "../../schema.js";
import { type Cutter, cutWords } from "../../text/words.js";

/** Kinds of passage that editors, not the document, wrote. */
export const EDITORIAL_KINDS: ReadonlySet<PassageKind> = new Set(["note", "gap"]);

/** How a language's runs without blanks are cut. */
export type CutterOf = (language: Language) => Cutter;

/** A passage's words and the UTF-16 index in the text that they begin at. */
export interface OwnPassage {
  words: string;
  index: number;
  passage: Passage;
}

/** The passages of a text that are the document's own. */
export function ownPassages(text: Text): OwnPassage[] {
  return passagesWhere(text, (kind) => !EDITORIAL_KINDS.has(kind));
}

/** The passages of a text that are of these kinds, in order. */
export function passagesWhere(
  { text, passages }: Text,
  isWanted: (kind: PassageKind) => boolean,
): OwnPassage[] {
  const at = utf16Index(text);
  return passages
    .filter(({ kind }) => isWanted(kind))
    .map((passage) => {
      const index = at(passage.start);
      return { words: text.slice(index, at(passage.stop)), index, passage };
    });
}

/** Rows of `tokens`: one for each passage of the document's own that has a word. */
export function tokenRowsOf(document: Document, id: string, cutterOf: CutterOf): Row<"tokens">[] {
  return document.texts.flatMap((text) => {
    const cutter = cutterOf(text.language);
    return ownPassages(text).flatMap(({ words, passage }) => {
      const tokens = cutWords(words, cutter);
      if (tokens.length === 0) return [];
      const offset = codePointOffsets(words);
      return {
        document_id: id,
        language: text.language,
        position: passage.position,
        terms: tokens.map(({ term }) => term),
        starts: tokens.map(({ start }) => passage.start + offset(start)),
        stops: tokens.map(({ stop }) => passage.start + offset(stop)),
      };
    });
  });
}

/** Rows of `terms`, from a document's rows of `tokens`: one for each term of each of its texts. */
export function termsOf(tokens: readonly Row<"tokens">[]): Row<"terms">[] {
  const counts = new Map<string, Map<string, Row<"terms">>>();
  for (const { document_id, language, terms } of tokens) {
    const rows = counts.get(language) ?? new Map<string, Row<"terms">>();
    counts.set(language, rows);
    for (const term of terms) {
      const row = rows.get(term);
      if (row) row.count++;
      else rows.set(term, { language, term, document_id, count: 1 });
    }
  }
  return [...counts.values()].flatMap((rows) => [...rows.values()]);
}

/** From rising code-point offsets to UTF-16 indices. */
function utf16Index(text: string): (offset: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (offset) => offset;
  const indices: number[] = [];
  let index = 0;
  for (const character of text) {
    indices.push(index);
    index += character.length;
  }
  return (offset) => indices[offset] ?? text.length;
}
