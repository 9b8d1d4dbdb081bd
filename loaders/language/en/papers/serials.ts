/** Numbers that English papers bear on a line of their own. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import type { SerialForms } from "../../paper-forms.js";

const NUMBER = alternatives(["No.", "Nos.", "No:", "Number", "№", "N°", "Nº"]);
/** How the paper went, behind its number. */
const WAY = alternatives(wordsIn("Saving, Secret, Guard, Personal"));
const PAPER = alternatives(
  wordsIn(
    "telegram, cable, cablegram, airgram, despatch, dispatch, circular, document, reference, ref",
  ),
);
const SHORT = alternatives(["no", "no.", "number", "#"]);

export const serials: SerialForms = {
  marks: wordsIn("no, nos, num, number"),
  joints: wordsIn("and, to"),
  lines: [
    String.raw`[（(]\d{2,4}[)）]\s?\p{L}[\p{L}\s.,'’-]{0,60}\bNos?\.?\s?\d[\w/.()-]*`,
    String.raw`(?:[\p{L}][\p{L}'’.-]*\s+){0,5}${NUMBER}\s{0,4}:?\s{0,4}[\p{L}\d][\p{L}\d/.()–-]*(?:,\d{3})*(?:\s+${WAY})?`,
    // A British file's number: year, file and paper in brackets.
    String.raw`\((?:\p{Lu}{1,3}\s?)?\d{1,5}(?:\/\d{1,4}){1,3}[A-Z]?\)`,
    String.raw`${PAPER}\s?${SHORT}?\s?:?\s?\p{Lu}{0,3}-?\d[\w/.-]*`,
  ],
  behindYear: String.raw`[\p{L}\s.,'’-]{0,60}\bNos?\.?\s?\d`,
  files: String.raw`files?\s?${NUMBER}?\s?\d{2,4}[A-Z]?\.\d`,
  others: wordsIn(
    "copy, copies, ex., from, to, repeated, addressed, relayed, reference, our, your, my, re, telegram of, tel of",
  ),
};
