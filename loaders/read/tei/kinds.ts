/** What sort of passage TEI's elements hold, and what sort an untyped paragraph is. */
import { wordsIn } from "../../text/dictionary.js";
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

const LEFT_OUT =
  /here follow|not (?:declassified|printed|included|legible)|illegible|omi(?:tted|ssion)|missing|garbled|blank|undeciphered/i;
const ENCLOSURE =
  /^\[?(?:sub)?(?:enclosure|attachment|annex|appendix|translation|tab|addendum)\b[^.]{0,40}\]?$/i;

/** Editors' brackets: what they left out is a gap, what they name is a heading. */
export function kindOfParagraph(words: string, rendering: string, begun: boolean): PassageKind {
  if (ENCLOSURE.test(words)) return "heading";
  if (/^\[here follow/i.test(words) || !/[\p{L}\p{N}]/u.test(words)) return "gap";
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
