/**
 * Who signed, drafted, approved or carried a document, as its closing and its margins say: a signature,
 * a letterhead, a seal, `批发 韩念龙`, `Drafted by Clough`, `临时代办X面交Y同志的Z的声明`.
 */
import type { Authority } from "../../authority/authority.js";
import { alternatives } from "../../text/dictionary.js";
import { capitalised } from "../../text/letters.js";
import { anySource, everyForm } from "../../language/forms.js";
import type { Part, Role } from "../../language/paper-forms.js";
import { officeName, signedMark } from "../../language/wording.js";
import { Phrases } from "../../language/phrases.js";
import { namesIn } from "../../language/names/names.js";
import { matchesIn } from "../../text/matches.js";

const FEET = everyForm(({ foot }) => foot);
const DATE = new RegExp(String.raw`\d{4}|${anySource(FEET.map(({ dated }) => dated))}`, "iu");

/** The signer of a signature passage; none for a date or a sentence. */
export function signatureParts(words: string): Part[] {
  const bare = words.trim();
  if (
    bare === "" ||
    bare.length > 120 ||
    DATE.test(bare.replace(/^\d{1,2}\.[\dIVX]+\.\d+\s+(?=\p{L})/u, ""))
  )
    return [];
  const copied = COPIED.exec(words);
  if (copied) return copies(words, copied[0].length);
  const lines = matchesIn(words, /[^\n]+/gu).slice(0, 3);
  return lines.flatMap(({ 0: line, index }) => signer(line, index));
}

/** `Information to Department of Army.`: a copy, in the place of a signature. */
const COPIED = new RegExp(String.raw`^\s*${anySource(FEET.map(({ copied }) => copied))}`, "iu");

function copies(words: string, start: number): Part[] {
  const stop = words.replace(/[\s.]+$/u, "").length;
  return stop - start > 80 ? [] : [{ role: "cc", start, stop }];
}

