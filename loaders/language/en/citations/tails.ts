/** What follows a number: further numbers, a date, `from` and `to`, and the numbers of copies. */
import { wordsIn } from "../../../text/dictionary.js";
import { anyWord, monthsLong, monthsShort } from "./words.js";
import type { Draft } from "../../citations/citation.js";
import { partyAfter, type Setting } from "../../citations/setting.js";
import { isPoint, next } from "../../citations/view.js";

/** A number of a telegram, airgram or message. */
export const NUMBER = String.raw`(?:[A-Z]{1,4}(?:\/|[-–](?=\d{5}))\d{1,7}(?:\/\d{1,4})?\b|\d{6}Z\b|[AC]A?[-–]\d{1,5}\b|\d{5,7}(?=[A-Z]{1,3}\b)|\d{1,3},\d{3}\b|\d{1,7}(?:\/[A-Z]{1,4})?\b)`;
const FIRST = new RegExp(`^${NUMBER}`, "u");
/** What goes on behind the word for a number: `No. 31-114`, `No. 1204/56`; a short second part ends a range. */
const WHOLE = /^\d{1,7}(?:[/–-]\d{1,7}){1,3}(?!\d|[.,]\d|\p{L})/u;
const MARKED = /\b[Nn](?:o\.?|umber)\s*$/u;
const SERIES_FIRST = new RegExp(
  String.raw`^(?!(?:${anyWord([...monthsShort, ...monthsLong])}|Nos?)\b)(?:(?<series>[A-Z][A-Za-z]{2,9}|[A-Z]{2,12})\s+(?=\d)|(?!CA?[-–]|A[-–])(?<letters>[A-Z]{1,3})[-–](?=\d{2,4}\b))`,
  "u",
);
/** What a number counts that is no telegram's. */
const COUNTED = anyWord([...monthsShort, "%", "percent", "years", "days", "a.m", "p.m"]);
const MORE = new RegExp(
  String.raw`^(?:\[\d{1,2}\])?(?:\s?(?:,|;|&|and|or)(?:\[\d{1,2}\])?\s?(?:and\s)?)(${NUMBER})(?!\s?(?:${COUNTED}|men\b))`,
  "u",
);
/** What a bare possessive's number may be followed by: no noun that it counts. */
const UNITS = anyWord(wordsIn("men, people, percent, per, million, hundred, miles"));
const TIMES = anyWord(wordsIn("year, month, day"));
const GOES_ON = anyWord([
  ...wordsIn("and, or, para, paragraph, repeated, rptd, re, to, from, dated, of, niact, section"),
  ...wordsIn("second, first, third, last, in, on, we, was, is, has, sent, also, which, that"),
  ...wordsIn("concerning, regarding"),
]);
/** A plural; `was`, `is`, `has` and `as` are none. */
const PLURAL = String.raw`\p{Ll}+(?<!wa|i|ha|a)s\b`;
const NO_NOUN = new RegExp(
  String.raw`^(?=\s*(?:$|[.,;:)[\]—–/(\n&-]|(?!${PLURAL}|${UNITS}\b|${TIMES})\p{Ll}|${GOES_ON}\b|\p{Lu}))`,
  "u",
);

/** The drafts of a head and the numbers that follow it; none where no number does. */
export function numberedFrom(setting: Setting, head: Draft, bare = false): Draft[] {
  const { text } = setting.view;
  let place = head.stop;
  const prefix = SERIES_FIRST.exec(text.slice(place, place + 20));
  const series = prefix?.groups?.["series"] ?? prefix?.groups?.["letters"] ?? head.series ?? null;
  place += prefix?.[0].length ?? 0;
  const marked = MARKED.test(text.slice(Math.max(0, place - 8), place));
  const ahead = text.slice(place, place + 20);
  const first = ((marked ? WHOLE.exec(ahead) : null) ?? FIRST.exec(ahead.slice(0, 14)))?.[0];
  if (first === undefined) return [];
  if (
    bare &&
    prefix === null &&
    !NO_NOUN.test(text.slice(place + first.length, place + first.length + 30))
  )
    return [];
  const { number, stop } = corrected(text, first, place + first.length);
  const drafts = [withTail(setting, { ...head, series, ...flown(number), stop })];
  return ofOneDay(setting, [...drafts, ...further(setting, { ...head, series }, drafts[0]!)]);
}

/** `Nos. 1, 2 and 3 dated January 23`: a day said last, with `dated`, is that of all. */
function ofOneDay({ view }: Setting, drafts: Draft[]): Draft[] {
  const date = drafts.at(-1)?.date;
  if (date == null || drafts.length < 2 || drafts.slice(0, -1).some((draft) => draft.date != null))
    return drafts;
  // `Nos. 12, 13 and 15 of January 20`: a list under one head, too.
  const [first] = drafts;
  const list = /\bNos\.?\s/iu.test(view.text.slice(first?.start, first?.stop));
  return new RegExp(list ? "\\b(?:dated|of)\\s$" : "\\bdated\\s$", "u").test(
    view.text.slice(date.start - 8, date.start),
  )
    ? drafts.map((draft) => ({ ...draft, date }))
    : drafts;
}

