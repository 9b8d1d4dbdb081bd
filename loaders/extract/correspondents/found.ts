/** Every correspondent that one text names, by the part of the text that names it. */
import type { Authority } from "../../authority/authority.js";
import { anySource, everyForm } from "../../language/forms.js";
import type { Part } from "../../language/paper-forms.js";
import { bareLabel, courtesiesIn, labelAt, partiesIn } from "../../language/wording.js";
import { bearerParts, draftingParts, officerParts, sealParts } from "./closing.js";
import { candidatesOf } from "../../language/names/correspondents.js";
import {
  addresseeAbove,
  insideAddress,
  officerAddressed,
  personGreeted,
} from "./inside-address.js";
import { attending } from "./attending.js";
import { openingParts, partsBelow, plainParts, sharedHead } from "./opening.js";
import { distributionList, isDistributionList, nameOf } from "./distribution.js";
import { isHeading, isLetterhead, OPENING_PASSAGES, openingOf } from "./letterheads.js";
import { isOfSide, isRecord, listMark, recorded } from "./records.js";
import { isPersonal, postSigned, signed, signersIn, withoutLetterheads } from "./signers.js";
import type { QuotedPassage } from "../../text/quoted.js";
import { isTelegraphic, telegraphNames } from "../../text/telegraph.js";

/** A correspondent found in a text, by UTF-16 index. */
export interface Found extends Part {
  name: string;
  /** The full name that a short form in a list stands for, for looking it up. */
  meaning: string;
  copies: number | null;
  list: boolean;
  /** The office over whose name a paper to a person is written, and which is its sender only where nobody signs. */
  letterhead?: boolean;
  /** Known by the letter's greeting alone. */
  greeted?: true;
}

/** All correspondents of one text, in order, each stretch and role once. */
export function correspondentsIn(
  passages: readonly QuotedPassage[],
  authority: Authority,
): Found[] {
  const opening = openingOf(passages);
  const titled = firstSaid(opening.map((passage) => headingOf(passages, passage, authority)));
  const wired = telegraphed(opening);
  const opened =
    wired ??
    opening.flatMap((passage, index) => [
      ...addressOf(passage, opening[index - 1], authority),
      ...attendsBelow(opening, index),
    ]);
  // The subject of a cable may be a talk; who had part in that is told by the text.
  const heading = titled.filter(({ role }) => wired === null || role !== "participant");
  const stated = new Set(heading.map(({ role }) => role));
  const routed = opened.filter(({ role }) => role === "cc" || !stated.has(role));
  const address = insideAddress(passages);
  const greeted = greetedIn(passages, [...heading, ...routed]);
  const inside = addresseeOf(address);
  const named = isPersonal(passages, [...heading, ...routed, ...greeted, ...inside])
    ? heading
    : heading.map((one) => ({ ...one, letterhead: false }));
  const senders = [...named, ...routed].filter(({ role }) => role === "from");
  const closing = passages.flatMap((passage) =>
    address.includes(passage) || isRouted(passage, routed)
      ? []
      : closingOf(passage, senders, authority),
  );
  const said = [
    ...withoutLetterheads(named, closing),
    ...routed,
    ...presented(passages, [...heading, ...routed]),
    ...greeted,
    ...inside,
    ...closing,
  ];
  const all = unique([...said, ...postOf(passages, said)]);
  return isRecord(opening) ? all.map((one) => ({ ...one, role: recorded(one.role) })) : all;
}

/** Who signed by his post alone, of a paper that names no other sender. */
function postOf(passages: readonly QuotedPassage[], said: readonly Found[]): Found[] {
  if (said.some(({ role }) => role === "from")) return [];
  const post = postSigned(passages);
  return post === null
    ? []
    : placed(post, [{ ...whole(post.words.replace(/\.\s*$/u, "")), role: "from" }], false);
}

/** Whom an inside address is for: its first line. */
function addresseeOf([first]: readonly QuotedPassage[]): Found[] {
  return first ? placed(first, [{ ...whole(first.words), role: "to" }], false) : [];
}

/** `Repeated for information to: Lakeside`: what a label has said is not said again by the line as a whole. */
function isRouted({ kind, start, words }: QuotedPassage, routed: readonly Found[]): boolean {
  const stop = start + words.length;
  return kind === "distribution" && routed.some((one) => one.start > start && one.stop <= stop);
}

/** Whom a letter is for by the address above its greeting, or in its head, where nothing else says it. */
function greetedIn(passages: readonly QuotedPassage[], said: readonly Found[]): Found[] {
  if (said.some(({ role }) => role === "to")) return [];
  const passage = addresseeAbove(passages) ?? officerAddressed(passages);
  const greeted = passage === null ? personGreeted(passages) : null;
  if (greeted !== null) {
    const { start, stop } = greeted;
    return placed(greeted.passage, [{ role: "to", start, stop }], false).map((one) => ({
      ...one,
      greeted: true,
    }));
  }
  if (passage === null) return [];
  const part = whole(passage.words);
  const lead = TO_LEAD.exec(passage.words.slice(part.start))?.[0].length ?? 0;
  const stop = part.stop - (/(?<=\p{Ll}{4})\.$/u.test(passage.words.slice(0, part.stop)) ? 1 : 0);
  return placed(passage, [{ role: "to", start: part.start + lead, stop }], false);
}

/** `À`, `An`: what leads to whom an address names. */
const TO_LEAD = new RegExp(
  String.raw`^${anySource(everyForm(({ head }) => head?.toLead))}(?=\p{Lu})`,
  "iu",
);

