/** Passages with their words, by UTF-16 index, as regular expressions need them. */
import type { Document, Text } from "../document.js";
import type { PassageKind } from "../schema.js";

/** A passage's words and where they stand. */
export interface QuotedPassage {
  /** Which of the document's texts, from 0. */
  text: number;
  language: string;
  kind: PassageKind;
  position: number;
  /** UTF-16 index of the first letter in `texts.text`. */
  start: number;
  words: string;
}

/** A stretch of one of the document's texts; UTF-16 indices, `stop` exclusive. */
export interface Place {
  text: number;
  start: number;
  stop: number;
}

/** All passages of a document with their words, text by text. */
export function quotedPassages(document: Document): QuotedPassage[] {
  return document.texts.flatMap((text, index) => passagesOf(text, index));
}

function passagesOf(text: Text, index: number): QuotedPassage[] {
  const at = utf16Index(text.text);
  return text.passages.map((passage) => {
    const start = at(passage.start);
    return {
      text: index,
      language: text.language,
      kind: passage.kind,
      position: passage.position,
      start,
      words: text.text.slice(start, at(passage.stop)),
    };
  });
}

/** From code-point offset to UTF-16 index. */
function utf16Index(text: string): (offset: number) => number {
  if (!/[\u{10000}-\u{10FFFF}]/u.test(text)) return (offset) => offset;
  const indices: number[] = [];
  let index = 0;
  for (const letter of text) {
    indices.push(index);
    index += letter.length;
  }
  return (offset) => indices[offset] ?? text.length;
}

/** Where a stretch of a passage's words stands in its text. */
export function placeIn(passage: QuotedPassage, start: number, stop: number): Place {
  return { text: passage.text, start: passage.start + start, stop: passage.start + stop };
}

/** Lines that can stand above the text proper: at most. */
const HEAD_LINES = 12;
/** A longer passage is running prose, whatever it is taken for. */
const HEAD_LENGTH = 220;

/**
 * Whether a passage stands above its text's prose. A reader may take a line of the head for the body's
 * first, so all short passages before the first long one count.
 */
export function isAboveProse(passages: QuotedPassage[], index: number): boolean {
  const { text } = passages[index]!;
  const before = passages.slice(0, index + 1).filter((passage) => passage.text === text);
  if (before.length > HEAD_LINES) return before.every((passage) => passage.kind !== "body");
  return before.every((passage) => passage.kind !== "body" || passage.words.length <= HEAD_LENGTH);
}
