/** Numbers as American cables cite each other: `Deptel 310`, `Taipei's 328`, `Secto 49`, `your 526`. */
import type { CitationKind, Draft } from "../../citations/citation.js";
import { type Finder, pairOf, partyOf, type Setting } from "../../citations/setting.js";
import { numberedFrom, NUMBER } from "./tails.js";
import { wordsIn } from "../../../text/dictionary.js";
import { anyWord } from "./words.js";
import type { Authority } from "../../../authority/authority.js";
import type { SeriesSort } from "../../../authority/message-series.js";
import type { Name } from "../../citations/view.js";
import { matchesIn } from "../../../text/matches.js";

/** Parts of words as cables join them: `Deptel`, `reurdesp`, `Embcirctel`. */
const REFERRED = anyWord(wordsIn("re, ref, reference"));
const SIDE = anyWord(
  wordsIn("dep, dept, department, emb, con, congen, leg, ur, our, my, amb, mis"),
);
const CIRCULAR = anyWord(wordsIn("cir, circular"));
const SHORT = anyWord(
  wordsIn("tel, des, desp, despatch, let, letter, agam, airgram, gram, cirtel, circtel"),
);
/** The paper that was named before. */
const AGAIN = anyWord(
  wordsIn(
    "reftel, ref tel, reference tel, reference telegram, reference message, reference cable, refmsg",
  ),
);
const SIDED = new RegExp(
  String.raw`\b(?:${REFERRED}?(${SIDE})(${CIRCULAR})?(${SHORT})s?|(${AGAIN})s?)\b(?:'s)?(?:\s\[(dep|emb)tels?\])?(?:\s+(?:nos?\.\s*)?)?`,
  // Here and below without `u`, by which letters of any case take three times as long to find.
  "gi",
);
const SUFFIXES: readonly (readonly [RegExp, CitationKind])[] = [
  [/^des/i, "despatch"],
  [/^let/i, "letter"],
  [/^(?:agam|airgram|gram)/i, "airgram"],
];

/** `Deptel 310`, `Embtels 931 and 940`, `urtel 860 Mar 4`, `reftel`. */
export const sidedNumbers: Finder = (setting) => {
  return matchesIn(setting.view.text, SIDED).map((match) => {
    const [whole, side = "", circular, suffix = "", again, corrected] = match;
    const start = match.index;
    if (again !== undefined) {
      const stop = start + whole.trimEnd().length;
      return [{ start, stop, kind: "telegram", again: true }];
    }
    const kind = SUFFIXES.find(([form]) => form.test(suffix))?.[1] ?? "telegram";
    const series = circular !== undefined || /^circ?tel/i.test(suffix) ? "circular" : null;
    const head = {
      start,
      stop: start + whole.length,
      kind,
      series,
      ...pairOf(setting, corrected ?? side, start),
    };
    return numberedFrom(setting, head);
  });
};

const OF_SIDE = anyWord(
  wordsIn(
    "your, our, my, department's, dept's, embassy's, legation's, consulate's, consulate general's, congen's",
  ),
);
/** Of others only where the word for a number follows. */
const OF_OTHERS = String.raw`(?:his|its|their)(?=\s(?:no\.|number))`;
const SENT = anyWord(wordsIn("tel, telegram, cable, message"));
const POSSESSIVE = new RegExp(
  String.raw`\b(${OF_SIDE}|${OF_OTHERS})\s+(?:${SENT}s?\s+|numbers?\s+|nos?\.\s*)?(?=\d{2,6}\b|\d{6}Z\b|A[-–]\d|[A-Z][a-z]{3,5} \d|(?<=${SENT}s? )[A-Z]{1,3}[-–]\d{2,4}\b)`,
  "gi",
);

/** `your 526`, `our 421, 422`, `Department's 13 and 39`. */
export const possessedNumbers: Finder = (setting) =>
  matchesIn(setting.view.text, POSSESSIVE).map((match) => {
    const pair = pairOf(setting, match[1]!, match.index);
    const start = match.index;
    const head: Draft = { start, stop: start + match[0].length, kind: "telegram", ...pair };
    return numberedFrom(
      setting,
      head,
      !/tel|cable|message|no|number/i.test(match[0].slice(match[1]!.length)),
    );
  });

const compiled = new WeakMap<Authority, RegExp>();

