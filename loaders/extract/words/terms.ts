/**
 * How often each document uses each term. Only the document's own words count: editors' notes, and their
 * signs for what is missing, are left out, and so are summaries and catalogue entries, which are no text.
 */
import type { Document, Passage, Text } from "../../read/document.js";
import type { PassageKind, Row } from "../../schema.js";
import { type HanCutter, type Token, tokensOf } from "./tokens.js";

/** Kinds of passage that editors, not the document, wrote. */
export const EDITORIAL_KINDS: ReadonlySet<PassageKind> = new Set(["note", "gap"]);

/** A passage's words and the UTF-16 index in the text that they begin at. */
export interface OwnPassage {
  words: string;
  index: number;
  passage: Passage;
}

/** The passages of a text that are the document's own. */
export function ownPassages({ text, passages }: Text): OwnPassage[] {
  const at = utf16Index(text);
  return passages
    .filter(({ kind }) => !EDITORIAL_KINDS.has(kind))
    .map((passage) => {
      const index = at(passage.start);
      return { words: text.slice(index, at(passage.stop)), index, passage };
    });
}

/** The tokens of the document's own words in one text; no token runs over the end of a passage. */
export function ownTokens(text: Text, cut: HanCutter): Token[][] {
  return ownPassages(text).map(({ words, index }) =>
    tokensOf(words, cut).map(({ term, start, stop }) => ({
      term,
      start: start + index,
      stop: stop + index,
    })),
  );
}

/** Rows of `terms`: one for each term of each of a document's texts. */
export function termsOf(document: Document, id: string, cut: HanCutter): Row<"terms">[] {
  return document.texts.flatMap((text) => {
    const counts = new Map<string, number>();
    for (const { words } of ownPassages(text))
      for (const { term } of tokensOf(words, cut)) counts.set(term, (counts.get(term) ?? 0) + 1);
    const { language } = text;
    return Array.from(counts, ([term, count]) => ({ language, term, document_id: id, count }));
  });
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
