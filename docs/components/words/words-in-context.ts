/** The words that a row stands on, as a link within the words around them. */
import { element } from "../element.js";
import { type Evidence, documentHref, evidenceHref } from "./evidence.js";
import { clamped } from "../table/cells.js";

export interface WordsInContext {
  before: string;
  after: string;
  /** Title of the document, shown below. */
  title: string;
}

/** The words in their sentence; they lead to their place in the text, the title to the document. */
export function wordsInContext(
  row: Evidence,
  { before, after, title }: WordsInContext,
): HTMLElement {
  const sentence = element(
    "span",
    { lang: row.language, class: "crossings-context" },
    element("span", { class: "around" }, before),
    element("a", { href: evidenceHref(row) }, row.quote),
    element("span", { class: "around" }, after),
  );
  const source = { href: documentHref(row.document_id), class: "crossings-source", dir: "auto" };
  return element("div", {}, sentence, element("a", source, clamped(title)));
}
