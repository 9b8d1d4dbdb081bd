/**
 * Senders and addressees as an English heading names them: `Telegram From the Embassy in Japan to the
 * Department of State`, `The Chargé in Korea (Drumright) to the Secretary of State`, `284 Smith to Jones`.
 */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import { Phrases } from "../../phrases.js";
import type { Part, Role } from "../../paper-forms.js";
import { EDITION_NUMBER, isBalanced, moved, partOf } from "../../stretches.js";
import { accredited, offices, papersSent, papersTo, styles, subjects, talks } from "./offices.js";
import { endOfAddressee, isInitialled } from "./addressee.js";
import { delivered, kindOfSender } from "./delivered.js";
import { participantsOf } from "./participants.js";
import { matchesIn } from "../../../text/matches.js";

const SENT = new Phrases(papersSent);
const OFFICES = new Phrases(offices);
const SUBJECTS = new Phrases(subjects);
const TALKS = new Phrases(talks);
const STYLED = new Phrases(styles);
const STYLES = new Phrases([...styles, "the"]);
const THE = ["the "];

/** A heading's kind of paper, and what leads from it to its sender: `, `, ` from `, ` by `. */
const WITH_KIND = new RegExp(
  String.raw`^[^.;:]{0,60}?${SENT.source}(?:\s+Nos?\.(?:\s?\d[\d./-]*(?=,?\s))?)?[^.;:,]{0,60}?(?:,?\s+(?<way>from|by)\s+|,\s+(?!by\b|from\b|washington|undated|\w+ \d))`,
  "iu",
);
/** `LETTER CHARTERIS TO BUNTING`: the kind alone before a sender. */
const SMALL_WORD = alternatives(wordsIn("to, on, for, of, from, by, in, at, with"));
const NAME_TO_NAME = String.raw`\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}\s+to\s+(?:the\s+)?\p{Lu}`;
const KIND_BEFORE_NAME = new RegExp(
  String.raw`^${SENT.source}\s+(?=${NAME_TO_NAME})(?!\p{L}+(?:ing|ed)\b)(?!${SMALL_WORD}\s)`,
  "iu",
);

/** The parts of one heading; none where it names nobody. */
export function partiesInEnglish(heading: string): Part[] {
  const number = EDITION_NUMBER.exec(heading)?.[0] ?? "";
  const words = heading.slice(number.length);
  const parts =
    delivered(words) ??
    participantsOf(words) ??
    route(words) ??
    addressed(words, number !== "") ??
    kindOfSender(words) ??
    [];
  return moved(parts, number.length);
}

const ROUTE = /^from\s+(?=\p{Lu})/iu;

