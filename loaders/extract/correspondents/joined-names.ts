/** Names of a list that are one: a body and its whole, a person with an office, an officer with a seat. */
import { everyForm } from "../../language/forms.js";
import type { Part } from "../../language/paper-forms.js";
import { alternatives } from "../../text/dictionary.js";

const HEADS = everyForm(({ head }) => head);
const BODIES = HEADS.flatMap(({ bodies }) => bodies ?? []);
const PART_OF_BODY = new RegExp(
  String.raw`\b${alternatives(BODIES.flatMap(({ parts }) => parts))}$`,
  "u",
);
const BODY = new RegExp(
  String.raw`^${alternatives(BODIES.flatMap(({ wholes }) => wholes))}\b`,
  "u",
);

/** `Ada Writer`, `Mr. A. B. Writer`: a person, whose office may follow. */
const PERSON = /^(?:\p{Lu}\p{Ll}{1,3}\.\s)?(?:\p{Lu}(?:\p{Ll}+|\.)\s?){1,3}\s\p{Lu}[\p{Ll}’'-]+$/u;
const OFFICERS = HEADS.flatMap(({ officers }) => officers ?? []);
const OFFICER = new RegExp(String.raw`(?<!\p{L})${alternatives(OFFICERS)}(?!\p{L})`, "iu");
/** `Lakeside`, `The Hague`: a name of no more than two words, where an officer sits. */
const SEAT = /^\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)?$/u;

/**
 * `Consular Affairs Department, Ministry of Foreign Affairs` is one addressee, not two; so is a person with the office,
 * and an officer with the seat that ends the list.
 */
export function joinBodies(parts: readonly Part[], words: string): Part[] {
  const joined: Part[] = [];
  for (const [index, part] of parts.entries()) {
    const before = joined.at(-1);
    const isJoined =
      before !== undefined &&
      words.slice(before.stop, part.start) === ", " &&
      belongs(wordsAt(before, words), wordsAt(part, words), joined.length + parts.length - index);
    if (isJoined) before.stop = part.stop;
    else joined.push({ ...part });
  }
  return joined;
}

function wordsAt({ start, stop }: Part, words: string): string {
  return words.slice(start, stop);
}

/** Whether a name goes on with the next; `left` is how many names there would be at the most. */
function belongs(before: string, name: string, left: number): boolean {
  const isPerson = PERSON.test(before) && !OFFICER.test(before);
  if (BODY.test(name) && (isPerson || PART_OF_BODY.test(before))) return true;
  if (isPerson && OFFICER.test(name)) return true;
  const last = before.slice(before.lastIndexOf(",") + 1);
  return left === 2 && OFFICER.test(last) && SEAT.test(name) && !OFFICER.test(name);
}
