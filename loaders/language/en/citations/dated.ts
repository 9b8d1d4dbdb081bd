/** Documents cited by a noun and a date: `your cable dated 26 June`, `the 26 June statement`. */
import type { CitedDate, Draft, Party } from "../../citations/citation.js";
import {
  type Finder,
  pairOf,
  partyAfter,
  partyBefore,
  partyOf,
  type Setting,
} from "../../citations/setting.js";
import { areHandedOver } from "../../citations/handed-over.js";
import { foldName } from "../../citations/parties.js";
import { wordsIn } from "../../../text/dictionary.js";
import { kindOfNoun } from "./titled.js";
import {
  anyWord,
  citedNouns,
  clauseWords,
  givenWords,
  leadsToDate,
  nameTitles,
  nameWords,
} from "./words.js";
import { isPoint, next, previous } from "../../citations/view.js";
import { matchesIn } from "../../../text/matches.js";

/** Without `u`, by which letters of any case take three times as long to find. */
const NOUN = new RegExp(String.raw`\b(?!notes?\sthat)${anyWord(citedNouns)}\b`, "gi");

const NOUN_IN = new RegExp(NOUN.source, "i");

/** Words of names and titles; a verb or a new clause ends what belongs to a noun. */
const NAME_WORDS = String.raw`(?:\s+(?:${anyWord(nameWords)}|\(?[\p{Lu}][\p{L}\p{M}.'&-]*\)?,?)){1,16}?`;
const TO_SOMEBODY = String.raw`(?:to|for|from)\s+${anyWord(wordsIn("you, me, us, him, them"))}`;
const OF_SOMEBODY = anyWord(wordsIn("from, to, by, of, between, with, among"));
const LEADS = anyWord(leadsToDate);
const TO_DATE = new RegExp(
  String.raw`^(?:\s+${TO_SOMEBODY})?(?:\s+${OF_SOMEBODY}${NAME_WORDS}){0,2}\s*,?\s*${LEADS}?\s*(?:the\s+)?$`,
  "u",
);
const FROM_DATE = new RegExp(
  String.raw`^(?:'s)?\s+(?:(?!${anyWord(clauseWords)}\b)[\p{L}'.-]+\s+){0,3}$`,
  "iu",
);
const LIST = /^\s*(?:,|and|&|, and|as well as)\s*(?:of\s)?(?:the\s)?$/iu;

/** `our statements of 8 June and 11 June` are two. */
export const datedNouns: Finder = (setting) =>
  matchesIn(setting.view.text, NOUN).map((match) => {
    const noun = { start: match.index, stop: match.index + match[0].length };
    const kind = kindOfNoun(match[0]);
    return (
      after(setting, noun, kind) ??
      before(setting, noun, kind) ??
      behindTitle(setting, noun, kind) ??
      []
    );
  });

/** What a paper is about, and who gave it, up to its day: no other clause, no other paper. */
const TITLE = /^\s[^.;:\n]{3,220}?[\s,]dated\s(?:the\s)?$/u;
const GIVEN_BY = new RegExp(
  String.raw`^\s${anyWord(givenWords)}\s(?:to\s[^.;:\n]{2,80}?\s)?(?:by|from)\s(?:the\s)?$`,
  "iu",
);

/** `memorandum on the crossing of residents dated 9 August`: the date stands behind a long title. */
function behindTitle(setting: Setting, noun: Noun, kind: Draft["kind"]): Draft[] | null {
  const { view } = setting;
  const date = next(view, view.dates, noun.stop, TITLE, 240);
  if (date === null || !isPoint(date) || isEvent(kind)) return null;
  const title = view.text.slice(noun.stop, date.start);
  if (NOUN_IN.test(title)) return null;
  const { start, ...pair } = partiesOf(setting, noun, noun.start, kind, date.stop);
  const giver = partyAfter(setting, noun.stop, GIVEN_BY);
  return [{ start, stop: date.stop, kind, date, ...pair, author: pair.author ?? giver }];
}

interface Noun {
  start: number;
  stop: number;
}