const OF_PERSON = /^(?:\p{Lu}[\p{L}’'-]*\.?,?\s*){1,4}(?:Jr\.?)?$/u;
/** Words of posts; a line of nothing else names an office, not its holder. */
const POSTS = new Set(FEET.flatMap(({ posts }) => posts ?? []));

/** Posts of languages whose posts hold words of names too (`ambassadeur de France`), each as a whole. */
const POST_LINES = new Phrases(FEET.flatMap(({ postLines }) => postLines ?? []));

function isTitleOnly(words: string): boolean {
  const parts = words
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((part) => part !== "");
  return parts.every((part) => POSTS.has(part));
}

/** `Министр иностранных дел Б. Громов`: a post in words of any letters, then initials and a surname. */
const POST_AND_NAME =
  /^\p{Script=Cyrillic}[\p{Script=Cyrillic}\s-]{3,80}\s(?:\p{Lu}\.\s?){1,2}\p{Lu}[\p{L}-]+$/u;

const HAN_SIGNER =
  /^(?:[\p{Script=Han}\p{Script=Hangul}](?:\s*|[·・．](?=\p{Script=Han}))){2,24}$/u;
const SIGNERS = [OF_PERSON, HAN_SIGNER, POST_AND_NAME];

const WISHES = new RegExp(
  String.raw`(?:^|\s)${alternatives(FEET.flatMap(({ wishes }) => wishes ?? []))}`,
  "iu",
);

function signer(line: string, index: number): Part[] {
  const words = line
    .replace(signedMark, (sign) => " ".repeat(sign.length))
    .replace(/^\s*\d{1,2}\.(?:\d{1,2}|[IVX]{1,4})\.(?:\d{4}|\d{2})\s+(?=\p{L})/u, (date) =>
      " ".repeat(date.length),
    )
    .trim()
    .replace(/[.,"”]+$/u, "");
  if (
    WISHES.test(words) ||
    isTitleOnly(words) ||
    POST_LINES.is(words) ||
    !(SIGNERS.some((form) => form.test(words)) || isOffice(words))
  )
    return [];
  const start = index + line.indexOf(words);
  return [{ role: "from", start, stop: start + words.length }];
}

const NO_OFFICE = new RegExp(
  String.raw`\s{3}|${anySource(FEET.flatMap(({ noOffice }) => noOffice ?? []))}`,
  "iu",
);

/** Whether a line is an office's name and nothing else, as a letterhead is. */
export function isOffice(line: string): boolean {
  const words = line.trim().replace(/,$/u, "");
  const isNamed = officeName.test(words) || officeName.test(titleCase(words));
  return words.length <= 120 && isNamed && !NO_OFFICE.test(words);
}

/** `BRITISH EMBASSY` as `British Embassy`; words in small letters stay as they are. */
function titleCase(words: string): string {
  if (/\p{Ll}/u.test(words)) return words;
  return capitalised(words.toLowerCase());
}

const SEALS = alternatives(FEET.flatMap(({ seals }) => seals ?? []));
const OF_SEAL = anySource(FEET.map(({ ofSeal }) => ofSeal));
const LEAD = anySource(FEET.map(({ article }) => article));
const SEAL = new RegExp(
  String.raw`^\s*\[?\s*${SEALS}\s*[:：]?\s*${OF_SEAL}?\]?\s*[:：]?\s*${LEAD}?(?<whose>.+?)\s*\]?\s*$`,
  "iu",
);

/** `[Seal:] Embassy of …`: whose seal it is. */
export function sealParts(words: string): Part[] {
  const whose = SEAL.exec(words)?.groups?.["whose"];
  if (whose === undefined || DATE.test(whose)) return [];
  const start = words.indexOf(whose);
  return [{ role: "from", start, stop: start + whose.length }];
}

const OFFICERS = FEET.flatMap(({ officers }) =>
  (officers ?? []).map(([role, source]) => [role, new RegExp(source, "iu")] as const),
);

/** The persons that a margin names as approving or drafting. */
export function officerParts(words: string, authority: Authority): Part[] {
  if (words.length > 200) return [];
  const found = OFFICERS.find(([, pattern]) => pattern.test(words));
  if (!found) return [];
  const after = found[1].exec(words)!.index;
  const people = namesIn(words, authority).filter((name) => name.type === "person");
  return people
    .filter((name) => name.start > after)
    .map(({ start, stop }) => ({ role: found[0], start, stop }));
}

/** Who drafted and approved it, as a note says in a sentence: `Drafted by Clough and cleared by Steeves`. */
export function draftingParts(words: string): Part[] {
  return FEET.flatMap(({ drafting }) => drafting?.(words) ?? []);
}

const HANDED = new RegExp(anySource(FEET.map(({ handed }) => handed?.by)), "u");
const SENDER = new RegExp(
  String.raw`^${anySource(FEET.map(({ handed }) => handed?.sender))}\s*$`,
  "u",
);

/** `临时代办X面交Y同志的Z关于…的声明`: Y has it from Z by the hand of X. */
export function bearerParts(words: string, authority: Authority): Part[] {
  const handed = HANDED.exec(words);
  if (!handed || words.length > 200) return [];
  const names = namesIn(words, authority);
  const bearer = names.findLast((name) => name.type === "person" && name.stop <= handed.index);
  const to = names.find((name) => name.start >= handed.index);
  if (!bearer || !to || words.slice(bearer.stop, handed.index).trim() !== "") return [];
  const from = names.find(
    (name) => name.start >= to.stop && senderFollows(words, to.stop, name.start),
  );
  const parts: [Role, { start: number; stop: number } | undefined][] = [
    ["bearer", bearer],
    ["to", to],
    ["from", from],
  ];
  return parts.flatMap(([role, name]) =>
    name ? [{ role, start: name.start, stop: name.stop }] : [],
  );
}

function senderFollows(words: string, from: number, start: number): boolean {
  return SENDER.test(words.slice(from, start).trim());
}