/** `Secto 49`, `JCS 947298`, `A-123`: by the series that the authority files know. */
function serialOf(authority: Authority): RegExp {
  const known = compiled.get(authority);
  if (known) return known;
  const named = (wanted: SeriesSort) =>
    authority.series.flatMap(({ name, sort }) => (sort === wanted ? [name] : []));
  const series = named("series");
  const SERIES = anyWord([...series, ...series.map((name) => name.toUpperCase())]);
  const COMMANDS = anyWord(named("command"));
  const DEPARTMENTS = anyWord(named("department"));
  const serial = new RegExp(
    String.raw`\b(?:(${SERIES})\s+|(${COMMANDS})\s+(?:message\s+)?(?=\d{5}|\d{3,4}\b(?!,\d))|(${DEPARTMENTS})\s+(?=\d{6}\b)|(C?A)[-–]\s?(?=\d{1,5}\b)|(C)[-–]\s?(?=\d{4,6}\b))`,
    "gu",
  );
  compiled.set(authority, serial);
  return serial;
}

/** `Secto 49`, `JCS 947298`, `A-123`, `CA-4523`, `C-71309`. */
export const serialNumbers: Finder = (setting) =>
  matchesIn(setting.view.text, serialOf(setting.authority)).map((match) => {
    const air = match[4];
    const series = match[1] ?? match[2] ?? match[3] ?? air ?? match[5]!;
    const kind = air === undefined ? "telegram" : air === "CA" ? "instruction" : "airgram";
    const head: Draft = { start: match.index, stop: match.index + match[0].length, kind, series };
    return numberedFrom(setting, head);
  });

const TIMED = /\b(?:([A-Z][A-Za-z]{2,15})\s+)?(?=\d{6}Z\b)/gu;
/** What few texts have, and is found at once. */
const DAY_AND_TIME = /\d{6}Z\b/;

/** `CINCPAC 210535Z`, `061951Z`: by day and time alone. */
export const timedNumbers: Finder = (setting) => {
  const { text } = setting.view;
  if (!DAY_AND_TIME.test(text)) return [];
  return matchesIn(text, TIMED).flatMap((match) => {
    const start = match.index;
    if (match[1] === undefined && /[\p{L}\d]\s?$/u.test(text.slice(start - 2, start))) return [];
    const series = match[1] ?? null;
    return [
      numberedFrom(setting, { start, stop: start + match[0].length, kind: "telegram", series }),
    ];
  });
};

const PAPER =
  /\b(NSC Action(?: Nos?\.)?|NSC(?:-| )?(?:[Rr]eport |[Pp]aper )?(?:No\. )?|NSAM(?: No\.)?|NSSM(?: No\.)?|NSDM(?: No\.)?|S?NIE(?: No\.)?|SE(?=[-–])|PPS(?: No\.)?|PSB D-)[\s–-]?(\d{1,4}(?:\.\d)?(?:(?:[-–]|\s?\/\s?)\d{1,3}(?!\d)){0,2}(?:[-–][a-z]\b)?)/gu;

