/** Stretches of time that the words of an English sentence reckon from a date, or from the day of writing. */
import type { Span, Timing } from "../../claims.js";
import { SCALES, UNITS } from "../numerals.js";
import type { Item } from "./items.js";

/** A unit of time, its singular in the one group. */
export const UNIT = /^(day|week|month|year)s?$/;

/** `over the next four years`, `two months ago`: reckoned from the day of writing. */
export function spanFromNow(items: readonly Item[]): Timing | null {
  for (let at = 0; at < items.length; at++) {
    const lower = items[at]?.lower ?? "";
    if (/^(?:next|coming|following|ensuing)$/.test(lower)) {
      const span = spanAt(items, at + 1);
      if (span !== null && isCounted(items, at + 1)) return { sense: "ahead", span };
    }
    if (lower !== "ago") continue;
    const span = spanBefore(items, at);
    if (span !== null) return { sense: "ago", span };
  }
  return null;
}

/** Of a date: `the six months ending June 30`, `the week ended May 5`; null for other dates. */
export function spanEnding(items: readonly Item[], date: number): Span | null {
  let k = date - 1;
  if (/^(?:on|in|the|with)$/.test(items[k]?.lower ?? "")) k--;
  return /^(?:ending|ended|preceding|before)$/.test(items[k]?.lower ?? "")
    ? spanBefore(items, k)
    : null;
}

/** `fiscal year 1957`, `FY 1957`: no year of the calendar. */
export function isFiscal(items: readonly Item[], date: number): boolean {
  const before = items.slice(Math.max(0, date - 2), date).map(({ lower }) => lower);
  return before.at(-1) === "fiscal" || before.at(-1) === "fy" || before.join(" ") === "fiscal year";
}

function spanBefore(items: readonly Item[], at: number): Span | null {
  const unit = UNIT.exec(items[at - 1]?.lower ?? "")?.[1];
  if (unit === undefined) return null;
  const count = countOf(items[at - 2]);
  return count === null ? null : { count, unit: unit as Span["unit"] };
}

function spanAt(items: readonly Item[], at: number): Span | null {
  const numbered = isCounted(items, at);
  const unit = UNIT.exec(items[numbered ? at + 1 : at]?.lower ?? "")?.[1];
  const count = numbered ? countOf(items[at]) : 1;
  return unit === undefined || count === null ? null : { count, unit: unit as Span["unit"] };
}

function isCounted(items: readonly Item[], at: number): boolean {
  return UNIT.test(items[at + 1]?.lower ?? "") && countOf(items[at]) !== null;
}

/** A whole number of units; a bare unit is one, `several` and `a few` are none that can be reckoned with. */
function countOf(item: Item | undefined): number | null {
  if (item === undefined) return null;
  if (item.amount !== null) return item.amount.low === item.amount.high ? item.amount.low : null;
  if (/^(?:a|an|the|one|in)$/.test(item.lower)) return 1;
  return UNITS[item.lower] ?? SCALES[item.lower] ?? null;
}

/** Of a date: `a 10 day period beginning October 5`; null for other dates. */
export function spanBeginning(items: readonly Item[], date: number): Span | null {
  let k = date - 1;
  if (/^(?:on|from|with)$/.test(items[k]?.lower ?? "")) k--;
  if (!/^(?:beginning|starting|commencing)$/.test(items[k]?.lower ?? "")) return null;
  if (/^(?:period|span|stretch)$/.test(items[k - 1]?.lower ?? "")) k--;
  if (/^[-–]$/.test(items[k - 2]?.word ?? "")) return null;
  return spanBefore(items, k);
}

/** `the first six months of 1961`, `the second half of 1957`: months of a year, the first and how many. */
export function partOfYear(
  items: readonly Item[],
  date: number,
): { first: number; months: number } | null {
  const row = items[date]?.date?.row;
  if (row === undefined || !/^\d{4}$/.test(row.edtf ?? "")) return null;
  const words = items.slice(Math.max(0, date - 5), date).map(({ lower }) => lower);
  if (words.at(-1) !== "of") return null;
  if (words.at(-2) === "half") return halfOf(words.at(-3));
  if (words.at(-2) === "quarter") return quarterOf(words.at(-3));
  if (words.at(-2) !== "months" && words.at(-2) !== "month") return null;
  const months = countOf(items[date - 3]);
  if (months === null || months > 12) return null;
  if (words.at(-4) === "first") return { first: 1, months };
  return words.at(-4) === "last" ? { first: 13 - months, months } : null;
}

function halfOf(which: string | undefined): { first: number; months: number } | null {
  if (which === "first") return { first: 1, months: 6 };
  return which === "second" || which === "last" ? { first: 7, months: 6 } : null;
}

const QUARTERS: Readonly<Record<string, number>> = {
  ...{ first: 1, second: 4, third: 7, fourth: 10, last: 10, final: 10 },
};

function quarterOf(which: string | undefined): { first: number; months: number } | null {
  const first = QUARTERS[which ?? ""];
  return first === undefined ? null : { first, months: 3 };
}

/** `FY 61`, `fiscal 62`: a budget year of two figures, which no date has. */
export function fiscalYearIn(items: readonly Item[]): number | null {
  for (const [at, { lower, word }] of items.entries()) {
    const own = /^fy['’]?(\d{2})$/u.exec(lower)?.[1];
    const behind = /^(?:fy|fiscal)$/.test(lower)
      ? /^['’]?(\d{2})$/u.exec(items[at + 1]?.word ?? "")?.[1]
      : undefined;
    const year = own ?? behind;
    if (year !== undefined && word !== "") return 1900 + Number(year);
  }
  return null;
}

/** `since the beginning of the year`. */
export function isSinceNewYear(items: readonly Item[]): boolean {
  const words = items.map(({ lower }) => lower).join(" ");
  return /\bsince (?:the )?(?:beginning|start|first) of (?:the|this) year\b/.test(words);
}
