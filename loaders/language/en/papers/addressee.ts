/** Where an addressee ends in an English heading: before a date, a place or the subject, yet not inside a title with a comma. */
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import { Phrases } from "../../phrases.js";
import { offices } from "./offices.js";
import { matchesIn } from "../../../text/matches.js";

const OFFICES = new Phrases(offices);

const SUBJECT = alternatives(
  wordsIn(
    "on, concerning, regarding, about, relating, re, with regard, in reply, in response, in regard, transmitting, enclosing, requesting, containing, dated",
  ),
);
const ABOUT = new RegExp(String.raw`\s+${SUBJECT}\s`, "iu");
const GOES_ON =
  /^,\s+(?:Jr\b|Sr\b|I{2,3}\b|(?:and )?of the\s|at \p{Lu}|(?:South|Near) Asia|[A-Z]\w+, and \w+)/u;
/** Regions that a command is named after. */
const COMMANDS =
  /^,\s+(?:Pacific|Far East|Europe|United Nations Command|Atlantic|Taiwan|Formosa|Republic)\b/u;
const HEAD_ONLY =
  /^(?:the )?(?:(?:Deputy|Acting|Assistant) )?(?:Chief|Director|Commander|Chairman)$/iu;
/** `, U.K. Secretary of State for Dominion Affairs`: the post of the person who is named before the comma. */
const POST = new RegExp(String.raw`^,\s+(?:[\p{Lu}\p{Ll}.]+\s+){0,3}?${OFFICES.source}`, "iu");

/** The end of the addressee who begins at `start`. */
export function endOfAddressee(words: string, start: number): number {
  const rest = words.slice(start);
  let end = subjectOf(rest);
  for (const comma of matchesIn(rest, /[,;:]/gu)) {
    if (comma.index >= end) break;
    const then = rest.slice(comma.index, end);
    if (comma[0] === "," && goesOn(rest.slice(0, comma.index), then)) continue;
    end = comma.index;
    break;
  }
  return start + end;
}

function goesOn(head: string, then: string): boolean {
  const name = /^,[^()\d]{0,90}\([^)]*\)/u.test(then);
  const post = POST.test(then) && /^[^,]*$/u.test(head) && !OFFICES.has(head);
  const last = /^,\s+and\s+(?:the\s+)?\p{Lu}[^,;:]*$/u.test(then) && head.includes(",");
  return last || GOES_ON.test(then) || COMMANDS.test(then) || name || HEAD_ONLY.test(head) || post;
}

/** Where the subject begins; `Representative on the Commission (McCoy)` is no subject. */
function subjectOf(rest: string): number {
  const aside = ASIDE.exec(rest)?.index ?? rest.length;
  return Math.min(aside, aboutIn(rest));
}

/** `Sir A. Writer to Mr. Reader.—(Received June 12.)`: what an edition adds. */
const ASIDE = /\.?\s*[—–-]+\s*[([]|\.?\s+[([](?:received|recd)\b/iu;

function aboutIn(rest: string): number {
  const subject = ABOUT.exec(rest);
  if (!subject || /^[^(),]{0,90}\([^)]*\)\s*$/u.test(rest.slice(subject.index))) return rest.length;
  return subject.index;
}

const INITIALLED = /^(?:\p{Lu}\.\s?){1,4}(?:\p{Lu}[\p{L}'’-]+\s?){1,2}(?:\([^()]{2,40}\))?$/u;

/** A person by initials and a surname, with where he is in brackets: `A. B. Writer (Lakeside)`. */
export function isInitialled(words: string): boolean {
  return INITIALLED.test(words);
}
