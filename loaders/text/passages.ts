/** The passages of a text with their words: the document's own, or of some kinds. */
import type { Passage, Text } from "../document.js";
import type { PassageKind } from "../schema.js";

/** Kinds of passage that editors, not the document, wrote. */
export const EDITORIAL_KINDS: ReadonlySet<PassageKind> = new Set(["note", "gap"]);

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
