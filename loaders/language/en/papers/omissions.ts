/** How editors of English say in brackets what is not on the page, or not in the text. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import { combined } from "../../phrases.js";
import type { OmissionForms } from "../../paper-forms.js";

export const omissions: OmissionForms = {
  words: wordsIn(
    "illegible, unreadable, indecipherable, undecipherable, unclear, not declassified, withheld, redacted, excised, omitted, missing",
  ),
  leftOut: wordsIn("omitted, here follow, declassified, withheld, redacted, excised"),
  paragraphs: alternatives([
    ...combined(["not"], wordsIn("declassified, printed, included, legible")),
    ...wordsIn("here follow, illegible, omitted, omission, missing, garbled, blank, undeciphered"),
  ]),
  opening: ["here follow"],
  enclosures: wordsIn(
    "enclosure, attachment, annex, appendix, translation, tab, addendum, subenclosure, subattachment, subannex, subappendix",
  ),
};
