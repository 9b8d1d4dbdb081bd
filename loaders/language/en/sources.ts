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
const COUNT = alternatives(wordsIn("number, figure, count, total"));
const WRONG = alternatives(
  wordsIn("wrong, mistaken, incorrect, an error, a mistake, a misprint, a slip"),
);
const GIVEN = alternatives(wordsIn("reported, stated, given, written, wrote, telegraphed, cabled"));
const OUGHT = alternatives(
  wordsIn("should be, should read, must read, it should be, it should read"),
);
/** `This number was wrong: 2,400`. */
const WAS = String.raw`[.;,]\s(?:this|that|the)\s${COUNT}\s(?:was|is)\s${WRONG}\W{1,3}`;
const WAS_WRONG = String.raw`[^.;:\d]{0,80}${WAS}(?:${OUGHT}\s)?(?<right>${FIGURE})`;
const SHOULD_READ = String.raw`[^.;:\d]{0,60}?\s(?:should|must)\sread\s(?<read>${FIGURE})`;
/** `people, not 4,000 as we reported`. */
const NOT = String.raw`[^.;:\d]{0,40},\s(?:and\s)?not\s(?<wrong>${FIGURE})`;
const NOT_AS = String.raw`${NOT}[^.;:\d]{0,30}?,?\sas\s(?:\p{L}+\s){0,4}?${GIVEN}\b`;
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
  amended: new RegExp(`^(?:${WAS_WRONG}|${SHOULD_READ}|${NOT_AS})`, "iu"),
  reallySaid: new RegExp(
    String.raw`\b(?:what\s[^.;"“”]{2,60}\s)?${REALLY}\s${SAID}\b[^"“”.;]{0,40}`,
    "gi",
  ),
};