/** `FROM PEKING TO FOREIGN OFFICE`: a telegram's way, where one of the two is an office and no more is said. */
function route(words: string): Part[] | null {
  const lead = ROUTE.exec(words)?.[0].length ?? 0;
  const split = lead === 0 || /\d/u.test(words) ? null : splitAt(words, lead);
  if (split === null || words.length > 120 || !OFFICES.has(words)) return null;
  const names = [words.slice(lead, split.index), after(words, split)];
  const isNamed = (name: string) =>
    name.split(/\s+/u).every((word) => SMALL.test(word) || /^[("]*\p{Lu}/u.test(word));
  return names.every(isNamed) ? fromAndTo(words, lead, "from") : null;
}

function addressed(words: string, numbered: boolean): Part[] | null {
  const match = WITH_KIND.exec(words) ?? KIND_BEFORE_NAME.exec(words);
  if (match === null) return bare(words, numbered) ?? addresseeOnly(words);
  const way = match.groups?.["way"]?.toLowerCase() ?? null;
  const start = match[0].length;
  if (/^an?\s+\p{Ll}/u.test(words.slice(start)) || TALKS.opens(words.slice(start)) !== null)
    return null;
  if (TALKS.has(match[0])) {
    if (splitAt(words, start) === null) return author(words, start);
    if (TALKS.has(match[0].replace(/\b(?:from|by)\b.*/iu, "")) && way !== "by") return null;
  }
  return fromAndTo(words, start, way);
}

/** A heading without kind: `The Chargé in Korea (Drumright) to the Secretary of State`, `Smith to Jones`. */
function bare(words: string, numbered: boolean): Part[] | null {
  const split = splitAt(words, 0);
  if (split === null) return null;
  const sender = words.slice(0, split.index);
  const receiver = words.slice(split.index + split[0].length);
  if (!numbered && isOneBody(sender, receiver)) return null;
  const opens = STYLES.opens(words) !== null || /\)\s*$/u.test(sender);
  const named = isNameLike(sender) && /^(?:the )?\p{Lu}/u.test(receiver);
  const known = numbered || OFFICES.has(sender) || [sender, receiver].every(isInitialled);
  return opens || (named && known) ? fromAndTo(words, 0, null) : null;
}

/**
 * `DELEGATION TO AUSTRALIA`, `Trade Mission to the Lakes`: where a mission goes, and no office that it wrote to.
 * An edition's numbered headings name senders all the same.
 */
function isOneBody(sender: string, receiver: string): boolean {
  return MISSION.test(sender) && !OFFICES.has(receiver) && STYLED.opens(receiver) === null;
}

const SMALL = /^(?:of|in|at|the|and|for|on|to|de|del|van|von|la|le|du|der|al|bin|ibn|&)$/u;

/** Names and posts: capitals but for small words, and no noun that `to` belongs to. */
function isNameLike(words: string): boolean {
  const all = words.split(/[\s,]+/u).filter((word) => word !== "");
  const last = all.at(-1) ?? "";
  return (
    all.length <= 24 &&
    all.every((word) => SMALL.test(word) || /^[("[]*\p{Lu}/u.test(word)) &&
    !SUBJECTS.is(last) &&
    SENT.opens(words) === null &&
    !/(?:ing|ed)$/iu.test(
      last.length > 6 && all.length === 1 ? "" : /\p{Ll}/u.test(last) ? last : "",
    )
  );
}

/** `Memorandum of Conversation, by X`: who wrote it down, to nobody. */
function author(words: string, start: number): Part[] | null {
  const by = /,?\s+by\s+/iu.exec(words);
  if (!by) return null;
  const from = Math.max(start, by.index + by[0].length);
  return parts("drafter", words, from, endOfAddressee(words, from));
}

function fromAndTo(words: string, start: number, way: string | null): Part[] | null {
  const split = splitAt(words, start);
  if (split === null) {
    if (way === null) return null;
    return part("from", words, start, endOfAddressee(words, start));
  }
  const to = split.index + split[0].length;
  return [
    ...parts("from", words, start, split.index),
    ...parts("to", words, to, endOfAddressee(words, to)),
  ];
}

const JOINED = new RegExp(
  String.raw`(?:(?<=\))|(?<=\p{Ll}))(?:,)?\s+and(?:\s+to)?\s+(?=the\s+\p{Lu}|(?:\p{Lu}\p{Ll}+ )?${STYLES.source}\.?\s+\p{Lu})`,
  "giu",
);

/** `the Commander (Hull) and the Chairman (Radford)`, `Mao Tse-tung and Chinese Premier Chou En-lai`. */
function parts(role: Role, words: string, start: number, stop: number): Part[] {
  const found: Part[] = [];
  let begin = start;
  for (const joint of matchesIn(words.slice(start, stop), JOINED)) {
    const before = words.slice(begin, start + joint.index);
    const rest = words.slice(start + joint.index + joint[0].length, stop);
    if (!isWhole(before) || (LANDS.test(before) && !OFFICES.has(rest))) continue;
    found.push(...part(role, words, begin, start + joint.index));
    begin = start + joint.index + joint[0].length;
  }
  return [...found, ...part(role, words, begin, stop)];
}

/** `Embassies in France, Germany`: a list of lands, which `and the` goes on with. */
const LANDS = /\b(?:in|at)\s+\p{Lu}[^()]*,[^()]*$/u;

/** Whether words end a correspondent, so that `and the` adds another: a bracket closed or no `of` open. */
function isWhole(words: string): boolean {
  return (
    isBalanced(words) &&
    (/\)\s*$/u.test(words) ||
      !/\b(?:of|for)\s+(?:the\s+)?[\p{L} ]+$/iu.test(words) ||
      /\b(?:Department|Secretary|Ministry) of (?:the )?\p{Lu}\p{Ll}+$/u.test(words))
  );
}

/** What a paper is made `for`, and no addressee. */
const NOBODY = alternatives([
  ...wordsIn("record, records, file, files, the record, the records, the file, the files"),
  ...wordsIn("holders, be"),
]);
const TO_ALONE = new RegExp(
  String.raw`^[^.;:,]{0,40}?${new Phrases(papersTo).source}\s+(?:to|for)\s+(?!${NOBODY}\b)`,
  "iu",
);

/** `Memorandum to the President`, `Message to Generalissimo Chiang`: no sender. */
function addresseeOnly(words: string): Part[] | null {
  const match = TO_ALONE.exec(words);
  if (!match || TALKS.has(match[0])) return null;
  return part("to", words, match[0].length, endOfAddressee(words, match[0].length));
}

const ACCREDITED = new RegExp(`${new Phrases(accredited).source}$`, "iu");
const UNITED = /^the United Nations\b/iu;
const MISSION = /\b(?:mission|delegation|delegates)$/iu;

/** The ` to ` between sender and addressee: after a comma or bracket, else the first that no office before it claims. */
function splitAt(words: string, start: number): RegExpExecArray | null {
  const all = matchesIn(words, /,?\s+(?:addressed\s+)?to\s+(?=\S)/giu).filter(
    (match) => match.index > start,
  );
  const open = (match: RegExpExecArray) => isBalanced(words.slice(start, match.index));
  // `… of Ruritania to the United Nations addressed to the President …`: who is written to is said so.
  const addressed = all.find((match) => /addressed/iu.test(match[0]) && open(match));
  if (addressed) return addressed;
  const set = all.find((match) => words[match.index - 1] === ")" && open(match));
  const comma = all.find((match) => match[0].startsWith(",") && open(match));
  if (set ?? comma) return (set ?? comma)!;
  const free = all.filter((match, index) => {
    const before = words.slice(start, match.index);
    const later = index + 1 < all.length;
    // A delegation to a conference or a country is one body; to an office, it writes.
    if (MISSION.test(before))
      return !later && OFFICES.has(after(words, match)) && !UNITED.test(after(words, match));
    const claimed = later || /^the (?:President|United|Republic)/u.test(after(words, match));
    return !(ACCREDITED.test(before) && claimed);
  });
  return free.find(open) ?? null;
}

function after(words: string, match: RegExpExecArray): string {
  return words.slice(match.index + match[0].length);
}

function part(role: Role, words: string, start: number, stop: number): Part[] {
  return partOf(role, words, start, stop, THE);
}
