import { alternatives, wordsIn } from "../../text/dictionary.js";
import type { SourceWords } from "../sources.js";

const SORT = alternatives(wordsIn("unofficial, informal, rough, office"));
const FREE = alternatives(wordsIn("unofficial, informal"));
const LANGUAGE = String.raw`(?:the )?\p{Lu}\p{Ll}+`;
const RATHER = alternatives(wordsIn("rather, correctly"));
/** What an editor opens a correction with, in brackets. */
const CORRECT = alternatives([
  ...wordsIn("should be, should read, correct, correctly, corrected to, recte, read"),
  ...["correct:", "correctly:", "corrected to:", "recte:", "read:"],
]);
const FIGURE = String.raw`\d[\d,. ]*\d|\d`;
const REALLY = alternatives(wordsIn("actually, really, in fact"));
const SAID = alternatives(wordsIn("said, stated, told, declared, wrote"));

export const englishSources: SourceWords = {
  translated: new RegExp(
    String.raw`[([](?:${SORT} )?translation(?: from ${LANGUAGE})?[)\]]|^\W*(?:${FREE} )?translation (?:from|of) ${LANGUAGE}\W*$`,
    "iu",
  ),
  corrected: new RegExp(
    String.raw`^\s?(?:\[sic\]|[([]${CORRECT}\s(?<right>${FIGURE})\W{0,2}[)\]]|, (?:or )?${RATHER},? (?<rather>${FIGURE}))`,
    "iu",
  ),
  reallySaid: new RegExp(
    String.raw`\b(?:what\s[^.;"“”]{2,60}\s)?${REALLY}\s${SAID}\b[^"“”.;]{0,40}`,
    "iu",
  ),
};
