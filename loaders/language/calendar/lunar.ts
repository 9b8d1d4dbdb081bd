/**
 * The Chinese calendar, as China, Korea and (to a day) Japan counted by it: the days that a month or day
 * of a year by the moon is by the Gregorian calendar. Its tables are those of `lunar-javascript`.
 */
import { Lunar, LunarYear } from "lunar-javascript";
import type { Span } from "./stated.js";

/** Month by number; an intercalary month follows that of its number. */
export interface LunarDate {
  year: number;
  month: number | null;
  leap: boolean;
  day: number | null;
}

interface LunarMonth {
  month: number;
  first: string;
  days: number;
}

const years = new Map<number, readonly LunarMonth[]>();

/** The interval of a date of the Chinese calendar. Null where it has no such month or day. */
export function lunarSpan({ year, month, leap, day }: LunarDate): Span | null {
  const months = monthsOf(year);
  const [begin, end] = [months[0], months.at(-1)];
  if (begin === undefined || end === undefined) return null;
  if (month === null) return interval(begin.first, later(end.first, end.days - 1));
  const found = months.find((one) => one.month === (leap ? -month : month));
  if (found === undefined) return null;
  if (day === null) return interval(found.first, later(found.first, found.days - 1));
  if (day < 1 || day > found.days) return null;
  const on = later(found.first, day - 1);
  return interval(on, on);
}

function monthsOf(year: number): readonly LunarMonth[] {
  const known = years.get(year);
  if (known !== undefined) return known;
  const months = LunarYear.fromYear(year)
    .getMonthsInYear()
    .map((month) => ({
      month: month.getMonth(),
      first: Lunar.fromYmd(year, month.getMonth(), 1).getSolar().toYmd(),
      days: month.getDayCount(),
    }));
  years.set(year, months);
  return months;
}

function interval(first: string, last: string): Span {
  const edtf = first === last ? first : `${first}/${last}`;
  return { first, last, edtf, head: first, tail: last };
}

function later(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  return new Date(time).toISOString().slice(0, 10);
}
