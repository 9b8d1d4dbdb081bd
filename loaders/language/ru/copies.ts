/** Who has copies of a Russian paper, and how many were typed. */
import { alternatives, wordsIn } from "../../text/dictionary.js";
import type { CopyForms } from "../paper-forms.js";

export const copies: CopyForms = {
  lists: wordsIn("разослано, рассылка, копия, копии"),
  copy: ["экз", "экз.", "экземпляр"],
  totals: [],
  bracketed: [],
  printed: [
    String.raw`${alternatives(wordsIn("отпечатано, отп., напечатано"))}\s+(?:в\s+)?(\d{1,4})\s+экз`,
  ],
};
