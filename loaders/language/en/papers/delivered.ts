/**
 * Titles of papers that one side hands to the other: `Statement of the Lakeland Government as Delivered to X by Y`,
 * `Memorandum Given to X by Y`, `Note of the Lakeland Government`.
 */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import { Phrases } from "../../phrases.js";
import type { Part, Role } from "../../paper-forms.js";
import { partOf } from "../../stretches.js";
import { endOfAddressee } from "./addressee.js";
import { papersSent } from "./offices.js";

const SENT = new Phrases(papersSent);
const MISSION = /\b(?:mission|delegation|delegates)$/iu;

const HANDED = alternatives(
  wordsIn(
    "given, handed, handed over, delivered, transmitted, presented, conveyed, submitted, made, read out, communicated, tendered, addressed, sent, passed",
  ),
  { letterCase: "any" },
);
const UP_TO = String.raw`(?=,|$|\s+\(|\s+(?:on|concerning|regarding|dated)\s)`;
const HANDED_TO = new RegExp(
  String.raw`\b${HANDED}\s+to\s+(?<to>.+?)\s+by\s+(?<by>.+?)${UP_TO}`,
  "iu",
);
const HANDED_IN = new RegExp(
  String.raw`\b(?:${HANDED}|issued)\s+by\s+(?<by>(?:(?!\sto\s).)+?)(?:${UP_TO}|(?=\s+to\s))`,
  "iu",
);
/** What stands before a paper that a title is only about: `Report on the Reply to the Note Submitted by …`. */
const ABOUT = /\b(?:on|concerning|regarding|about|to)\s+(?:the|a|an|your|our)\s/iu;

/** Whether a title's words before who handed it over are about another paper; `Report on the Work of …` is about none. */
function isAboutPaper(before: string): boolean {
  const about = ABOUT.exec(before);
  return about !== null && (!REPORT.test(before) || SENT.has(before.slice(about.index)));
}

const REPORT = /^\s*(?:\p{L}+\s){0,3}reports?\s/iu;

/**
 * `Statement of the Soviet Government … as Delivered to X by Y, Chargé d'affaires`: Y bears what the
 * government sends. `Memorandum Given to X by Y`, `Note Submitted by Y`: Y sends it. Of a paper that a title
 * is only about, nobody here is a correspondent.
 */
export function delivered(words: string): Part[] | null {
  const match = HANDED_TO.exec(words) ?? HANDED_IN.exec(words);
  if (!match) return null;
  const before = words.slice(0, match.index);
  const senders = kindOfSender(before) ?? [];
  if (senders.length === 0 && isAboutPaper(before)) return [];
  const { to, by = "" } = match.groups ?? {};
  const giver = match.index + match[0].length - by.length;
  const receiver = to === undefined ? -1 : words.indexOf(to, match.index);
  return [
    ...senders,
    ...(to === undefined
      ? receiverAfter(words, match.index + match[0].length)
      : part("to", words, receiver, receiver + to.length)),
    ...part(senders.length > 0 ? "bearer" : "from", words, giver, giver + by.length),
  ];
}

/** `… by the Ministry, Lakeside, to the Embassy …`: the receiver behind the giver and where that is. */
function receiverAfter(words: string, start: number): Part[] {
  const lead = /^(?:,\s\p{Lu}[\p{L} ]{1,30})?,?\s+to\s+(?=(?:the\s+)?\p{Lu})/u.exec(
    words.slice(start),
  );
  if (lead === null || MISSION.test(words.slice(0, start))) return [];
  const begin = start + lead[0].length;
  return part("to", words, begin, endOfAddressee(words, begin));
}

/** Initials and `Mr.` end nothing. */
const HANDED_OVER_ON = new RegExp(
  String.raw`\b${HANDED}\b(?:[^.;]|(?<=\b(?:\p{L}|mrs?|dr))\.)*\bon\s+(?:the\s+)?$`,
  "iu",
);

/**
 * Whether words before a day say that the paper they head was handed over on it: `as delivered to X by Y on`.
 * Of a paper that a title is only about, they say nothing of this one.
 */
export function isHandedOverInEnglish(before: string): boolean {
  const match = HANDED_OVER_ON.exec(before);
  if (!match) return false;
  const head = before.slice(0, match.index);
  return kindOfSender(head) !== null || !ABOUT.test(head);
}

const OF_GOVERNMENT = new RegExp(
  String.raw`^[^.;:]{0,40}?${SENT.source}\s+of\s+(?<who>(?:[Tt]he\s+)?[^,;:]{0,60}?\b(?:Government|Ministry|Embassy|Committee)(?:\s+of\s+(?:the\s+)?\p{Lu}[\p{L}’']+(?:\s+\p{Lu}[\p{L}’']+)*)?)`,
  "u",
);

/** `Note of the Soviet Government concerning …`: the sender after `of`, where it is a government. */
export function kindOfSender(words: string): Part[] | null {
  const match = OF_GOVERNMENT.exec(firstSmall(words));
  if (!match) return null;
  return part("from", words, match[0].length - match.groups!["who"]!.length, match[0].length);
}

/** Headings in capitals read as titles do, so that one rule serves both: `Note of`, `Oral Statement of`. */
function firstSmall(words: string): string {
  if (/\p{Ll}/u.test(words))
    return words.replace(/^\p{L}+(?:\s\p{Lu}\p{Ll}+(?=\sof\s))?/u, (first) => first.toLowerCase());
  return words;
}

function part(role: Role, words: string, start: number, stop: number): Part[] {
  return partOf(role, words, start, stop, ["the "]);
}