/** Who presents compliments to whom at the beginning of the text, for what its head leaves open. */
function presented(passages: readonly QuotedPassage[], said: readonly Found[]): Found[] {
  const passage = passages.find(({ words, language }) => courtesiesIn(words, language).length > 0);
  if (passage === undefined || !isOpening(passages, passage)) return [];
  const parts = courtesiesIn(passage.words, passage.language);
  return placed(
    passage,
    parts.filter(({ role }) => said.every((one) => one.role !== role)),
    false,
  );
}

/** Whether nothing but a head stands above a passage. */
function isOpening(passages: readonly QuotedPassage[], passage: QuotedPassage): boolean {
  const above = passages.slice(0, passages.indexOf(passage));
  return above.length <= OPENING_PASSAGES && above.every(({ kind }) => kind !== "body");
}

/** A second heading adds only what the first left open: it repeats the paper's name. */
function firstSaid(headings: readonly Found[][]): Found[] {
  const said: Found[] = [];
  for (const own of headings) {
    const roles = new Set(said.map(({ role }) => role));
    said.push(...own.filter(({ role }) => !roles.has(role)));
  }
  return said;
}

/** The addresses of a message by teleprinter, line by line; null where the opening has none. */
function telegraphed(opening: readonly QuotedPassage[]): Found[] | null {
  const lines = opening.map(({ words }) => words);
  if (!isTelegraphic(lines)) return null;
  return telegraphNames(lines).flatMap(({ line, ...part }) => {
    const passage = opening[line];
    return passage ? placed(passage, [part], true) : [];
  });
}

/** Those who were there, a line each, below the label that the first of them or nobody stands beside. */
function attendsBelow(opening: readonly QuotedPassage[], index: number): Found[] {
  const { words, language } = opening[index]!;
  if (labelAt(words, language) !== null || bareLabel(words) !== null) return [];
  if (isOfSide(opening, index))
    return placed(
      opening[index]!,
      attending(words, { start: listMark(words), stop: words.length, language, below: true }),
      true,
    );
  for (let at = index - 1; at >= 0; at--) {
    const above = opening[at]!;
    const label = labelAt(above.words, above.language)?.label ?? bareLabel(above.words);
    if (label === "participant")
      return placed(
        opening[index]!,
        attending(words, { start: 0, stop: words.length, language, below: true }),
        true,
      );
    if (label !== null || above.kind === "body") return [];
  }
  return [];
}

function unique(all: readonly Found[]): Found[] {
  const keys = new Set<string>();
  const sorted = [...all].sort((a, b) => a.start - b.start || b.stop - a.stop);
  return sorted.filter((found) => {
    const key = `${found.start} ${found.stop} ${found.role}`;
    return !keys.has(key) && keys.add(key);
  });
}

function headingOf(
  passages: readonly QuotedPassage[],
  passage: QuotedPassage,
  authority: Authority,
): Found[] {
  const { words } = passage;
  if (!isHeading(passage, passages)) return [];
  const parts = [...partiesIn(words, passage.language), ...bearerParts(words, authority)];
  const found = placed(passage, parts, false);
  return parts.length === 0 && isLetterhead(words)
    ? placed(passage, [whole(words)], false).map((one) => ({ ...one, letterhead: true }))
    : found;
}

function whole(words: string): Part {
  const start = words.search(/\S/u);
  return { role: "from", start, stop: words.replace(/[\s,]+$/u, "").length };
}

function addressOf(
  passage: QuotedPassage,
  before: QuotedPassage | undefined,
  authority: Authority,
): Found[] {
  const { words } = passage;
  if (isDistributionList(words)) return distributionOf(passage, authority);
  const below = before === undefined ? [] : partsBelow(before.words, words, passage.language);
  if (below.length > 0) return placed(passage, below, true);
  const plain = isOfHead(passage) ? plainParts(words, passage.language) : null;
  const found = placed(passage, plain ?? openingParts(words, passage.language), true);
  const names = found.map(({ name }) => name);
  return found.map((one, index) => ({ ...one, meaning: sharedHead(names, index) }));
}

/** Lines of a head in characters without capitals stand beside what is written in the margin, and look alike. */
function isOfHead({ kind, words }: QuotedPassage): boolean {
  return (
    kind === "header" ||
    (kind === "marginalia" && /^\P{Script=Latin}*[\p{Script=Han}\p{Script=Hangul}]/u.test(words))
  );
}

function closingOf(
  passage: QuotedPassage,
  senders: readonly Found[],
  authority: Authority,
): Found[] {
  const { words } = passage;
  if (passage.kind === "distribution" || isDistributionList(words))
    return distributionOf(passage, authority);
  if (passage.kind === "signature")
    return signed(placed(passage, signersIn(passage.words), false), senders);
  if (passage.kind === "seal") return placed(passage, sealParts(words), false);
  const parts = [
    ...(passage.kind === "body" ? [] : officerParts(words, authority)),
    ...(passage.kind === "note" || passage.kind === "marginalia" ? draftingParts(words) : []),
  ];
  return placed(passage, parts, false);
}

function distributionOf(passage: QuotedPassage, authority: Authority): Found[] {
  const isOneName = (name: string) => candidatesOf(nameOf(name), authority, true).length > 0;
  return distributionList(passage.words, isOneName).entries.map((entry) => ({
    role: "cc" as const,
    start: passage.start + entry.start,
    stop: passage.start + entry.stop,
    name: entry.name,
    meaning: entry.name,
    copies: entry.copies,
    list: true,
  }));
}

function placed(passage: QuotedPassage, parts: readonly Part[], list: boolean): Found[] {
  return parts.map(({ role, start, stop }) => {
    const name = nameOf(passage.words.slice(start, stop));
    return {
      role,
      start: passage.start + start,
      stop: passage.start + stop,
      name,
      meaning: name,
      copies: null,
      list,
    };
  });
}
