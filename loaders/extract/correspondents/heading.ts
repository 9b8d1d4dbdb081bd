/**
 * Senders and addressees as a heading names them: `Telegram From the Embassy in Japan to the Department
 * of State`, `The Chargé in Korea (Drumright) to the Secretary of State`, `Cable, X to Y`.
 */
import type { Row } from "../../schema.js";

export type Role = Row<"correspondents">["role"];

/** A stretch of a text that names a correspondent, by UTF-16 index within what was searched. */
export interface Part {
  role: Role;
  start: number;
  stop: number;
}

const KIND = String.raw`(?:letters?|telegrams?|cables?|messages?|memorand(?:um|a)|despatch|dispatch|airgram|instructions?|notes?|reports?|aide-m[eé]moire|statement|directive|circular|telephone message|ciphergram|cipher|appeal|request|proposal|minute|verbal note|order|resolution|decision|reply|response)`;
/** Kinds that are sent `to` somebody; `Response to …` and `Report on …` name a subject instead. */
const SENT = String.raw`(?:letter|telegram|cable|message|memorandum|despatch|dispatch|airgram|instructions?|aide-m[eé]moire|directive)`;
const NUMBER = /^\s*\[?(?:No\.\s*)?\d+[A-Za-z]?\]?\.?\s+(?=["“‘'([]*\p{Lu})/u;
const WITH_KIND = new RegExp(
  `^[^.;:]{0,60}?\\b${KIND}\\b[^.;:,]{0,60}?(?:,?\\s+(from|by)\\s+|,\\s+(?!by\\b|from\\b|washington|undated|\\w+ \\d))`,
  "iu",
);
const CONVERSATION = /\b(?:conversation|discussion|meeting|talk|interview|conference)s?\b/iu;

/** A heading without kind begins with its sender and needs an addressee. */
const SENDER_FIRST =
  /^(?:The |Mr\. |Mrs\. |Dr\. |Sir |President |Prime Minister |Premier |Secretary |Ambassador |General |Generalissimo |Marshal |Minister |Chairman |Admiral |Senator |Major |Lieutenant |Madame |Mao |Comrade )/u;

/** The parts of one heading; none where it names nobody. */
export function headingParts(heading: string): Part[] {
  const offset = NUMBER.exec(heading)?.[0].length ?? 0;
  const words = heading.slice(offset);
  const parts = delivered(words) ?? addressed(words) ?? kindOfSender(words) ?? [];
  return parts.map(({ role, start, stop }) => ({
    role,
    start: start + offset,
    stop: stop + offset,
  }));
}

/** `Statement of the Soviet Government … as Delivered to X by Y, Chargé d'affaires`. */
function delivered(words: string): Part[] | null {
  const match =
    /\b(?:delivered|handed(?: over)?|transmitted|presented|conveyed)\s+to\s+(.+?)\s+by\s+(.+?)(?=,|$|\s+\(|\s+on\s)/iu.exec(
      words,
    );
  if (!match) return null;
  const to = words.indexOf(match[1]!, match.index);
  const bearer = words.indexOf(match[2]!, to + match[1]!.length);
  return [
    ...(kindOfSender(words.slice(0, match.index)) ?? []),
    ...part("to", words, to, to + match[1]!.length),
    ...part("bearer", words, bearer, bearer + match[2]!.length),
  ];
}

/** `Note of the Soviet Government concerning …`: the sender after `of`, where it is a government. */
function kindOfSender(words: string): Part[] | null {
  const match = new RegExp(
    `^[^.;:]{0,40}?\\b${KIND}\\s+of\\s+((?:the\\s+)?[^,;:]{0,60}?\\b(?:Government|Ministry|Embassy|Committee)(?:\\s+of\\s+(?:the\\s+)?\\p{Lu}[\\p{L}’']+(?:\\s+\\p{Lu}[\\p{L}’']+)*)?)`,
    "u",
  ).exec(capitalised(words));
  if (!match) return null;
  const start = match[0].length - match[1]!.length;
  return part("from", words, start, match[0].length);
}

function addressed(words: string): Part[] | null {
  const match = WITH_KIND.exec(words);
  const first = SENDER_FIRST.test(words) || (match === null && /\)\s+to\s/u.test(words));
  if (match === null && !first) return addresseeOnly(words);
  if (match !== null && CONVERSATION.test(match[0]) && !/\bto\b/iu.test(words))
    return author(words, match[0].length);
  if (match !== null && CONVERSATION.test(match[0].replace(/\bfrom\b.*/iu, ""))) return null;
  return fromAndTo(words, match?.[0].length ?? 0, match?.[1]?.toLowerCase() ?? null);
}

/** `Memorandum of Conversation, by X`: who wrote it down, to nobody. */
function author(words: string, start: number): Part[] | null {
  const by = /,\s+by\s+/iu.exec(words);
  if (!by) return null;
  const from = Math.max(start, by.index + by[0].length);
  return part("drafter", words, from, endOfAddressee(words, from));
}

function fromAndTo(words: string, start: number, opener: string | null): Part[] | null {
  const split = splitAt(words, start);
  if (split === null) {
    if (opener === null) return null;
    const role = opener === "by" ? "drafter" : "from";
    return part(role, words, start, endOfAddressee(words, start));
  }
  const to = split.index + split[0].length;
  return [
    ...parts("from", words, start, split.index),
    ...parts("to", words, to, endOfAddressee(words, to)),
  ];
}

/** `the Commander (Hull) and the Chairman (Radford)`, `Mao Tse-tung and Chinese Premier Chou En-lai`. */
const JOINT =
  /(?:(?<=\))|(?<=\p{Ll}))(?:,)?\s+and(?:\s+to)?\s+(?=the\s+\p{Lu}|(?:\p{Lu}\p{Ll}+ )?(?:President|Premier|Secretary|Ambassador|Minister|Chairman|Mr\.|General|Senator)\s+\p{Lu})/gu;

function parts(role: Role, words: string, start: number, stop: number): Part[] {
  const found: Part[] = [];
  let begin = start;
  for (const joint of words.slice(start, stop).matchAll(JOINT)) {
    if (!isWhole(words.slice(begin, start + joint.index))) continue;
    found.push(...part(role, words, begin, start + joint.index));
    begin = start + joint.index + joint[0].length;
  }
  return [...found, ...part(role, words, begin, stop)];
}

/** Whether words end a correspondent, so that `and the` adds another: a bracket closed or no `of` open. */
function isWhole(words: string): boolean {
  return (
    balanced(words) &&
    (/\)\s*$/u.test(words) ||
      !/\b(?:of|for)\s+(?:the\s+)?[\p{L} ]+$/iu.test(words) ||
      /\b(?:Department|Secretary|Ministry) of (?:the )?\p{Lu}\p{Ll}+$/u.test(words))
  );
}

