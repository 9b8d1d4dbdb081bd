/** Who has copies of an English paper, and how many were made. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import { combined } from "../../phrases.js";
import type { CopyForms } from "../../paper-forms.js";

const SENT = alternatives(wordsIn("sent, copies sent, copied, distributed, issued"));
const COPY = alternatives(wordsIn("copy, copies"));
const MADE = alternatives(wordsIn("printed, typed, made"));
/** `total number of copies`, `number of copies`, `copies printed`: before a figure. */
const IN_ALL = alternatives([
  ...combined(["total", "total number of"], ["copies"], ["", "printed", "made", "issued"]),
  ...wordsIn("number of copies, copies printed"),
]);
const TOTAL = alternatives(combined(["total", "total number of"], ["", "copies"], ["", "printed"]));
const SAID_BEFORE = alternatives(["printed in", "printed", "printed:", "total of", "typed in"]);

export const copies: CopyForms = {
  lists: wordsIn(
    "cc, c.c., copies to, copy to, copies sent to, copies, sent to, distributed to, distribution, distribution list, info copies to, information copies to",
  ),
  joints: ["and"],
  again: wordsIn("repeated to, repeated for information to, relayed to, pouched to"),
  opens: String.raw`${SENT}\s+to\s+(?:the\s+)?(?=\p{Lu})`,
  copy: ["copy", "copies"],
  totals: [
    String.raw`${TOTAL}:?\s*(\d{1,4})`,
    String.raw`(\d{1,4}) copies ${alternatives(["printed", "in all"])}`,
  ],
  bracketed: wordsIn("copies, copy, cy, cys"),
  behind: String.raw`[\s,]+(\d{1,3})\s+${COPY}`,
  before: String.raw`${COPY}\s+(?:for|to)\s+(?:the\s+)?`,
  printed: [
    String.raw`\b${COPY}\s+(?:no\.?\s*)?\d+\s+of\s+(\d{1,5})\b`,
    String.raw`\b${SAID_BEFORE}\s+(\d{1,5})\s+copies\b`,
    String.raw`\b(\d{1,5})\s+copies\s+(?:(?:were\s+)?${MADE}|in all)\b`,
    String.raw`\b${IN_ALL}\s*:?\s*(\d{1,5})\b`,
    String.raw`^\W*copies\s*:\s*(\d{1,5})\W*$`,
  ],
};
