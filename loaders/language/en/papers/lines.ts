/** What the lines of an English paper say by their words. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import type { LineForms } from "../../line-forms.js";

export const lines: LineForms = {
  entry: String.raw`(?:the )?\p{Lu}.{6,} to (?:the )?\p{Lu}`,
  addresses: String.raw`\[?to(?: the)?\]?\s+\p{Lu}`,
  between: String.raw`\sto\s(?:the\s)?\p{Lu}`,
  salutation: String.raw`(?:my )?dear\b|sirs?\b|madam\b|gentlemen\b`,
  midway: wordsIn("Of, To, And, In, For, From, By, With, At, Or, And the"),
  copied: String.raw`\W*(?:copies sent|copied|copy sent) to\b`,
  released: String.raw`declassified\s?\/\s?released`,
  routed: String.raw`(?:addressed to .{1,40}|repeated to|e\.?o\.? ?\d+)`,
  route: String.raw`${alternatives(wordsIn("addressed, repeated, relayed, sent"))} (?:for information )?to\b[^.]*(?:\.\s?\d[^.]*)?\.?`,
  receivers: String.raw`${alternatives(wordsIn("sent, distributed, issued"))} to\s+(?:the\s+)?`,
  copyOf: alternatives(wordsIn("copy, copies")),
  clauses: wordsIn(
    "is, are, was, were, has, have, will, would, should, shall, can, that, which, see",
  ),
  closing: "with ",
  numbers: [String.raw`\b(?:no|nos|nr|n[úu]ms?)\.\s?[\d(]`, String.raw`\bnumber \d`],
  notes: ["note"],
  hourMark: String.raw`[ap]\.\s?m`,
  hours: String.raw`\d\s*(?:[ap]\. ?m\.|[AP]M\b)|noon|midnight`,
  editorial: "editorial note",
  translation: "translation",
};
