/** Documents cited by a noun and a number: `Foreign Affairs Telegram 182`, `letter (59) … No. 6/48`. */
import { alternatives } from "../../../text/dictionary.js";
import { wordsIn } from "../../../text/dictionary.js";
import { anyWord, numberedNouns, sentenceOpeners, sideWords } from "./words.js";
import type { CitationKind, Draft } from "../../citations/citation.js";
import {
  type Finder,
  pairOf,
  partyAfter,
  partyBefore,
  type Setting,
} from "../../citations/setting.js";
import { numberedFrom, withTail } from "./tails.js";
import { matchesIn } from "../../../text/matches.js";

/** English nouns for documents, and what kind each names. */
export const NOUNS: readonly (readonly [RegExp, CitationKind])[] = [
  [/^(?:telegram|tel|circular telegram|cipher(?:ed)? telegram)/i, "telegram"],
  [/^cable/i, "cable"],
  [/^(?:circular )?airgram/i, "airgram"],
  [/^d[ei]spatch/i, "despatch"],
  [/^message/i, "message"],
  [/^letter/i, "letter"],
  [/^(?:note|aide)/i, "note"],
  [/^memo/i, "memorandum"],
  [/^(?:instruction|directive|circular|notice|order)/i, "instruction"],
  [/^(?:statement|declaration|communiqu|proclamation)/i, "statement"],
  [/^report/i, "report"],
  [/^(?:talk|conversation|discussion|interview)/i, "conversation"],
  [/^meeting/i, "meeting"],
  [/^(?:decision|resolution|decree)/i, "decision"],
  [/^(?:reply|replies|answer|response)/i, "reply"],
];

/** The kind that a noun names. */
export function kindOfNoun(noun: string): CitationKind {
  return NOUNS.find(([form]) => form.test(noun))?.[1] ?? "document";
}

const SIDES = alternatives(sideWords, { letterCase: "initial" });
const NUMBERED_NOUNS = alternatives(numberedNouns, { letterCase: "initial" });
/** Capitalised words that open a sentence and name no series. */
const OPENERS = alternatives(sentenceOpeners);
const TITLED = new RegExp(
  String.raw`\b(?:(${SIDES}|(?:[Yy]our|[Oo]ur|[Mm]y)(?:\s(?:(?!tel|cable|the|of)\p{Ll}+,?)){1,4}?)\s+)?((?:(?!${OPENERS})[A-Z][a-z]+ ){0,3}?)((?:[Cc]ircular |[Cc]ipher(?:ed)? )?${NUMBERED_NOUNS})\s+(?:([Nn]os?\.?\s*|[Nn]umbers?\s+|[Nn]umbered\s+|#\s?))?(?=\d|[AC]A?[-–]\d|[A-Z]{1,4}\/\d|[A-Z]{2,4}[-–]\d{5}|[A-Z][A-Za-z]{2,11} \d)`,
  "gu",
);
const PLAIN =
  /^(?:circular |cipher(?:ed)? )?(?:telegram|cable|message|(?:circular )?airgram|d[ei]spatch|tel)/i;

/** `your telegram 310`, `Telegram 390 from Taipei, January 14`, `despatch No. 123`. */
export const titledNumbers: Finder = (setting) =>
  matchesIn(setting.view.text, TITLED).flatMap((match) => {
    const [whole, side, capitals = "", noun = "", marked] = match;
    const stop = match.index + whole.length;
    const after = setting.view.text.slice(stop, stop + 30);
    // Letters before the number mark it as one.
    const lettered = /^[A-Z]{2,4}[-–]\d{5}/u.test(after);
    if (!PLAIN.test(noun) && marked === undefined && !lettered) return [];
    if (
      marked === undefined &&
      !/^(?:\d{2,6}\b(?![.,]\d{3}\d)|\d\b(?=[,.;)]| from| to| of)|[AC]A?[-–]\d|[A-Z]{2,4}[-–]\d{5}|\d{6}Z|[A-Z]\w+ \d{2,})/.test(
        after,
      )
    )
      return [];
    const start = side === undefined ? match.index + leading(capitals, noun) : match.index;
    const head: Draft = {
      start,
      stop,
      kind: kindOfNoun(noun),
      series: seriesBefore(capitals, noun),
    };
    return [numberedFrom(setting, { ...head, ...pairBefore(setting, start, side) })];
  });