/** `A-123` counts in the series A, that of airgrams. */
function flown(printed: string): Pick<Draft, "number" | "series"> {
  const [, series, number] = /^(CA?|A)[-–](\d+)$/u.exec(printed) ?? [];
  return number === undefined ? { number: printed } : { number, series: series! };
}

/** An editor's `72 [27]` means 27; `87 [1]` has a note. */
function corrected(text: string, number: string, stop: number): { number: string; stop: number } {
  const right = /^\s\[(\d{1,6})\]/u.exec(text.slice(stop, stop + 12));
  return right === null || !looksAlike(number, right[1]!)
    ? { number, stop }
    : { number: right[1]!, stop: stop + right[0].length };
}

/** As long, and half of the figures the same: what a typist or an editor's eye takes for the other. */
function looksAlike(one: string, other: string): boolean {
  const shared = [...other].filter((figure) => one.includes(figure));
  return one.length === other.length && shared.length * 2 >= one.length;
}

/** Further numbers of a list, each with its own tail. */
function further(setting: Setting, head: Draft, first: Draft): Draft[] {
  const { text } = setting.view;
  const drafts: Draft[] = [];
  for (let last = first; drafts.length < 12; last = drafts.at(-1)!) {
    const more = MORE.exec(text.slice(last.stop, last.stop + 30));
    if (more === null) break;
    const stop = last.stop + more[0].length;
    if (/^\s+\p{Ll}{3,}s\b/u.test(text.slice(stop, stop + 20))) break;
    drafts.push(withTail(setting, { ...head, ...flown(more[1]!), stop }));
  }
  return drafts;
}

const DATE_LINK = /^[\s,(]{0,2}(?:dated|of|on)?\s?$/u;
const EMBASSY = String.raw`(?:American )?Embassy (?:in |at )?(?:the )?`;
const FROM = new RegExp(
  String.raw`^\s?,?\s?\(?from (?:the )?(?:${EMBASSY}|Ambassador |Secretary )?$`,
  "iu",
);
const TO = new RegExp(String.raw`^\s?,?\s?\(?to (?:the )?(?:${EMBASSY}|Ambassador )?$`, "iu");
/** `1541 Bern repeated Stockholm 937`: the first of several posts stands without `to`. */
const AT = /^\s$/u;
const OF_MORE = /^\s?(?:(?:and )?(?:rptd|repeated|rpt|info)\b|,\s\d)/u;

const HOME = anyWord(wordsIn("Dept, Department, State, Washington"));
const ALSO = anyWord(wordsIn("also, sent, info, information"));
const REPEATED = anyWord(wordsIn("rptd, repeated, rpt, sent, info"));
const INFO = anyWord(wordsIn("info, information"));
const POST = String.raw`(?:the )?[A-Z][\p{L}.]+(?: [A-Z][\p{L}.]+)?`;
const COPY_NUMBER = anyWord(wordsIn("unn, unnumbered"));
const COPIES = new RegExp(
  String.raw`^(?:\s?,? to (?:the )?${HOME}\b\.?)?[\s,;(]*(?:(?:and )?(?:${ALSO} )?${REPEATED}(?: ${INFO})?(?: to)?:? )` +
    String.raw`(?:${POST},? (?:${COPY_NUMBER}|\d{1,6})(?:, | and |;)?)+`,
  "u",
);

/** A draft with the date, sender and addressee that follow its number. */
export function withTail(setting: Setting, draft: Draft): Draft {
  let tailed = draft;
  for (let round = 0; round < 3; round++) {
    const more = dated(setting, tailed) ?? sent(setting, tailed);
    if (more === null) break;
    tailed = more;
  }
  const { text } = setting.view;
  const copies = COPIES.exec(text.slice(tailed.stop, tailed.stop + 120));
  return copies === null ? tailed : { ...tailed, stop: tailed.stop + copies[0].trimEnd().length };
}

function dated({ view }: Setting, draft: Draft): Draft | null {
  if (draft.date) return null;
  const date = next(view, view.dates, draft.stop, DATE_LINK);
  return date === null || !isPoint(date) ? null : { ...draft, date, stop: date.stop };
}

function sent(setting: Setting, draft: Draft): Draft | null {
  const { view } = setting;
  const from = next(view, view.names, draft.stop, FROM);
  if (from !== null)
    return {
      ...draft,
      author: partyAfter(setting, draft.stop, FROM),
      recipient: null,
      stop: from.stop,
    };
  const at = next(view, view.names, draft.stop, AT);
  if (at?.type === "place" && OF_MORE.test(view.text.slice(at.stop, at.stop + 16)))
    return { ...draft, recipient: partyAfter(setting, draft.stop, AT), stop: at.stop };
  const to = next(view, view.names, draft.stop, TO);
  if (to === null) return null;
  return { ...draft, recipient: partyAfter(setting, draft.stop, TO), stop: to.stop };
}
