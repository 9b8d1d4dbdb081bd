/** Stretches of a title that name correspondents, cut to the words of the name. */
import type { Part, Role } from "./paper-forms.js";

/** Marks at the end, and those of notes: `[1]`, or `State1`, `(Winter)77` where a page's raised figure was copied with its words. */
const NOTES = /(?:[\s.,;:"”’'»]|\[\d{1,3}\]|(?<=\p{Ll}{2}|\p{L}{6}|\))\d{1,3}(?![\p{L}\p{N}]))*$/u;

/** One part without the article, marks and notes at its ends; none if nothing is left. */
export function partOf(
  role: Role,
  words: string,
  start: number,
  stop: number,
  articles: readonly string[] = [],
): Part[] {
  const raw = words.slice(start, stop);
  const lead = /^[\s"“‘'«„(,]*/u.exec(raw)![0].length;
  const article = articles.find((one) => raw.slice(lead).toLowerCase().startsWith(one));
  const tail = NOTES.exec(raw)![0].length;
  const part = { role, start: start + lead + (article?.length ?? 0), stop: stop - tail };
  return part.stop > part.start ? [part] : [];
}

/** Whether every bracket that is opened is closed. */
export function isBalanced(words: string): boolean {
  return words.replace(/[^(]/g, "").length === words.replace(/[^)]/g, "").length;
}

/** Parts of a later stretch of a text, as parts of the text. */
export function moved(parts: readonly Part[], by: number): Part[] {
  return parts.map(({ role, start, stop }) => ({ role, start: start + by, stop: stop + by }));
}

/** The number that an edition sets before a title: `12. `, `No. 30 `, `[12] `, `284 `. */
export const EDITION_NUMBER =
  /^\s*\[?(?:(?:No|Nr|N°|№)\.?\s*)?\d{1,4}[A-Za-z]?\]?\.?\s+(?=["“‘'«([]*\p{Lu})/u;
