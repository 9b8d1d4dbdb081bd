/**
 * Years that the words leave out. Documents tell what happened, so a day without a year means the latest
 * such day before the document. Where the words speak of what is to come, a day is past only if it is so
 * recently; a cited document's date always is.
 */
import type { Stated } from "./stated.js";
import { addDays, addMonths, iso, isLunar, spanOf } from "./spans.js";

/** A report may be dated a day ahead of its writer by the zones of time. */
const DAYS_AHEAD = 1;
/** How long ago a day can be that words of the future are beside, and how far off one that they mean. */
const RECENT = 60;
const HALF_A_YEAR = 183;
/** How far off a day is at most on which something is only said to begin. */
const SOON = 60;

/** Fills in what the document's own date says of the year, the month and the day; else leaves null. */
export function inferred(date: Stated, own: string, before: Stated | null): Stated {
  if (date.shift !== null) return shifted(date, own, date.shift);
  if (date.same !== null && before !== null) return sameAs(date, before);
  if (date.year !== null || date.short !== null) return date;
  if (date.month === null && date.day !== null) return inMonth(date, own, before);
  return { ...date, year: yearOf(date, own) };
}

function shifted(date: Stated, own: string, shift: NonNullable<Stated["shift"]>): Stated {
  // The moon's month of a Gregorian day is not told by counting Gregorian months.
  if (shift.unit === "month" && date.lunarBefore !== null && yearIn(own) < date.lunarBefore)
    return { ...date, day: null };
  if (shift.unit === "year") return { ...date, year: yearIn(own) + shift.by };
  const target =
    shift.unit === "day" ? addDays(own, shift.by) : addMonths(own.slice(0, 7), shift.by);
  const day = shift.unit === "day" ? Number(target.slice(8)) : date.day;
  return { ...date, year: yearIn(target), month: Number(target.slice(5, 7)), day };
}

/** 同年, 同月: the year, or year and month, of the date before. */
export function sameAs(date: Stated, before: Stated): Stated {
  if (date.same === "year") return { ...date, year: before.year };
  return { ...date, year: before.year, month: before.month };
}

/** A bare day, `11日` or `the 26th`: the latest one that is not after the document. */
function inMonth(date: Stated, own: string, before: Stated | null): Stated {
  if (before !== null && before.month !== null && before.year !== null) {
    return { ...date, year: before.year, month: before.month };
  }
  const month =
    Number(own.slice(8)) + DAYS_AHEAD < date.day! ? addMonths(own.slice(0, 7), -1) : own;
  return { ...date, year: yearIn(month), month: Number(month.slice(5, 7)) };
}

function yearOf(date: Stated, own: string): number {
  const year = yearIn(own);
  if (date.month === null && date.season === null) return year;
  if (date.direction === "this") return year;
  if (date.direction === "last") return lastDayBound(date, year) < own ? year : year - 1;
  if (date.direction === "next") return firstDay(date, year) > own ? year : year + 1;
  return likeliest(date, own);
}

function likeliest(date: Stated, own: string): number {
  const year = yearIn(own);
  const past = firstDay(date, year) <= addDays(own, DAYS_AHEAD) ? year : year - 1;
  if (date.received && daysBetween(own, firstDay(date, past + 1)) <= RECENT) return past + 1;
  if (date.past || !(date.future || date.starts)) return past;
  const ago = daysBetween(firstDay(date, past), own);
  const ahead = daysBetween(own, firstDay(date, past + 1));
  return ago > RECENT && ahead <= (date.future ? HALF_A_YEAR : SOON) ? past + 1 : past;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** The first day that a date would mean in a year. */
function firstDay(date: Stated, year: number): string {
  const lunar = { ...date, year };
  if (isLunar(lunar)) return spanOf(lunar)?.first ?? iso(year + 1, 2, 20);
  return iso(year, date.month ?? firstMonth(date.season!), date.day ?? 1);
}

/** A day after which the date is over in that year; 31 sorts after every day of a month. */
function lastDayBound(date: Stated, year: number): string {
  return iso(year, date.month ?? firstMonth(date.season!) + 2, date.day ?? 31);
}

function firstMonth(season: number): number {
  return season >= 33 ? (season - 33) * 3 + 1 : (season - 21) * 3 + 3;
}

function yearIn(day: string): number {
  return Number(day.slice(0, 4));
}