/** `Memorandum to the President`, `Message to Generalissimo Chiang`: no sender. */
function addresseeOnly(words: string): Part[] | null {
  const match = new RegExp(
    `^[^.;:,]{0,40}?\\b${SENT}\\s+(?:to|for)\\s+(?!(?:the )?(?:record|files?)\\b|holders\\b)`,
    "iu",
  ).exec(words);
  if (!match || CONVERSATION.test(match[0])) return null;
  return part("to", words, match[0].length, endOfAddressee(words, match[0].length));
}

/** Words after which `to` belongs to an office: `Ambassador to Japan`, `Assistant to the President`. */
const TAKES_TO =
  /\b(?:ambassador(?: at large)?|ambassador-designate|assistant|adviser|advisor|representative|minister|delegate|aide|counselor|secretary|envoy|attach[eé]|consul|charg[eé]|legation|embassy|officer|deputy|liaison|commissioner)s?$/iu;
const MISSION = /\b(?:mission|delegation|delegates)$/iu;

/** The ` to ` between sender and addressee: the first that no office before it claims. */
function splitAt(words: string, start: number): RegExpExecArray | null {
  const all = [...words.matchAll(/\s+to\s+/giu)].filter((match) => match.index > start);
  const afterName = all.find((match) => words[match.index - 1] === ")");
  if (afterName) return afterName;
  const open = all.filter((match, index) => {
    const before = words.slice(start, match.index);
    const later = index + 1 < all.length;
    if (MISSION.test(before))
      return !(later || /^the United Nations\b/iu.test(after(words, match)));
    return !(
      TAKES_TO.test(before) &&
      (later || /^the (?:President|United|Republic)/u.test(after(words, match)))
    );
  });
  return open.find((match) => balanced(words.slice(start, match.index))) ?? null;
}

function after(words: string, match: RegExpExecArray): string {
  return words.slice(match.index + match[0].length);
}

function balanced(words: string): boolean {
  return words.replace(/[^(]/g, "").length === words.replace(/[^)]/g, "").length;
}

const SUBJECT =
  /\s+(?:on|concerning|regarding|about|relating|re|with regard|in (?:reply|response|regard)|transmitting|enclosing|requesting|containing|dated)\s/iu;
const GOES_ON =
  /^,\s+(?:Jr\b|Sr\b|I{2,3}\b|(?:and )?of the\s|Pacific\b|Far East\b|Europe\b|United Nations Command\b|Atlantic\b|Taiwan\b|Formosa\b|Republic\b|(?:South|Near) Asia|[A-Z]\w+, and \w+)/u;

const HEAD_ONLY =
  /^(?:the )?(?:(?:Deputy|Acting|Assistant) )?(?:Chief|Director|Commander|Chairman)$/iu;

/** Where an addressee ends: before a date, a place or the subject, yet not inside a title with a comma. */
function endOfAddressee(words: string, start: number): number {
  const rest = words.slice(start);
  let end = subjectOf(rest);
  for (const comma of rest.matchAll(/[,;:]/gu)) {
    if (comma.index >= end) break;
    const then = rest.slice(comma.index, end);
    const name = /^,[^()\d]{0,90}\([^)]*\)/u.exec(then);
    const head = rest.slice(0, comma.index);
    if (comma[0] === "," && (GOES_ON.test(then) || name || HEAD_ONLY.test(head))) continue;
    end = comma.index;
    break;
  }
  return start + end;
}

/** Where the subject begins; `Representative on the Commission (McCoy)` is no subject. */
function subjectOf(rest: string): number {
  const subject = SUBJECT.exec(rest);
  if (!subject || /^[^(),]{0,90}\([^)]*\)\s*$/u.test(rest.slice(subject.index))) return rest.length;
  return subject.index;
}

/** One part without its article, stops and quotation marks; none if nothing is left. */
function part(role: Role, words: string, start: number, stop: number): Part[] {
  const raw = words.slice(start, stop);
  const lead = /^[\s"“‘'(,]*(?:the\s+)?/iu.exec(raw)![0].length;
  const tail = /[\s.,;:"”’']*$/u.exec(raw)![0].length;
  const bounds = { role, start: start + lead, stop: stop - tail };
  return bounds.stop > bounds.start ? [bounds] : [];
}

/** Headings in capitals read as titles do, so that one rule serves both. */
function capitalised(words: string): string {
  if (/\p{Ll}/u.test(words)) return words.replace(/^\p{Lu}/u, (letter) => letter.toLowerCase());
  return words;
}
