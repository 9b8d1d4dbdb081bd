/** How often: the time in which an English amount of people moves. */
import type { RateFrame, Scene } from "../../claims.js";
import { alternatives, wordsIn } from "../../../text/dictionary.js";
import { SCALES, UNITS } from "../numerals.js";
import type { Group } from "./group.js";

export interface Rate {
  /** The days in which the amount happens. A month is a twelfth of 365.2425. */
  perDays: number;
  frame: RateFrame;
}

const YEAR = 365.2425;
const UNIT_DAYS: Readonly<Record<string, number>> = {
  day: 1,
  night: 1,
  week: 7,
  month: YEAR / 12,
  year: YEAR,
};
const ADVERBS: Readonly<Record<string, number>> = {
  daily: 1,
  nightly: 1,
  weekly: 7,
  monthly: YEAR / 12,
  annually: YEAR,
  yearly: YEAR,
};
const UNIT = "(?<unit>day|night|week|month|year)s?\\b";
const EVERY = new RegExp(`\\b(?:every|each|per)\\s+(?:(?<count>[\\w-]+)\\s+)?${UNIT}`, "iu");
const ONCE = alternatives(
  wordsIn(
    "a, an, in one, in a single, on certain, on some, on many, on several, in the space of a",
  ),
  { blank: String.raw`\s+` },
);
const LATER = alternatives(wordsIn("ago, later, earlier, before, after, or, old, long, of"));
const A_DAY = new RegExp(`\\b${ONCE}\\s+${UNIT}(?!\\s+${LATER}\\b)`, "iu");
const DAILY = /\b(?<daily>daily|nightly|weekly|monthly|annually|yearly)\b/iu;
const HOURS =
  /\b(?:with)?in\s+(?:the\s+space\s+of\s+|a\s+period\s+of\s+)?(?<hours>[\w-]+)\s+hours\b/iu;

const DURING = /\b(?:within|over|after|for|during|inside|under|than)\s+$/iu;

/** The rate that governs an amount: the expression nearest to it in its clause; null if none. */
export function rateOf({ text, sentence }: Scene, { start, stop }: Group): Rate | null {
  const from = Math.max(sentence.start, start - 60);
  const around = text.slice(from, Math.min(sentence.stop, stop + 70));
  let best: { distance: number; match: RegExpExecArray } | null = null;
  for (const pattern of [EVERY, A_DAY, DAILY, HOURS]) {
    const match = pattern.exec(around);
    if (!match) continue;
    const at = from + match.index;
    if (at > stop && /[\d;]|\b(?:or|but)\b/u.test(text.slice(stop, at))) continue;
    if (
      at < start &&
      /[;,]\s*$|\band\s*$/u.test(text.slice(at + match[0].length, start)) &&
      !/^(?:on|every|each|in)/iu.test(match[0])
    )
      continue;
    // Within a month, over a year: how long it took.
    if (pattern === A_DAY && DURING.test(text.slice(sentence.start, at))) continue;
    const distance = Math.abs(at - start);
    if (best === null || distance < best.distance) best = { distance, match };
  }
  if (best === null) return null;
  const perDays = daysOf(best.match.groups ?? {});
  return perDays === null ? null : { perDays, frame: frameOf(best.match[0]) };
}

function frameOf(wording: string): RateFrame {
  if (/\b(?:certain|some|many|several)\b/iu.test(wording)) return "some";
  return /\b(?:one|single|space)\b/iu.test(wording) ? "single" : "regular";
}

function daysOf({ count, unit, daily, hours }: Record<string, string | undefined>): number | null {
  if (hours !== undefined) {
    const value = hours.split("-").reduce((sum, word) => sum + (numberOf(word) ?? NaN), 0);
    return Number.isFinite(value) ? value / 24 : null;
  }
  if (daily !== undefined) return ADVERBS[daily.toLowerCase()] ?? null;
  const times = count === undefined ? 1 : numberOf(count);
  const days = UNIT_DAYS[(unit ?? "day").toLowerCase()];
  return times === null || days === undefined ? null : times * days;
}

function numberOf(word: string): number | null {
  const lower = word.toLowerCase();
  if (/^\d+$/.test(lower)) return Number(lower);
  if (lower === "other") return 2;
  if (lower === "few") return 3;
  return UNITS[lower] ?? SCALES[lower] ?? null;
}
