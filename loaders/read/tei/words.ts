/** The words of TEI elements as a reader of the print sees them. */
import { allInside, type Element } from "./tree.js";

/** Elements that hold no words of the text: breaks, pictures, running heads, and what was struck out. */
const WITHOUT_WORDS: ReadonlySet<string> = new Set(
  [
    "pb cb gb milestone figure graphic media formula file pdf fw index interp certainty del titlePage",
    "page-count-according-to-citation script object param teiHeader",
  ].flatMap((names) => names.split(" ")),
);

/** In a <choice> the source as it stands wins over the editor's correction of it. */
const EDITORS_CHOICE: ReadonlySet<string> = new Set(["corr", "reg", "expan"]);

export function hasWords(element: Element, parent: string): boolean {
  if (WITHOUT_WORDS.has(element.name)) return false;
  return parent !== "choice" || !EDITORS_CHOICE.has(element.name);
}

/** Whether a line, column or page ends within a word, as its encoders say (`break="no"`). */
export function isWithinWord({ name, attributes }: Element): boolean {
  return /^[lcpg]b$/.test(name) && attributes["break"] === "no";
}

/** White space of the mark-up before such a break, and the hyphen that print parts the word by. */
export const BEFORE_BREAK = /(\p{L}?)[-‐\u00ad]?\s*$/u;

/** What a <gap> prints: its own description, else an ellipsis. */
export function gapWords(element: Element): string {
  const described = plainWords({ ...element, name: "desc" });
  const extent = element.attributes.extent ?? "";
  return described || extent ? ` [… ${described || extent}] ` : " […] ";
}

/** All words of an element in one line, without notes. */
export function plainWords(element: Element): string {
  return collapsed(rawWords(element)).normalize("NFC");
}

function rawWords(element: Element): string {
  let words = "";
  for (const child of element.children) {
    if (typeof child === "string") words += child;
    else if (isWithinWord(child)) words = words.replace(BEFORE_BREAK, "$1");
    else if (child.name !== "note" && hasWords(child, element.name))
      words += child.name === "lb" ? " " : child.name === "gap" ? gapWords(child) : rawWords(child);
  }
  const apart = element.name === "p" || element.name === "item" || element.name === "cell";
  return words + (apart ? " " : "");
}

/** Stands where a note is anchored until offsets are known; XML allows no such character in a text. */
export const ANCHOR = "\uFFFF";

/** Stands between the cells of a row until it becomes a tab: tabs in mark-up are mere white space. */
export const CELL = "\uFFFE";

/**
 * White space as in prose: runs are one blank, and the blanks that come from breaking lines of mark-up
 * inside brackets and before commas go.
 */
export function collapsed(words: string): string {
  return words
    .replace(
      / *[\t\n\r\u00a0\u2002\u2003\u2009\u3000][ \t\n\r\u00a0\u2002\u2003\u2009\u3000]*| {2,}/g,
      " ",
    )
    .replace(/([ ([])(\uFFFF*) +/g, "$1$2")
    .replace(/ (\uFFFF*)(?=[)\],;])/g, "$1")
    .replace(/^(\uFFFF*) +/, "$1")
    .replace(/ +(\uFFFF*)$/, "$1")
    .replace(/ ?\uFFFE ?/g, "\t");
}

/** The elements in it that bear a type, such as the `from` of a heading. */
export function ofType(element: Element, type: string): Element[] {
  return allInside(element).filter(({ attributes }) => attributes.type === type);
}
