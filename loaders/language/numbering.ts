/**
 * What stands before a number and between several, in the languages that are read. All are parts of expressions
 * with the flags `iu`.
 */
import { alternatives } from "../text/dictionary.js";
import { everyForm } from "./forms.js";

const SERIALS = everyForm(({ serials }) => serials);
const MARKS = SERIALS.flatMap(({ marks }) => marks ?? []);

/** Signs before a number, which are those of every language: `№`, `n°`, `n. º`. */
const SIGN = String.raw`(?:n\.\s?[°º]|n[°º]s?|№№?)`;

/** A word before a number, without its point: `No`, `Nr`, `núm`. */
export const numberWord = alternatives(MARKS);
/** The same as it begins a line or a heading, for an expression where capitals count. */
export const numberTitle = alternatives(
  MARKS.map((word) => word.charAt(0).toUpperCase() + word.slice(1)),
);
/** A word or a sign before a number: `No.`, `Nr.`, `№`. */
export const numberMark = String.raw`(?:(?:${numberWord}|${SIGN}|n(?=\.))\.?)`;
/** A small word between the numbers of a list, or between its first and its last: `Nos. 12 and 13`. */
export const numberJoint = alternatives(SERIALS.flatMap(({ joints }) => joints ?? []));

/** The label of an editors' note on where a paper lies. */
export const sourceNoteLabel = alternatives(
  everyForm(({ catalogue }) => catalogue).flatMap(({ sourceNote }) => sourceNote ?? []),
);
/** What an editors' note on where a paper lies begins with: `Source:`. */
export const sourceOpening = new RegExp(String.raw`^\W*${sourceNoteLabel}(?::\s*)?`, "iu");
