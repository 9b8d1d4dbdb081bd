/** English words beside the dates of papers: of their heads, and of what was done with them. */
import { dictionaryOf } from "../../../text/dictionary.js";
import { oneOf, words } from "../../calendar/dictionary.js";
import type { Grammar, PaperEvent, PaperWords } from "../../calendar/stated.js";

const WEEKDAYS = words("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
const TIMES = [
  ...words(
    "noon midnight morning afternoon evening night at approximately about circa ca ca. c. and to",
  ),
  ...words(
    "hours hour hrs hrs. GMT EST EDT CST CDT MST PST Z local time oclock st nd rd th a.m. p.m. am pm",
  ),
  ...words("a.m p.m date dated of"),
  "local time",
  "o'clock",
  "a. m.",
  "p. m.",
  "a m",
  "p m",
];

const HEAD = {
  small: words(
    "of the to and in on at near off via for aboard upon under by en route de von van der la le el",
  ),
  leads: words("the this dated"),
  dated: ["dated", "dated the", "dated as of", "of", "of the"],
  citing: words(
    "your yours my our ours re ref refs reference references subject subj in on by since from to until between after before with following as repeated pursuant regarding concerning see copy attention attn for participants title source approved declassified released authority information e.o",
  ),
  receipt: ["received", "rec'd"],
  aboard: ["on board", "at sea", "in camp", "in the field", "in the air", "in flight", "camp near"],
  papers: words(
    "unnumbered telegram cablegram cable savingram airgram radiogram letter despatch dispatch memorandum note message circular extract extracts draft copy report document minute minutes telegraphic teletype",
  ),
  labels: [
    ...words("date dated day when time d. dtg"),
    "date and time",
    "date of document",
    "date of letter",
    "date of telegram",
    "date of meeting",
    "date of conversation",
    "date of report",
    "no date",
  ],
};

const DONE: readonly (readonly [PaperEvent, readonly string[]])[] = [
  [
    "released",
    [
      "approved for release",
      "decl",
      "declas",
      "declassify on",
      "declassified",
      "declassify",
      "downgraded",
    ],
  ],
  ["received", ["received", "rec'd", "arrived", "incoming", "date received"]],
  ["printed", words("printed typed issued circulated distributed")],
  ["sent", words("sent dispatched despatched transmitted cabled telegraphed mailed pouched")],
  ["delivered", ["delivered", "handed", "handed over", "presented"]],
];

/** `Received May 10`, `Rec'd in Moscow on`, `printed and distributed on`. */
function before(event: PaperEvent, list: readonly string[]): PaperWords {
  const place = event === "received" || event === "sent" ? "|in\\s+[\\p{L}\\s]{2,20}|at" : "";
  const tail =
    event === "released" ? "[^\\n]{0,60}" : `(?:\\s+(?:on|and\\s+\\w+${place}))?[\\s:,]*`;
  return { event, before: new RegExp(`(?<!\\p{L}|\\bnot\\s)${oneOf(list)}${tail}$`, "iu") };
}

/** Executive orders by which American papers were classified, by number: years of the Federal Register. */
const ORDERS = dictionaryOf({
  10290: 1951,
  10501: 1953,
  11652: 1972,
  12065: 1978,
  12356: 1982,
  12958: 1995,
  13526: 2009,
});
const ORDER = new RegExp(`\\bE\\.?\\s?O\\.?\\s?(?<order>${ORDERS.source})(?!\\d)`, "u");

/** `E.O. 11652: GDS`: the message was sent when that order was in force. */
function orderYear(text: string): number | null {
  return ORDERS.get(ORDER.exec(text)?.groups?.["order"] ?? "") ?? null;
}

export const paperWords: Pick<
  Grammar,
  "beside" | "undated" | "styles" | "head" | "events" | "named"
> = {
  named: orderYear,
  beside: [...WEEKDAYS, ...TIMES],
  undated: ["undated", "no date", "n.d.", "date unknown", "not dated"],
  styles: {
    old: ["O.S.", "O. S.", "OS", "Old Style", "o.s.", "st. vet.", "stilo veteri"],
    new: ["N.S.", "N. S.", "NS", "New Style", "n.s.", "st. nov.", "stilo novo"],
  },
  head: HEAD,
  events: [
    ...DONE.map(([event, list]) => before(event, list)),
    { event: "released", before: /^\W*(?:date\s+)?releas(?:ed?|e\s+date)\b[^\n]{0,40}$/iu },
    { event: "received", before: /^\W*R\.\s*$/u },
    { event: "sent", before: /^\W*D\.\s*$/u },
  ],
};
