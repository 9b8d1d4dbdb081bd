/**
 * Documents that the words tell of by what was done: a reply handed over on a day, a visit, reports,
 * enclosures, and `your cable` that is acknowledged without a date.
 */
import type { Draft, Party } from "../../citations/citation.js";
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import { partyNamed } from "../../citations/parties.js";
import { type Finder, pairOf, partyAfter, partyOf, type Setting } from "../../citations/setting.js";
import { combined } from "../../phrases.js";
import { kindOfNoun } from "./titled.js";
import { acknowledgedNouns, anyWord, enclosedNouns, reportingOffices, talkVerbs } from "./words.js";
import { firstFrom, isPoint } from "../../citations/view.js";
import { matchesIn } from "../../../text/matches.js";

const HANDING = alternatives(
  wordsIn(
    "received, gave, handed, handed over, delivered, transmitted, presented, forwarded, replied with, answered with",
  ),
  { letterCase: "any" },
);
const HANDED_PAPERS = alternatives(
  wordsIn(
    "reply, replies, answer, note, statement, letter, message, memorandum, aide-memoire, aide-mémoire, declaration",
  ),
  { letterCase: "any" },
);
const WHOSE = alternatives(wordsIn("the, its, their, his, a, your, our"));
const HANDED = new RegExp(
  String.raw`^[^.\n]{0,40}?,?[^.\n]{0,80}?\b${HANDING}\b(?<between>[^.\n]{0,160}?)\b${WHOSE}\s(?:\p{Ll}+\s)?(?<noun>${HANDED_PAPERS})\b`,
  "iu",
);

/** `On 26 June, the Soviet Government received, via X, the reply of the Chinese Government`. */
export const handedOver: Finder = (setting) =>
  onDays(setting, HANDED, (day, match) => {
    const stop = day.stop + match[0].length;
    const author = partyAfter(setting, stop, /^\s+(?:of|from|by)\s+(?:the\s+)?$/iu);
    const ours = /\bour\s(?:\p{Ll}+\s)?\S+$/u.test(match[0]) ? setting.sides.own : null;
    const { noun = "", between = "" } = match.groups ?? {};
    const receiver = receiverIn(between, setting.view.text.slice(stop, stop + RECEIVER_LENGTH));
    return [
      {
        ...{ start: day.start, stop, kind: kindOfNoun(noun), date: day, author: author ?? ours },
        ...(receiver === null ? {} : { recipient: partyNamed(receiver, null, setting.states) }),
      },
    ];
  });

const RECEIVER_LENGTH = 80;

const ENDS_NAME = alternatives(wordsIn("which, who, that, on, in, and, at, for"));
const RECEIVER_BEHIND = new RegExp(
  String.raw`^\s+to\s+(?:the\s+)?(?<who>\p{Lu}[\p{L}\p{M}’' -]{2,60}?)(?=[,.;:)]|\s+${ENDS_NAME}\b|$)`,
  "u",
);

