/**
 * Texts that reached the archive as translations: a note in another tongue, of which the file holds only its
 * receiver's translation, as its own head says (`譯文`, `[Translation]`, `перевод с китайского`).
 */
import type { Document, Text } from "../document.js";
import { translationMark } from "../language/translated.js";
import { quotedPassages } from "../text/quoted.js";

/** The document, its original marked as a received translation where its head calls it one. */
export function withReceivedTranslations(document: Document): Document {
  const passages = quotedPassages(document);
  const texts = document.texts.map((text, index): Text => {
    if (text.role !== "original") return text;
    const own = passages.filter((passage) => passage.text === index);
    return translationMark(own) === null ? text : { ...text, role: "received translation" };
  });
  return texts.every((text, index) => text === document.texts[index])
    ? document
    : { ...document, texts };
}
