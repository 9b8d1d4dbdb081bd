/** Evidence as W3C Web Annotations (Web Annotation Data Model, 2017): words, their place, what was read. */
import type { Annotation } from "./tei.js";

/**
 * Words before and after those of an annotation, in code points: the model's way to find them again. Twice as many
 * would be a fifth of the file.
 */
const AROUND = 16;

/**
 * One annotation as the model has it. `text` is the whole text of the language; `page` the address of the
 * document's page, within the site where nobody said where it is published.
 */
export function webAnnotation(
  { table, language, start, stop, quote, values }: Annotation,
  { id, page, characters }: { id: string; page: string; characters: readonly string[] },
): object {
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id,
    type: "Annotation",
    motivation: "classifying",
    body: {
      type: "Dataset",
      "rdfs:label": table,
      value: JSON.stringify(values),
      format: "application/json",
    },
    target: {
      source: page,
      language,
      selector: [
        {
          type: "TextQuoteSelector",
          exact: quote,
          prefix: characters.slice(Math.max(0, start - AROUND), start).join(""),
          suffix: characters.slice(stop, stop + AROUND).join(""),
        },
        { type: "TextPositionSelector", start, end: stop },
      ],
    },
  };
}
