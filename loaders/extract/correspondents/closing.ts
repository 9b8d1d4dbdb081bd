/**
 * Who signed, drafted, approved or carried a document, as its closing and its margins say: a signature,
 * a letterhead, a seal, `批发 韩念龙`, `Drafted by Clough`, `临时代办X面交Y同志的Z的声明`.
 */
import type { Authority } from "../../authority/authority.js";
import type { Part, Role } from "../../language/papers.js";
import { officeName, signedMark } from "../../language/wording.js";
import { namesIn } from "../../language/names/names.js";

const DATE =
  /[年月]\s*[\d〇零一二三四五六七八九十廿卅]{1,3}\s*[日月]|[\d〇零一二三四五六七八九十]\s*年|\d{4}|\d{1,2}\s*月|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/iu;

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
  const lines = [...words.matchAll(/[^\n]+/gu)].slice(0, 3);
  return lines.flatMap(({ 0: line, index }) => signer(line, index));
}

/** `Information to Department of Army.`: a copy, in the place of a signature. */
const COPIED =
  /^\s*(?:information|info|repeated(?: for information)?|repeated info|cop(?:y|ies)) to (?:the )?(?=\p{Lu})/iu;

function copies(words: string, start: number): Part[] {
  const stop = words.replace(/[\s.]+$/u, "").length;
  return stop - start > 80 ? [] : [{ role: "cc", start, stop }];
}

const OF_PERSON = /^(?:\p{Lu}[\p{L}’'-]*\.?,?\s*){1,4}(?:Jr\.?)?$/u;
/** Words of a title; a line of nothing else names an office, not its holder. */
const TITLE_WORDS = new Set(
  `acting deputy vice first second third special executive assistant the of for to and in state foreign
  affairs chairman director secretary minister ambassador president chief premier charge chargé
  counselor consul commander general major brigadier lieutenant colonel captain admiral staff
  representative adviser officer usa usn usaf usmc enclosure enclosures attachment attachments room
  situation board defense national security council`.split(/\s+/),
);

function isTitleOnly(words: string): boolean {
  const parts = words
    .toLowerCase()
    .split(/[^\p{L}\p{M}]+/u)
    .filter((part) => part !== "");
  return parts.every((part) => TITLE_WORDS.has(part));
}

const HAN_SIGNER = /^(?:\p{Script=Han}\s*){2,24}$/u;

function signer(line: string, index: number): Part[] {
  const words = line
    .replace(signedMark, (sign) => " ".repeat(sign.length))
    .replace(/^\s*\d{1,2}\.(?:\d{1,2}|[IVX]{1,4})\.(?:\d{4}|\d{2})\s+(?=\p{L})/u, (date) =>
      " ".repeat(date.length),
    )
    .trim()
    .replace(/[.,"”]+$/u, "");
  const ends = /(?:^|\s)(?:yours|sincerely|respectfully|faithfully|regards|comrade)/iu.test(words);
  if (
    ends ||
    isTitleOnly(words) ||
    (!OF_PERSON.test(words) && !HAN_SIGNER.test(words) && !isOffice(words))
  )
    return [];
  const start = index + line.indexOf(words);
  return [{ role: "from", start, stop: start + words.length }];
}

/** Whether a line is an office's name and nothing else, as a letterhead is. */
export function isOffice(line: string): boolean {
  const words = line.trim();
  return (
    words.length <= 120 &&
    officeName.test(words) &&
    !/^to\b|\s{3}|\b(?:tele|air)gram\b/iu.test(words)
  );
}

/** `[Seal:] Embassy of …`: whose seal it is. */
export function sealParts(words: string): Part[] {
  const match =
    /^\s*\[?\s*(?:seal|印章|公章)\s*[:：]?\s*(?:of\s+)?\]?\s*[:：]?\s*(?:the\s+)?(.+?)\s*\]?\s*$/iu.exec(
      words,
    );
  if (!match || DATE.test(match[1]!)) return [];
  const start = words.indexOf(match[1]!);
  return [{ role: "from", start, stop: start + match[1]!.length }];
}

const OFFICERS: readonly [Role, RegExp][] = [
  ["approver", /批\s*[發发]|[签簽]\s*[發发]|批\s*准|核\s*[发發稿]|核\s*准|[阅閱]\s*批/u],
  ["drafter", /[拟擬]\s*稿|起\s*草|承\s*[办辦]\s*人|主\s*[办辦]\s*人/u],
];

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

const BY =
  /\b(drafted|approved|cleared|initialed|signed|authorized)\s+(?:in draft\s+)?(?:in [\w/]+\s+)?by\s+/giu;
const PERSON =
  /^(?:(?:and|by)\s+)?((?:\p{Lu}[\p{L}.’'-]*\s?){1,4})(?:\s*\([\w/ ]+\))?(?=[,;.]|\s+and\b|\s+on\b|\s+in\b|$)/u;

/** `Drafted by Clough and cleared by Steeves`; several persons are parted by commas and `and`. */
export function draftingParts(words: string): Part[] {
  return [...words.matchAll(BY)].flatMap((match) => {
    const role: Role = match[1]!.toLowerCase() === "drafted" ? "drafter" : "approver";
    return personsFrom(words, match.index + match[0].length).map(({ start, stop }) => ({
      role,
      start,
      stop,
    }));
  });
}

function personsFrom(words: string, begin: number): { start: number; stop: number }[] {
  const persons: { start: number; stop: number }[] = [];
  for (let at = begin; persons.length < 12;) {
    const match = PERSON.exec(words.slice(at));
    if (!match) return persons;
    const start = at + match[0].indexOf(match[1]!);
    const name = match[1]!.trimEnd().replace(/(?<=\p{Ll})\.$/u, "");
    persons.push({ start, stop: start + name.length });
    const next = /^\s*(?:,|and\b|,\s*and\b)\s*(?=\p{Lu})/u.exec(words.slice(at + match[0].length));
    if (!next) return persons;
    at += match[0].length + next[0].length;
  }
  return persons;
}

const HANDED = /[面转轉递遞]\s*[交递遞]|交\s*来|[递遞]\s*送/u;

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
  return /^(?:同志|先生|大使|部长|副部长)?\s*的?\s*$/u.test(words.slice(from, start).trim());
}
