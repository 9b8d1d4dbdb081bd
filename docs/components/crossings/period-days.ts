/** How long the period of a claim is. */
import type { ClaimRow } from "./rows.js";

/** Days from the first to the last of a claim's period, both counted; null where it has none. */
export function periodDays({ period_start, period_end }: ClaimRow): number | null {
  if (period_start === null || period_end === null) return null;
  return (Date.parse(period_end) - Date.parse(period_start)) / 86_400_000 + 1;
}
