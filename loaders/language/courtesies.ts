/**
 * The sentence that a verbal note opens with, which names its sender and its receiver: `The Embassy of Ruritania
 * presents its compliments to the Ministry of Foreign Affairs and has the honour …`.
 */
import type { Part } from "./paper-forms.js";
import { partOf } from "./stretches.js";

/** The words of one language for it, as sources of expressions. */
export interface CourtesyWords {
  /** What stands before the names: `the `. */
  article?: string;
  /** What stands between them: `presents its compliments to`. */
  presents: string;
  /** What follows the receiver's name, other than a mark: `and has`. */
  goesOn: string;
  /** Whether that must follow, as in languages whose verb stands last. */
  closes?: boolean;
}

/** Longest opening that is searched, and what each name is made of. */
const OPENING = 420;
const NAME = String.raw`\p{L}[^.;:!?。；：]{2,120}?`;

/** Who presents compliments to whom, at the beginning of a text; none where nobody does. */
export function courtesiesBy({
  article,
  presents,
  goesOn,
  closes = false,
}: CourtesyWords): (words: string) => Part[] {
  const the = article === undefined ? "" : `(?:${article})?`;
  const pattern = new RegExp(
    String.raw`^\s*${the}(?<from>${NAME})\s*(?:${presents})\s*${the}(?<to>${NAME})(?=[,，]?\s*(?:${goesOn})${closes ? "" : "|[,.;:]|$"})`,
    "iu",
  );
  return (words) => {
    const match = pattern.exec(words.slice(0, OPENING));
    const { from = "", to = "" } = match?.groups ?? {};
    if (!match) return [];
    const begin = words.indexOf(from);
    const then = match[0].length - to.length;
    return [
      ...partOf("from", words, begin, begin + from.length),
      ...partOf("to", words, then, then + to.length),
    ];
  };
}
