/**
 * Correspondents whom only a TEI header names, tied to the words that stand for them in the letter: the
 * signature that their initials fit, their name in the address, the salutation. Whom no words fit has no row.
 */
import type { HeaderName, HeaderNames } from "../../document.js";
import type { Part, Role } from "../../language/paper-forms.js";
import { greetings, signedMark } from "../../language/wording.js";
import type { QuotedPassage } from "../../text/quoted.js";
import type { Found } from "./found.js";
import { nameAfterClose } from "./inside-address.js";
import { matchesIn } from "../../text/matches.js";

type Stretch = Pick<Part, "start" | "stop">;

/** What the text says, and beside it whom the header names for the same or for other words. */
export function withHeaderNames(
  said: readonly Found[],
  passages: readonly QuotedPassage[],
  header: HeaderNames | undefined,
): Found[] {
  if (header === undefined) return [...said];
  const tied = [
    ...header.from.flatMap((one) => tie("from", one, said, signatureOf(passages, one))),
    ...header.to.flatMap((one) => tie("to", one, said, addressOf(passages, one, header.to))),
  ];
  // Whom the letter greets is for the header to tell, where it names who has it.
  const own = header.to.length === 0 ? said : said.filter(({ greeted }) => greeted !== true);
  const rest = own.filter(({ role, start, stop }) =>
    tied.every((one) => start >= one.stop || stop <= one.start || isOther(role, one.role)),
  );
  return [...rest, ...tied].sort((a, b) => a.start - b.start || b.stop - a.stop);
}

/** Who signs for a sender is that sender, once the header says so. */
function isOther(role: Role, tied: Role): boolean {
  return role !== tied && !(tied === "from" && (role === "approver" || role === "drafter"));
}

function tie(
  role: Role,
  { name }: HeaderName,
  said: readonly Found[],
  stretch: Stretch | null,
): Found[] {
  const own = said.find((one) => one.role === role && abbreviates(one.name, name));
  const place = own ?? stretch;
  return place === null
    ? []
    : [
        {
          role,
          start: place.start,
          stop: place.stop,
          name,
          meaning: name,
          copies: null,
          list: false,
        },
      ];
}

/** The signature that stands for a name. */
function signatureOf(
  passages: readonly QuotedPassage[],
  { name, isPerson }: HeaderName,
): Stretch | null {
  for (const { kind, start, words } of passages) {
    if (kind !== "signature") continue;
    for (const { 0: line, index } of matchesIn(words, /[^\n]+/gu)) {
      const bare = line.replace(signedMark, (mark) => " ".repeat(mark.length));
      const begin = nameAfterClose(bare) ?? bare.search(/\S/u);
      const signer = bare.slice(begin).trim();
      const from = start + index + line.indexOf(signer, begin);
      if (abbreviates(signer, name)) return { start: from, stop: from + signer.length };
      const given = isPerson ? nameIn(signer, givenOf(name)) : null;
      if (given !== null) return { start: from + given.start, stop: from + given.stop };
    }
  }
  return null;
}

/** Where the address or the salutation stands for a name. */
function addressOf(
  passages: readonly QuotedPassage[],
  one: HeaderName,
  all: readonly HeaderName[],
): Stretch | null {
  const short = passages.filter(
    ({ kind, words }) => kind !== "body" && kind !== "note" && words.length <= ADDRESS_LENGTH,
  );
  for (const { start, words } of short) {
    const greeted = one.isPerson && greetings.opens(words) !== null;
    const found = nameIn(words, one) ?? (greeted ? nameIn(words, givenOf(one.name)) : null);
    if (found) return { start: start + found.start, stop: start + found.stop };
  }
  const greeting = short.find(({ words }) => isNameless(words));
  if (greeting === undefined || all.length !== 1) return null;
  const stop = greeting.words.search(/[\s,.:;!，：]*$/u);
  return { start: greeting.start, stop: greeting.start + stop };
}

const ADDRESS_LENGTH = 300;

/** The first name, by which friends sign and greet: `Hans and Eva`, `Dear Karl`. */
function givenOf(name: string): HeaderName {
  const [family, given] = name.split(/,\s+/u);
  return { name: wordsOf(given ?? family ?? name)[0] ?? name, isPerson: false };
}

/** The name itself, or of a person the surname. */
function nameIn(words: string, { name, isPerson }: HeaderName): Stretch | null {
  const [family, given] = name.split(/,\s+/u);
  const whole = given === undefined ? name : `${given} ${family ?? ""}`;
  const surname = given === undefined ? wordsOf(name).at(-1) : family;
  for (const wanted of isPerson ? [name, whole, surname ?? name] : [name])
    for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + 1))
      if (
        !/[\p{L}\p{M}]$/u.test(words.slice(0, at)) &&
        !/^[\p{L}\p{M}]/u.test(words.slice(at + wanted.length))
      )
        return { start: at, stop: at + wanted.length };
  return null;
}

/** `Sir,`, `Dear Sir:`: a salutation that names nobody, and so means the addressee whoever that is. */
function isNameless(words: string): boolean {
  let rest = words;
  for (let hit = greetings.opens(rest); hit !== null; hit = greetings.opens(rest)) {
    rest = rest.slice(hit.stop).replace(/^[\s,]+/u, "");
    if (/^[,.:;!，：]*\s*$/u.test(rest)) return true;
  }
  return false;
}

/** Whether words are a name or its short form: words of it or their initials, in its order. */
function abbreviates(words: string, name: string): boolean {
  const [family, given] = name.split(/,\s+/u);
  const orders = given === undefined ? [name] : [name, `${given} ${family ?? ""}`];
  const short = wordsOf(words);
  return short.length > 0 && orders.some((order) => fits(short, wordsOf(order)));
}

function fits(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  return short.every((word) => {
    const found = full.findIndex((other, index) => index >= at && standsFor(word, other));
    at = found + 1;
    return found >= 0;
  });
}

function standsFor(word: string, whole: string): boolean {
  const [short, long] = [word.toLowerCase(), whole.toLowerCase()];
  return short === long || ([...short].length === 1 && long.startsWith(short));
}

function wordsOf(words: string): string[] {
  return words.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
}
