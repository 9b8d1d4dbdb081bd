/** Who signed, drafted and approved an English paper, as its foot says. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import { monthsLong } from "../citations/words.js";
import { combined } from "../../phrases.js";
import type { FootForms } from "../../paper-forms.js";
import type { Part, Role } from "../../paper-forms.js";
import { matchesIn } from "../../../text/matches.js";

const REPEATED = alternatives([
  ...wordsIn("information, info, copy, copies"),
  ...combined(["repeated"], ["", "for information", "info"]),
]);

const DONE = alternatives(wordsIn("drafted, approved, cleared, initialed, signed, authorized"));
const BY = new RegExp(
  String.raw`\b(?<done>${DONE})\s+(?:in draft\s+)?(?:in [\w/]+\s+)?by\s+`,
  "giu",
);
const PERSON =
  /^(?:(?:and|by)\s+)?((?:\p{Lu}[\p{L}.’'-]*\s?){1,4})(?:\s*\([\w/ ]+\))?(?=[,;.]|\s+and\b|\s+on\b|\s+in\b|$)/u;

/** `Drafted by Clough and cleared by Steeves`; several persons are parted by commas and `and`. */
function draftingParts(words: string): Part[] {
  return matchesIn(words, BY).flatMap((match) => {
    const drafted = match.groups?.["done"]?.toLowerCase() === "drafted";
    const role: Role = drafted ? "drafter" : "approver";
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

export const foot: FootForms = {
  dated: String.raw`\b${alternatives([...monthsLong, "May"])}\b`,
  copied: String.raw`${REPEATED} to (?:the )?(?=\p{Lu})`,
  posts:
    `acting permanent deputy vice first second third special executive assistant the of for to and in state foreign
  affairs chairman director secretary minister ambassador president chief premier charge chargé
  counselor consul commander general major brigadier lieutenant colonel captain admiral staff
  representative adviser officer usa usn usaf usmc enclosure enclosures attachment attachments room
  situation board defense national security council`.split(/\s+/),
  wishes: wordsIn("yours, sincerely, respectfully, faithfully, regards, comrade"),
  noOffice: [String.raw`^to\b`, String.raw`\b${alternatives(["telegram", "airgram"])}\b`],
  seals: ["seal"],
  ofSeal: String.raw`of\s+`,
  article: String.raw`the\s+`,
  drafting: draftingParts,
};