/** A noun and the dates that follow it. */
function after(setting: Setting, noun: Noun, kind: Draft["kind"]): Draft[] | null {
  const { view } = setting;
  const first = next(view, view.dates, noun.stop, TO_DATE);
  if (first === null || !isPoint(first)) return null;
  const link = view.text.slice(noun.stop, first.start);
  // `Answer to the Ruritanian Declaration of 20 November`: the day is the declaration's.
  if (NOUN_IN.test(link)) return null;
  const dates = dateList(setting, first);
  const { start, ...pair } = partiesOf(setting, noun, noun.start, kind, dates.at(-1)!.stop);
  if (isEvent(kind) && !isRecorded(setting, first, link)) return null;
  if (/^\s*(?:,\s*)?$/.test(link) && kind === "note") return null;
  return dates.map((date) => ({ start, stop: date.stop, kind, date, ...pair }));
}

/** A date and the noun that it stands before. */
function before(setting: Setting, noun: Noun, kind: Draft["kind"]): Draft[] | null {
  const { view } = setting;
  const date = previous(view, view.dates, noun.start, FROM_DATE);
  if (date === null || !isPoint(date)) return null;
  if (isEvent(kind) && !isRecorded(setting, date, " of ")) return null;
  const { start, ...pair } = partiesOf(setting, noun, date.start, kind);
  return [{ start, stop: noun.stop, kind, date, ...pair }];
}

const isEvent = (kind: Draft["kind"]) => kind === "conversation" || kind === "meeting";

/** Talks and meetings have a record where they are told of by their day, and are past. */
function isRecorded({ written }: Setting, { date, date_end }: CitedDate, link: string): boolean {
  return date === date_end && (written === null || date! <= written) && !/^\s*,?\s*$/.test(link);
}

/** The dates of a list, from its first. */
function dateList({ view }: Setting, first: CitedDate): CitedDate[] {
  const dates = [first];
  for (;;) {
    const more = next(view, view.dates, dates.at(-1)!.stop, LIST);
    if (more === null || !isPoint(more)) return dates;
    dates.push(more);
  }
}

const SIDE =
  /\b(your|our|my|the incoming|department's|dept's|embassy's|legation's)\s+(?:[\p{Ll}-]+\s+){0,2}$/iu;
const REFLEXIVE = /\b(?:his|her|its|their)\s+(?:[\p{Ll}-]+\s+){0,2}$/iu;
const TITLES = String.raw`(?:${anyWord(nameTitles)}\s+){0,2}`;
const OF = new RegExp(
  String.raw`^\s+(?:(?:for|to) (?:you|me|us)\s+)?(?:of|from|by|between)\s+(?:the\s+)?${TITLES}$`,
  "iu",
);
const TO = new RegExp(String.raw`^\s+(?:to|with)\s+(?:the\s+)?${TITLES}$`, "iu");
/** `my letter to Mr. Griffin`: not to whom the citing document is addressed. */
const TO_OTHERS = /^\s+to\s+(?!you|me|us)\p{L}/u;
/** `between X and Y`, `from X to Y`: what stands between the two. */
const BOTH = new RegExp(
  String.raw`^\s+(?:between|from|by|of)\s[^.;\n]{2,90}?\s(?:and|to|with)\s+(?:the\s+)?${TITLES}$`,
  "iu",
);

/** Whose the document is by the words on both sides of `[date] noun`, and where the mention begins. */
function partiesOf(
  setting: Setting,
  noun: Noun,
  lead: number,
  kind: Draft["kind"],
  tail = noun.stop,
): Pick<Draft, "start" | "author" | "recipient"> {
  const { text } = setting.view;
  const words = text.slice(Math.max(0, lead - 40), lead);
  const side = SIDE.exec(words);
  const start = side === null ? lead : lead - (words.length - side.index);
  if (side !== null) {
    const pair = asSides(kind, pairOf(setting, side[1]!.replace(/^the /i, ""), start));
    if (kind === "statement" || TO_OTHERS.test(text.slice(noun.stop, noun.stop + 12)))
      return { start, ...pair, recipient: partyAfter(setting, noun.stop, TO) };
    return { start, ...pair };
  }
  const named = partyAfter(setting, noun.stop, OF) ?? partyAfter(setting, tail, OF);
  const recipient =
    partyAfter(setting, noun.stop, TO) ?? second(setting, noun.stop) ?? second(setting, tail);
  const author = named ?? owner(setting, noun, lead, words);
  return { start, author, recipient };
}

