/** An axis of years: they are whole, and their digits are not grouped. */
import { extent, ticks } from "npm:d3";

/** Years that are written beside an axis, at most about so many. */
const MOST = 10;

/** Plot's options for an axis of these years: no year is written twice, as that of its halves would be. */
export function yearAxis(years: readonly number[]): { ticks: number[]; tickFormat: "d" } {
  const [first = 0, last = 0] = extent(years);
  return { ticks: ticks(first, last, MOST).filter(Number.isInteger), tickFormat: "d" };
}
