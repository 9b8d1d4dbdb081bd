/** The period of a claim, as days. */
import type { Basis, Timing } from "../../language/claims.js";

export interface Period {
  start: string | null;
  end: string | null;
}

export const timeless: Period = { start: null, end: null };

/** The days that a sentence's words for a time stand for: `previous` are those of the claim before. */
export function periodOf(
  timing: Timing | null,
  { previous, written, yearless }: { previous: Period; written: Period; yearless: boolean },
): Period & { basis: Basis | null } {
  const told = daysOf(timing, previous, written);
  const { start, end } = yearless ? coming(told, written) : told;
  if (start === null && end === null) return { ...timeless, basis: null };
  return { start, end, basis: timing?.sense === "same" ? "context" : "said" };
}

/** Days without a year that were read as nearly a year ago are those to come: `June 25`, written on June 23. */
function coming({ start, end }: Period, written: Period): Period {
  if (start === null || end === null || written.start === null) return { start, end };
  const ago = daysFrom(start, written.start);
  if (ago < NEARLY_A_YEAR || ago > A_YEAR) return { start, end };
  const next = (day: string) => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return { start: next(start), end: next(end) };
}

/** In days. */
const NEARLY_A_YEAR = 320;
const A_YEAR = 366;

function daysFrom(one: string, other: string): number {
  return (Date.parse(other) - Date.parse(one)) / 86_400_000;
}

function daysOf(timing: Timing | null, previous: Period, written: Period): Period {
  if (timing === null) return timeless;
  if (timing.sense === "same") return previous;
  if (timing.sense === "now") return written;
  const { date, date_end } = timing.date.row;
  const last = date_end ?? date;
  if (timing.sense === "by") return { start: null, end: last };
  if (timing.sense === "since" && written.end !== null && date !== null)
    return { start: date, end: written.end > date ? written.end : last };
  return { start: date, end: last };
}
