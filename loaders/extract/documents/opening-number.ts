/** The number that a telegram's text opens with: `926. For Robertson. …`, `508. 1. London for …`, `CA–414. The …`. */
import { findDates } from "../../language/calendar/calendar.js";
import { divisions } from "../../language/wording.js";
import type { PassageKind } from "../../schema.js";
import { placeIn, type QuotedPassage } from "../../text/quoted.js";
import type { Mark } from "./marks.js";

const HEAD: ReadonlySet<PassageKind> = new Set<PassageKind>(["header", "heading", "body"]);

const OPENING =
  /^(?<series>\p{Lu}\p{L}{0,9}[ –-])?(?<number>\d{1,6})(?=\.(?:\s?\d{1,2}\.(?!\d))?(?:\[\d{1,3}\])?(?:\s["“([]*(?:\p{Lu}|\d{1,2}\)|(?<=\[)\d)|(?:\s[.…])+\s\p{L}|$))/u;
/** A line of fewer letters may be the telegram's number and subject; the prose then begins below it. */
const PROSE = 60;

/** The number before the first prose; null where none stands there, or where it counts paragraphs. */
export function openingNumber(passages: readonly QuotedPassage[]): Mark | null {
  for (const [index, passage] of passages.entries()) {
    const { kind, words } = passage;
    const alone = kind === "marginalia" && /^\d{2,6}\.$/.test(words);
    if (!(HEAD.has(kind) || alone) || isTitle(passage, index)) continue;
    const match = OPENING.exec(words);
    const prose = kind === "body" && words.length >= PROSE;
    const { series, number = "" } = match?.groups ?? {};
    if (match !== null && !isDivision(passage, match[0]) && !isDay(passage, match[0])) {
      const counts = series === undefined && isCounted(passages.slice(index + 1), Number(number));
      if (prose || series !== undefined || Number(number) > 1)
        return counts ? null : { value: match[0], place: placeIn(passage, 0, match[0].length) };
    }
    if (prose) return null;
  }
  return null;
}

/** The first line of an edition bears the edition's number: `99. Telegram From …`. */
function isTitle({ kind, words }: QuotedPassage, index: number): boolean {
  return index === 0 && (kind === "heading" || words.length < 200);
}

/** `Part 12.` and `December 17.` count something else. */
function isDivision({ language }: QuotedPassage, lead: string): boolean {
  if (!/\p{L}/u.test(lead)) return false;
  return divisions.opens(lead) !== null || findDates(lead, language, { date: null }).length > 0;
}

/** `Der 13. August hat …`: where ordinals bear a full stop, a month behind it makes the number a day. */
function isDay({ words, language }: QuotedPassage, lead: string): boolean {
  const [day] = /^\d{1,2}\.\s\p{L}+/u.exec(words.slice(lead.search(/\d/))) ?? [];
  if (day === undefined) return false;
  // Without a year, a date that nothing dates is none.
  return findDates(`${day} 1900`, language, { date: null }).some(({ start }) => start === 0);
}

/** Whether the next number opens a later paragraph; if paragraphs begin to count from 1 before, it does not. */
function isCounted(after: readonly QuotedPassage[], number: number): boolean {
  for (const { words } of after) {
    const opens = Number(/^\(?(\d{1,3})[.)]\s/.exec(words)?.[1]);
    if (opens === number + 1) return true;
    if (opens === 1 && number > 1) return false;
  }
  return false;
}

/** Paragraphs of letters too are numbered from 1; a higher number or a series is a telegram's. */
export function isSerial(opening: Mark | null): boolean {
  return opening !== null && /\d{2}|\p{L}|[2-9]/u.test(opening.value);
}

/** A series joined to its number names it whatever the paper is called: `G-768`, `Out 63801`. */
export function isOfSeries(opening: Mark | null): boolean {
  return opening !== null && /^\p{L}.*\d{2}/u.test(opening.value);
}
