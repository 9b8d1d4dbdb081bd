/** What makes a number in English prose a date or a reference, and numerals in words. */
import type { ProseNumbers } from "../prose-numbers.js";
import { MONTHS } from "./calendar/words.js";
import { SCALES, UNITS } from "./numerals.js";

/** As often no number: `one of them`, `a score of`. */
const NO_NUMBER = new Set(["one", "two", "score"]);

export const proseNumbers: ProseNumbers = {
  months: MONTHS.flat(),
  joints: ["and", "to"],
  pointers: [
    ...["no", "nos", "№", "p", "pp", "§", "§§", "note", "notes", "section", "sections", "chapter"],
    ...["chapters", "table", "figure", "fig", "vol", "vols", "volume", "volumes", "page", "pages"],
    ...["line", "lines", "part", "article", "folio", "box"],
  ],
  numerals: [...Object.keys(UNITS), ...Object.keys(SCALES)]
    .filter((word) => !NO_NUMBER.has(word))
    .concat("dozens", "hundreds", "thousands", "millions"),
};
