/**
 * The century of a year in two digits. No constant gives it: it is that of the document's own year, or of
 * a year that the document writes out; else nobody knows it.
 */
import type { Stated } from "./stated.js";

/** A year in two digits is at most so long before, and after, the year beside which it is read. */
const BACK = 84;

/** The full year of two digits beside a year: `62` beside 1958 is 1962, `08` beside 2008 is 2008. */
export function fullYear(twoDigits: number, beside: number): number {
  const first = beside - BACK;
  return first + ((((twoDigits - first) % 100) + 100) % 100);
}

/** The latest year that is written out, with its month or day; null if none is. */
export function writtenYear(dates: readonly Stated[]): number | null {
  const years = dates.flatMap(({ year, month, season, years, released, bare }) =>
    year === null || released || years > 1 || bare !== null || (month === null && season === null)
      ? []
      : [year],
  );
  if (years.length > 0) return Math.max(...years);
  const alone = dates.flatMap(({ year, released, years, bare }) =>
    year === null || released || years > 1 || bare !== null ? [] : [year],
  );
  return alone.length === 0 ? null : Math.max(...alone);
}

/** Gives years in two digits their century; those that have none stay as they are. */
export function withCenturies(dates: readonly Stated[], beside: number | null): void {
  if (beside === null) return;
  for (const date of dates)
    if (date.short !== null && date.year === null) date.year = fullYear(date.short, beside);
}
