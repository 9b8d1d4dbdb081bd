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
  { previous, written }: { previous: Period; written: Period },
): Period & { basis: Basis | null } {
  const { start, end } = daysOf(timing, previous, written);
  if (start === null && end === null) return { ...timeless, basis: null };
  return { start, end, basis: timing?.sense === "same" ? "context" : "said" };
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