/** Of what governments hand each other, `our note` is the side's, whoever of it writes and wrote. */
function asSides(
  kind: Draft["kind"],
  pair: Pick<Draft, "author" | "recipient">,
): Pick<Draft, "author" | "recipient"> {
  if (!areHandedOver(kind, kind)) return pair;
  const whole = (party: Party | null | undefined) =>
    party == null ? null : { ...party, side: true };
  return { author: whole(pair.author), recipient: whole(pair.recipient) };
}

/** The receiver of `from X to Y`, where X is named. */
function second(setting: Setting, place: number): Party | null {
  const { names } = setting.view;
  const writer = next(setting.view, names, place, OF);
  const other = writer === null ? undefined : names[names.indexOf(writer) + 1];
  if (other === undefined || other.start - place > 160) return null;
  return BOTH.test(setting.view.text.slice(place, other.start)) ? partyOf(setting, other) : null;
}

/** `During his talk with the Ambassador, Comrade X said`: whose it was is told after it. */
const STYLES = anyWord(
  wordsIn("Comrade, Mr., Dr., Ambassador, Minister, President, Premier, Secretary, the"),
);
const SUBJECT_AFTER = new RegExp(String.raw`^[^.;,\n]{0,80},\s+(?:${STYLES}\s+){0,2}$`, "u");

const isSomebody = (party: Party | null) =>
  party !== null && (party.entity !== null || party.name !== null);

/** `President Chiang, in his letter`; `the Soviet Government's note`; `Soviet statement`. */
function owner(setting: Setting, noun: Noun, lead: number, words: string): Party | null {
  const reflexive = REFLEXIVE.exec(words);
  if (reflexive !== null) {
    const place = lead - (words.length - reflexive.index);
    // `its own`: of whoever the sentence is about, not of the one named last.
    const subject = /\sown\s/iu.test(reflexive[0]) ? subjectBefore(setting, place) : null;
    if (subject !== null) return subject;
    const before = partyBefore(setting, place, /^[^.;\n]{0,90}$/u);
    if (isSomebody(before)) return before;
    return partyAfter(setting, noun.stop, SUBJECT_AFTER) ?? governmentBefore(setting, place);
  }
  return (
    partyBefore(setting, lead, /^(?:'s?)?\s+$/u) ??
    stateBefore(setting, words) ??
    officialBefore(setting, words)
  );
}

/** `the Ruritanian Ambassador's statement`: an official whom no file knows, of a state that his title names. */
function officialBefore({ states }: Setting, words: string): Party | null {
  const title = /(?<!\p{L})((?:\p{Lu}\p{Ll}+\s+){1,4}\p{Lu}[\p{L}’'-]+?)['’]s\s+$/u.exec(
    words,
  )?.[1];
  const state = title === undefined ? null : states(title);
  if (title === undefined || state === null) return null;
  return { entity: null, seat: null, name: foldName(title), written: title, state };
}

/** The government that a sentence begins with. */
function subjectBefore(setting: Setting, place: number): Party | null {
  const { names, text } = setting.view;
  const begins = text.slice(0, place).search(/(?<=[.;\n]\s*)[^.;\n]*$/u);
  const first = names.find(({ start }) => start >= Math.max(0, begins));
  return first !== undefined && first.stop <= place && first.type === "government"
    ? partyOf(setting, first)
    : null;
}

/** `The Government of Ruritania has read it. It holds to what it said in its memorandum`: the one named last. */
function governmentBefore(setting: Setting, place: number): Party | null {
  const last = previous(setting.view, setting.view.names, place, /^[^;\n]{0,160}\bit\b[^;\n]*$/iu);
  return last?.type === "government" ? partyOf(setting, last) : null;
}

/** `the Korean statement`: the state that an adjective names. */
function stateBefore({ states }: Setting, words: string): Party | null {
  const adjective = /(?<!\p{L})(\p{Lu}\p{Ll}+)\s+$/u.exec(words)?.[1];
  const state = adjective === undefined ? null : states(adjective);
  if (adjective === undefined || state === null) return null;
  return { entity: null, seat: null, name: adjective.toLowerCase(), written: adjective, state };
}
