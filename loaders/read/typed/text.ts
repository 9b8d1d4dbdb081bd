/** Passages to texts: where each begins and ends, counted in code points. */
import type { PassageKind } from "../../schema.js";
import { codePointLength } from "../../text/codepoints.js";
import type { Language, Passage, Text } from "../../document.js";
import type { Paragraph } from "./unwrap.js";

/** What parts two passages of a text. */
export const BETWEEN = "\n\n";

/** Makes a text of its paragraphs, one passage each; `kinds` has as many entries. */
export function textOf(
  language: Language,
  role: Text["role"],
  paragraphs: readonly Paragraph[],
  kinds: readonly PassageKind[],
): Text {
  let start = 0;
  const passages = paragraphs.map((paragraph, index): Passage => {
    const stop = start + codePointLength(paragraph.text);
    const { line } = paragraph;
    const kind = kinds[index] ?? "body";
    const passage = { position: index + 1, kind, start, stop, counterpart: null, line };
    start = stop + BETWEEN.length;
    return passage;
  });
  const text = paragraphs.map((paragraph) => paragraph.text).join(BETWEEN);
  return { language, role, text, passages };
}