/** An archive's shelf mark up to a file that bears a paper's number; and a file's own noun after it. */
const FILED_UNDER =
  /\b(?:[Ll]ots? \d+ ?[A-Z]|[Ff]iles?[:,]|[Bb]ox \d+|[Jj]ob \d+|RG \d+|ibid\.,)(?:U\.S\.|[^.;()]|\(){0,100}$/u;
const FILE_NOUN = /^(?:,? \d+(?:\/\d+)?)* (?:[Ss]eries|[Ff]iles?|[Ff]older)\b/u;

/** Files are called after the paper that they hold; they lie in an archive, and nobody cites the paper. */
function isFile(text: string, start: number, stop: number): boolean {
  return (
    FILE_NOUN.test(text.slice(stop, stop + 40)) ||
    FILED_UNDER.test(text.slice(Math.max(0, start - 140), start))
  );
}

/** `NSC 5429/5`, `NSC Action No. 1302-a`, `NIE 13-58`. */
export const paperNumbers: Finder = ({ view }) =>
  matchesIn(view.text, PAPER).flatMap((match) => {
    if (isFile(view.text, match.index, match.index + match[0].length)) return [];
    const series = match[1]!.replace(/(?:[\s-]|\bReport|\bPaper|\bNos?\.)+$/giu, "");
    const kind = /Action/.test(series) ? "decision" : "paper";
    const stop = match.index + match[0].length;
    return [[{ start: match.index, stop, kind, series, number: match[2]!.replace(/\s/g, "") }]];
  });

const AFTER_PLACE = new RegExp(
  String.raw`^(?:'s|s')?(?: (?:telegram|despatch|airgram|cable|message|tel))?(?: No\.| number)? (?=${NUMBER})`,
  "u",
);
/** Words and beginnings of words that may follow a telegram's number. */
const AFTER = anyWord(wordsIn("and, or, re, to, from, dated, of, niact, in, on, we, was, is"));
const AFTER_BEGINS = anyWord(wordsIn("para, repeated, rptd, section"));
const ENDS_NUMBER = new RegExp(
  String.raw`^\d{2,6}(?=\s*(?:$|[.,;:)\]—–/(\n]|${AFTER}\b|${AFTER_BEGINS}|\p{Lu}))(?!,\d{3}\b|\.\d)`,
  "u",
);
const REFERS =
  /(?:\bref(?:erence|s|tels?)?\b|\btels?\b|telegrams?|\bre\b|rptd|repeated)[^.\n]{0,60}$/iu;

/** `Sent Department 31, rptd info New Delhi 32`: what the telegram itself is numbered in each place. */
const OWN_COPIES = new RegExp(
  String.raw`(?:^|[.\n]\s*)${anyWord(wordsIn("Sent, Repeated, Rptd, Pouched"))}\b[^.\n]*$`,
  "u",
);

/** `Bonn 2281`, `Taipei's 328`, `Taipei to State 260`. */
export const postNumbers: Finder = (setting) =>
  setting.view.names.flatMap((name) => {
    const before = setting.view.text.slice(Math.max(0, name.start - 120), name.start);
    if (name.type !== "place" || OWN_COPIES.test(before)) return [];
    const link = AFTER_PLACE.exec(setting.view.text.slice(name.stop, name.stop + 40));
    if (link === null || !isNumberOfPost(setting, name, link[0])) return [];
    const { start, parties } = senderAt(setting, name);
    const stop = name.stop + link[0].length;
    return [numberedFrom(setting, { start, stop, kind: "telegram", ...parties })];
  });

/** A city's number; a state's or a year's only where the words speak of telegrams. */
function isNumberOfPost({ view, authority }: Setting, name: Name, link: string): boolean {
  const place = name.stop + link.length;
  const after = view.text.slice(place, place + 20);
  // What is Rangoon's own is no street, page or year.
  if (/^'s? /.test(link) && /^\d{2,6}\s(?!\p{Ll}+s\b|\p{Ll}+(?:men|people)\b)\p{Ll}/u.test(after))
    return true;
  const number = ENDS_NUMBER.exec(after)?.[0];
  if (number === undefined) return false;
  const before = view.text.slice(Math.max(0, name.start - 80), name.start);
  if (/^'|s'|tel|desp|airg|cable|message/.test(link) || REFERS.test(before)) return true;
  const isState = authority.entities.some(
    ({ row }) => row.type === "government" && row.within === name.entity,
  );
  return !isState && !/^(?:1[89]|20)\d\d$/.test(number);
}

/** `Taipei to State 260` and `Seoul to Tokyo 12` name who wrote first. */
function senderAt(
  setting: Setting,
  name: Name,
): { start: number; parties: Pick<Draft, "author" | "recipient"> } {
  const { view } = setting;
  const before = view.names.findLast(
    (other) => other.stop < name.start && other.stop > name.start - 6,
  );
  const party = partyOf(setting, name);
  if (before?.type === "place" && view.text.slice(before.stop, name.start) === " to ")
    return { start: before.start, parties: { author: partyOf(setting, before), recipient: party } };
  return { start: name.start, parties: { author: party } };
}

const STATE_WORDS = anyWord(wordsIn("SecState, SECSTATE, State, STATE, Department, Deptel"));
const STATE = new RegExp(
  String.raw`\b(?:([A-Z]\p{L}+) to )?(${STATE_WORDS})\s+(?=\d{3,6}\b(?!,\d{3}))`,
  "gu",
);

/** `State 119560`: the Department of State by its short name. */
export const stateNumbers: Finder = (setting) =>
  matchesIn(setting.view.text, STATE).flatMap((match) => {
    const start = match.index;
    const stop = start + match[0].length;
    const number = ENDS_NUMBER.exec(setting.view.text.slice(stop, stop + 20));
    if (number === null || /^1[89]\d\d$/.test(number[0])) return [];
    const pair = match[1] === undefined ? pairOf(setting, "dep", start) : towards(match[1]);
    return [numberedFrom(setting, { start, stop, kind: "telegram", ...pair, recipient: null })];
  });

function towards(place: string): Pick<Draft, "author"> {
  return { author: { entity: null, seat: place.toLowerCase(), name: null } };
}
