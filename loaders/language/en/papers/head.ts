/** Whom the head of an English paper addresses, line by line. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import { combined } from "../../phrases.js";
import type { HeadForms } from "../../paper-forms.js";

const THE = String.raw`(?:the\s+)?`;
const COPY = alternatives(["copy", "copies"]);
const COPIED = alternatives(["copied", "cc", "cc'd"]);
/** Behind an address, whom it is copied to as well; the colon, or the next receiver of the paper itself, ends them. */
const COPYING = String.raw`,\s+(?:and\s+)?copying\s+${THE}([^():]+?)(?=,?\s+and\s+report|\s*[:：]\s*$)`;
const COPIES = new RegExp(
  String.raw`\s*\((?:with )?(?:a )?${COPY}(?: also)? to (?:the )?([^()]+)\)|[,;]?\s+(?:and\s+)?(?:(?:with\s+)?${COPY}|${COPIED})(?:\s+also)?\s+to:?\s+${THE}([^()]+?)(?=\s*[:：]\s*$)|${COPYING}`,
  "iu",
);

/** Another addressee, whom the first is to hand it on to. */
const HANDED_ON = alternatives(
  wordsIn(
    "transmitted, forwarded, relayed, passed on, for transmission, for forwarding, retransmit, retransmitted, reporting, reported",
  ),
);

const DIARY = /^\s*(?:from\s+the\s+)?(?:diary|journal)\s+of\s+(?:the\s+)?(?=\p{Lu})/iu;
const WAY = /^\s*\[?(?<way>From|FROM|To|TO)(?:\s+the)?\]?\s+(?=\p{Lu})(?!\p{Lu}\p{L}*\s+\d)/u;
const SENTENCE = new RegExp(
  String.raw`\b${alternatives(wordsIn("is, are, was, were, has, have, until"))}\b`,
  "u",
);

/** `Repeated Lakeside No. 55, Northport No. 110`, `Repeat for information to Lakeside`: who has a copy. */
const SENT_ON = alternatives(
  wordsIn("Repeated, REPEATED, Repeat, REPEAT, Rptd, RPTD, Rpt, RPT, repeated, repeat, rptd"),
);
const FOR_INFORMATION = alternatives(wordsIn("info, INFO, information, INFORMATION"));
const REPEATED = new RegExp(
  String.raw`^\s*${SENT_ON}(?:\s+(?:for\s+)?${FOR_INFORMATION})?(?:\s+${alternatives(["to", "TO"])})?\s+(?:the\s+)?(?=\p{Lu})`,
  "u",
);

/** A line of the head that names somebody without a colon: `From MOSCOW`, `To the CC CPSU`. */
const plain: HeadForms["plain"] = (words) => {
  const diary = DIARY.exec(words);
  if (diary) return { role: "drafter", start: diary[0].length, stop: words.length };
  const repeated = REPEATED.exec(words);
  if (repeated && !SENTENCE.test(words))
    return { role: "cc", start: repeated[0].length, stop: words.length };
  // `PERMANENT MISSION OF RURITANIA` / `TO THE UNITED NATIONS`: a mission there, and nobody who is written to.
  if (/^to the united nations\b/iu.test(words)) return null;
  const match = WAY.exec(words);
  if (match === null || /[:：.!?]\s*$/u.test(words)) return null;
  const start = match[0].length;
  const rest = words.slice(start);
  const role = match.groups?.["way"]?.toLowerCase() === "from" ? "from" : "to";
  if (SENTENCE.test(rest)) return { role, start, stop: null };
  return { role, start, stop: start + rest.search(/\s{3,}|,\s+\p{Ll}|$/u) };
};

const TO_THE = /^\s*\[?\s*(?:To|TO)\b\s*(?:the)?\s*\]?\s*(?:the\s+)?/u;

/** What a committee, an embassy and the like are called, of which a list may name several. */
const OFFICES = wordsIn(
  "Committee, Bureau, Department, Office, Embassy, Ministry, Consulate, Government",
);
/** `Provincial Committees`, `Embassies`. */
const SHARED = new RegExp(
  String.raw`^\S+ ((?:\p{Lu}\p{Ll}+ )*${alternatives(OFFICES.map((word) => word.replaceAll("y", "ie")))})s$`,
  "u",
);
const OFFICE_LAST = new RegExp(`${alternatives(OFFICES)}$`, "u");

function shared(names: readonly string[], index: number): string {
  const name = names[index]!;
  const head = names.slice(index).map((later) => SHARED.exec(later)?.[1]);
  const found = head.find((words) => words !== undefined);
  if (found === undefined || OFFICE_LAST.test(name)) return name;
  return `${name.split(" ")[0]!} ${found.replace(/ie$/u, "y")}`;
}

const RECORDED = alternatives(
  wordsIn("conversation, discussion, conference, meeting, record, file, files"),
);
const RECORD = alternatives([
  ...combined(["notes"], ["of", "on"]),
  ...wordsIn("minutes, record of, summary record, summary notes"),
]);

export const head: HeadForms = {
  copies: [COPIES],
  handedOn: String.raw`,?\s+(?:and\s+|to be\s+)?${HANDED_ON}\s+to\s+(?=${THE}\p{Lu})`,
  plain,
  addressee: (words) => TO_THE.exec(words)?.[0].length ?? null,
  parting: String.raw`\s*;\s*|,?\s+and\s+(?=the\b|\p{Lu})|,\s+(?=(?:and\s+)?${THE}\p{Lu})`,
  halves: wordsIn("Foreign, Public, Security, Near, Far, Soviet, East, South, State"),
  lead: String.raw`(?:and\s+)?${THE}`,
  bodies: {
    parts: wordsIn("Department, Division, Section, Bureau, Office, Desk"),
    wholes: wordsIn("Ministry, Department, Embassy, Central Committee, State Council, Office"),
  },
  purposes: wordsIn("info, information, action"),
  ways: wordsIn("from, to"),
  officers: wordsIn(
    "Commissioner, Representative, Ambassador, Minister, Secretary, Director, Consul, Head, Chief, Delegate, Counsellor, Counselor, President, Chairman, Governor, Attaché, Resident, Chargé",
  ),
  shared,
  records: {
    heading: String.raw`(?:memorandum (?:of|for) (?:an? |the )?(?:\w+ )?${RECORDED}|${RECORD})`,
    sent: String.raw`\bto\b`,
  },
};
