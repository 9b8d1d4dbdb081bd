import { codePointOffsets } from "./codepoints.js";
import type { Evidence, Text } from "../document.js";

/** Makes the evidence of a stretch that was found by UTF-16 index, as regular expressions give it. */
export type EvidenceOf = (start: number, stop: number) => Evidence;

/**
 * The one way from a match in a text to the words that a row names, so that the law
 * `substring(texts.text, start + 1, stop - start) = quote` holds by construction.
 */
export function evidenceIn(documentId: string, text: Text): EvidenceOf {
  const offset = codePointOffsets(text.text);
  return (start, stop) => ({
    document_id: documentId,
    language: text.language,
    start: offset(start),
    stop: offset(stop),
    quote: text.text.slice(start, stop),
  });
}