/** Capitalised words belong to a series only before a capitalised noun: `Foreign Affairs Telegram 182`. */
function seriesBefore(capitals: string, noun: string): string | null {
  if (/^circular/i.test(noun)) return "circular";
  return /^[A-Z]/.test(noun) && capitals !== "" ? capitals.trim() : null;
}

function leading(capitals: string, noun: string): number {
  return /^[A-Z]/.test(noun) ? 0 : capitals.length;
}

/** Whose it is: by a word for one of the sides, else the name before it. */
export function pairBefore(
  setting: Setting,
  start: number,
  side: string | undefined,
): Pick<Draft, "author" | "recipient"> {
  if (side !== undefined) return pairOf(setting, side, start);
  const author = partyBefore(setting, start, /^(?:'s?)?\s*$/u);
  return author === null ? {} : { author };
}

const SENT_NOUNS = anyWord(
  wordsIn("telegrams, cables, despatches, dispatches, messages, airgrams, letters, notes, reports"),
);
/** Words between a plural and its numbers: whose they are, and no other paper or clause. */
const WHOSE = String.raw`(?:(?:${anyWord(wordsIn("the, our, your"))})\s)?[^.;:,\n\d]{2,60}`;
const LISTED = new RegExp(
  String.raw`\b(?:(${SIDES})\s+)?(${SENT_NOUNS})\s(?:of|from)\s(${WHOSE}),\s${anyWord(wordsIn("Nos., nos., Nos, Numbers, numbers"))}\s*(?=\d)`,
  "gu",
);

/** `the telegrams of our legation in Ruritania, Nos. 41, 42 and 44`. */
export const listedNumbers: Finder = (setting) =>
  matchesIn(setting.view.text, LISTED).map((match) => {
    const [whole, side, noun = ""] = match;
    const start = match.index;
    const behind = start + whole.indexOf(noun) + noun.length;
    const author = partyAfter(setting, behind, /^\s(?:of|from)\s(?:the\s|our\s|your\s)?$/u);
    const pair =
      side !== undefined || author === null ? pairBefore(setting, start, side) : { author };
    return numberedFrom(setting, {
      ...{ start, stop: start + whole.length, kind: kindOfNoun(noun), series: null },
      ...pair,
    });
  });

const BEFORE_DOCKET = anyWord(
  wordsIn(
    "letter, cable, telegram, note, document, notice, memorandum, dispatch, report, instruction, circular, message",
  ),
);
const DOCKET = new RegExp(
  String.raw`(?:\b(your|our|my)\s+)?(?:\b(${BEFORE_DOCKET})\s+)?([(（]\s?(?:1[5-9]|20)?(\d\d)\s?[)）]\s(?:[\p{L}.,'-]+\s){1,7}?No\.\s?\d[\d/-]*(?:\(\d+\))?)`,
  "giu",
);

/** What stands in every docket and in few texts; the words before it may be any. */
const BRACKETED_YEAR = /[(（]\s?(?:1[5-9]|20)?\d\d\s?[)）]\s/;

/** `letter (59) First Consular Affairs No. 6/48`: the number bears its year and its office. */
export const docketNumbers: Finder = (setting) => {
  const { text } = setting.view;
  if (!BRACKETED_YEAR.test(text)) return [];
  return matchesIn(text, DOCKET).map((match) => {
    const [whole, side, noun, number = ""] = match;
    const received = /\breceived\s$/iu.test(
      setting.view.text.slice(Math.max(0, match.index - 10), match.index),
    );
    const pair = pairBefore(setting, match.index, side ?? (received ? "your" : undefined));
    const kind = noun === undefined ? "document" : kindOfNoun(noun);
    const stop = match.index + whole.length;
    return [withTail(setting, { start: match.index, stop, kind, number, ...pair })];
  });
};
