/** Who signed a paper, beside whoever its heading or its letterhead names as its sender. */
import { moved } from "../../language/stretches.js";
import type { Part, Role } from "../../language/paper-forms.js";
import { everyForm } from "../../language/forms.js";
import { alternatives } from "../../text/dictionary.js";
import { closings, greetings } from "../../language/wording.js";
import { isOffice, signatureParts } from "./closing.js";
import type { PassageKind } from "../../schema.js";
import type { QuotedPassage } from "../../text/quoted.js";
import { isGreeting, nameAfterClose } from "./inside-address.js";

interface Named {
  role: Role;
  name: string;
  letterhead?: boolean;
}

/** The signers of a signature's passage, also behind its close in one line. */
export function signersIn(words: string): Part[] {
  const name = nameAfterClose(words) ?? 0;
  return moved(signatureParts(words.slice(name)), name);
}

const OFFICER = new RegExp(
  String.raw`(?<!\p{L})${alternatives(everyForm(({ head }) => head).flatMap(({ officers }) => officers ?? []))}(?!\p{L})`,
  "u",
);

/** `Yours faithfully,` / `Assistant High Commissioner for Ferries.`: the post below a letter's close that no name stands above; null if none. */
export function postSigned(passages: readonly QuotedPassage[]): QuotedPassage | null {
  const close = passages.findIndex(
    ({ kind, words }) =>
      FOOT.has(kind) && words.length <= LONGEST_POST && closings.opens(words)?.start === 0,
  );
  const below = close < 0 ? undefined : passages[close + 1];
  if (below === undefined || !FOOT.has(below.kind) || below.words.length > LONGEST_POST)
    return null;
  return OFFICER.test(below.words) && /^\p{Lu}[^\d:;!?]+$/u.test(below.words) ? below : null;
}

const LONGEST_POST = 80;
/** A lone post that ends in a point may count as prose. */
const FOOT: ReadonlySet<PassageKind> = new Set<PassageKind>(["signature", "body"]);

/**
 * Whether a paper goes to a person, by its address or its greeting: then who signs is its sender. To an office an
 * office writes, and so it does in a record or a note to nobody, whoever signs for it.
 */
export function isPersonal(passages: readonly QuotedPassage[], named: readonly Named[]): boolean {
  const addressees = named.filter(({ role }) => role === "to");
  if (addressees.some(({ name }) => isOffice(name))) return false;
  return addressees.length > 0 || passages.some(opensWithGreeting);
}

/** `Sir: I have the honor to report …`: how a letter greets, in a line of its own or before its first sentence. */
function opensWithGreeting(passage: QuotedPassage): boolean {
  const greeting = greetings.opens(passage.words);
  const ended = greeting !== null && /^\s?[,:!，：！]/u.test(passage.words.slice(greeting.stop));
  return ended || isGreeting(passage);
}

/**
 * Signers: senders, unless the heading names another sender, for whom they then sign. A letterhead is the signer's
 * office. Initials beside a sender's name are his own.
 */
export function signed<Signer extends Named>(
  signers: readonly Signer[],
  senders: readonly Named[],
): (Signer | (Signer & { role: Role }))[] {
  return signers.flatMap((signer) => {
    const own = senders.length === 0 || senders.some((sender) => sameName(sender, signer));
    if (own || signer.role !== "from") return [signer];
    if (signer.name.length <= 3) return [];
    const isHis = senders.every(({ letterhead }) => letterhead) && !isOffice(signer.name);
    return [isHis ? signer : { ...signer, role: "approver" as const }];
  });
}

/** The heading's correspondents without the letterhead of an office for which a person has signed as the sender. */
export function withoutLetterheads<Found extends Named>(
  heading: readonly Found[],
  closing: readonly Named[],
): Found[] {
  const isSigned = (office: Found) =>
    closing.some((one) => one.role === "from" && !isOffice(one.name) && !sameName(office, one));
  return heading.filter((one) => one.letterhead !== true || !isSigned(one));
}

function sameName(sender: Named, signer: Named): boolean {
  const words = ({ name }: Named) => name.toLowerCase().split(/[^\p{L}\p{M}'’-]+/u);
  const [ours, theirs] = [words(sender), words(signer)];
  return theirs.every((word) => ours.includes(word)) || ours.every((word) => theirs.includes(word));
}