/** `gave the Korean Ambassador our note`, `handed our note to the Polish Chargé`: the receiver's words; null if none. */
function receiverIn(between: string, after: string): string | null {
  const before = /^\s+(?:the\s+)?(?<who>\p{Lu}[\p{L}\p{M}’' -]{2,60}?)\s+$/u.exec(between);
  const behind = RECEIVER_BEHIND.exec(after);
  return (before ?? behind)?.groups?.["who"] ?? null;
}

const VISITED = new RegExp(String.raw`^,?\s[^.;\n]{0,160}?\b${anyWord(talkVerbs)}\b`, "iu");

/** `On October 9, the Head of the Consular Department visited our embassy`: a talk between two. */
export const visits: Finder = (setting) =>
  onDays(setting, VISITED, (day, match) => {
    const { view, written } = setting;
    const stop = day.stop + match[0].length;
    if (day.date !== day.date_end || (written !== null && day.date! > written)) return [];
    const persons = view.names.slice(firstFrom(view.names, day.stop), firstFrom(view.names, stop));
    const speaker = persons.findLast(({ type }) => type === "person");
    const sentence = view.text.slice(stop, stop + 160).search(/[.;\n]/u);
    const end = stop + (sentence < 0 ? 160 : sentence);
    const others = view.names.slice(firstFrom(view.names, stop), firstFrom(view.names, end));
    const partner = others.find(({ type }) => type === "person");
    if (speaker === undefined || partner === undefined) return [];
    const parties = { author: partyOf(setting, speaker), recipient: partyOf(setting, partner) };
    return [{ start: day.start, stop: partner.stop, kind: "conversation", date: day, ...parties }];
  });

type Day = Setting["view"]["dates"][number];

/** What follows each day that opens a sentence with `On`. */
function onDays(
  { view }: Setting,
  form: RegExp,
  draft: (day: Day, match: RegExpExecArray) => Draft[],
): Draft[][] {
  return view.dates.map((day) => {
    if (
      !isPoint(day) ||
      !/(?:^|[.\n:;”"]\s*)On\s+(?:the\s+)?$/u.test(
        view.text.slice(Math.max(0, day.start - 10), day.start),
      )
    )
      return [];
    const match = form.exec(view.text.slice(day.stop, day.stop + 320));
    return match === null ? [] : draft(day, match);
  });
}

const REPORT = alternatives(
  wordsIn("report, reports, information, cable, cables, telegram, telegrams"),
);
const WHICH = alternatives(wordsIn("the, a, recent, official"));
const COMING = alternatives(wordsIn("received, sent, coming"));
const REPORTS = new RegExp(
  String.raw`\b[Aa]ccording to (?:${WHICH}\s)?(${REPORT}) (?:${COMING}\s)?(?:from|of|by)\s`,
  "gu",
);

/** `According to reports from the Ambassador X and the Consuls General in Y and Z`: one for each. */
export const reports: Finder = ({ view, ...setting }) =>
  matchesIn(view.text, REPORTS).map((match) => {
    const stop = match.index + match[0].length;
    const clause = /^[^,.;\n]{3,200}/u.exec(view.text.slice(stop, stop + 220))?.[0] ?? "";
    const parts = clause.split(/(?<=\p{L})\s+and\s+(?=the\s|\p{Lu}\S+\s(?:Embassy|Consul))/u);
    let place = stop;
    return parts.flatMap((part): Draft[] => {
      const start = view.text.indexOf(part, place);
      place = start + part.length;
      const author = reporter({ view, ...setting }, start, place);
      const whole = start === stop ? match.index : start;
      return author === null ? [] : [{ start: whole, stop: place, kind: "report", author }];
    });
  });

const OFFICE = new RegExp(String.raw`\b${anyWord(reportingOffices)}`, "iu");

/** The person, else the office, that reports. */
function reporter(setting: Setting, start: number, stop: number): Party | null {
  const { view } = setting;
  const names = view.names.slice(firstFrom(view.names, start), firstFrom(view.names, stop));
  const named =
    names.find(({ type }) => type === "person") ?? names.find(({ type }) => type !== "place");
  if (named !== undefined) return partyOf(setting, named);
  const words = view.text.slice(start, stop);
  if (!OFFICE.test(words)) return null;
  return { ...partyNamed(words, null), seat: null };
}

const PAPERS = String.raw`(?:draft\s)?${anyWord(enclosedNouns)}s?(?:\sof\s[^.,;\n]{1,60})?(?:,\s[^.,;\n]{1,50},)?`;
const A_PAPER = alternatives(wordsIn("the, a, an, its, two, some"), { letterCase: "initial" });
const ATTACHED = anyWord(wordsIn("attached, enclosed, appended, transmitted herewith, annexed"));
const ATTACHED_FIRST = alternatives(wordsIn("enclosed, attached, appended"), {
  letterCase: "initial",
});
const IS = anyWord(wordsIn("is, are, please find"));
const WHAT = anyWord(wordsIn("the, a, an, two, some"));
const ATTACH = anyWord(wordsIn("enclose, attach, transmit, forward"));
const ENCLOSED = new RegExp(
  [
    String.raw`\b${A_PAPER}\s+(${PAPERS})\s+(?:is|are)\s+(?:also\s)?${ATTACHED}\b`,
    String.raw`\b${ATTACHED_FIRST}\s+(?:herewith\s)?${IS}\s+${WHAT}?\s*(${PAPERS})`,
    String.raw`\b[Ii] ${ATTACH}(?: herewith)?\s+(?:the|a|an)\s+(${PAPERS})`,
  ].join("|"),
  "gu",
);

/** `The draft resolution is attached`. */
export const enclosures: Finder = ({ view, sides, written }) =>
  matchesIn(view.text, ENCLOSED).map((match) => [
    {
      start: match.index,
      stop: match.index + match[0].length,
      kind: "enclosure",
      date: null,
      author: written === null ? null : sides.own,
      recipient: sides.other,
    },
  ]);

const SENT = anyWord(acknowledgedNouns);
const THANKS = combined(["thanks", "thank you"], ["for", "very much for"]);
const ACKNOWLEDGING = alternatives(
  [
    ...wordsIn(
      "received, reply to, answer to, response to, reference to, refer to, referring to, re",
    ),
    ...THANKS,
  ],
  { letterCase: "initial" },
);
const IS_IN = anyWord(wordsIn("has been, was, is"));
const ACKNOWLEDGED = new RegExp(
  String.raw`\b(?:${ACKNOWLEDGING}\s+your\s+(${SENT})\b|[Yy]our\s+(${SENT})\s+${IS_IN}\s+received\b)`,
  "gu",
);

/** `Your cable has been received`: only what is acknowledged is one document. */
export const acknowledged: Finder = (setting) =>
  matchesIn(setting.view.text, ACKNOWLEDGED)
    .slice(0, 1)
    .map((match) => [
      {
        start: match.index,
        stop: match.index + match[0].length,
        kind: kindOfNoun(match[1] ?? match[2]!),
        ...pairOf(setting, "your", match.index),
      },
    ]);
