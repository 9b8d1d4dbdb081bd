/** What sort of passage TEI's elements hold, and what sort an untyped paragraph is. */
import { anySource, everyForm } from "../../language/forms.js";
import { alternatives, wordsIn } from "../../text/dictionary.js";
import type { PassageKind } from "../../schema.js";
import type { Element } from "./tree.js";

/** Kinds of what is in an element, by its name. */
const KINDS: Readonly<Record<string, PassageKind>> = {
  head: "heading",
  opener: "header",
  dateline: "header",
  salute: "header",
  byline: "header",
  address: "header",
  docDate: "header",
  closer: "signature",
  signed: "signature",
  trailer: "signature",
  stamp: "stamp",
};

/** TEI's own types of list; any other type (`to`, `subject`, `participants`) is a line of the heading. */
const PLAIN_LISTS: ReadonlySet<string> = new Set([
  "",
  ...wordsIn(
    "bulleted, ordered, numbered, simple, gloss, marked, inline, instructions, litany, syllogism, index, unordered",
  ),
]);

/** Kind of what is in an element that itself stands in a passage of a kind. */
export function kindIn({ name, attributes }: Element, around: PassageKind): PassageKind {
  if (around === "note") return "note";
  if (name === "list" && !PLAIN_LISTS.has(attributes.type ?? "")) return "header";
  if (name === "head" && around === "header") return "header";
  if (name === "attachment" || name === "floatingText") return "body";
  return KINDS[name] ?? around;
}

const FORMS = everyForm(({ omissions }) => omissions);
const LEFT_OUT = new RegExp(anySource(FORMS.map(({ paragraphs }) => paragraphs)), "iu");
const OPENING = new RegExp(
  String.raw`^\[${alternatives(FORMS.flatMap(({ opening }) => opening ?? []))}`,
  "iu",
);
const ENCLOSURE = new RegExp(
  String.raw`^\[?${alternatives(FORMS.flatMap(({ enclosures }) => enclosures ?? []))}\b[^.]{0,40}\]?$`,
  "iu",
);

/** Editors' brackets: what they left out is a gap, what they name is a heading. */
export function kindOfParagraph(words: string, rendering: string, begun: boolean): PassageKind {
  if (ENCLOSURE.test(words)) return "heading";
  if (OPENING.test(words) || !/[\p{L}\p{N}]/u.test(words)) return "gap";
  if (/^\[[^[\]]*\]\.?$/.test(words) && LEFT_OUT.test(words)) return "gap";
  return words.length > LONGEST_LINE ? "body" : kindOfLine(words, rendering, begun);
}

/** A paragraph of more characters is no line of heading or signature, however it is set. */
const LONGEST_LINE = 120;

/** Old volumes mark up headings, classifications and signatures as paragraphs and only set them so. */
function kindOfLine(words: string, rendering: string, begun: boolean): PassageKind {
  if (/title|head/.test(rendering)) return "heading";
  if (/right/.test(rendering)) return begun ? "signature" : "header";
  if (/[.!?”"]$/.test(words)) return "body";
  if (/center/.test(rendering)) return "heading";
  if (/flushleft/.test(rendering)) return begun ? "heading" : "header";
  return "body";
}
