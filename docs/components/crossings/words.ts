/** Claims in words: amounts, periods and what a chart's mark is called. */
import type { Atlas } from "../words/atlas.js";
import { type ClaimRow, directionKey, directionName } from "./rows.js";
import { number, stretch } from "../words/names.js";

type Amount = Pick<ClaimRow, "low" | "high" | "unit" | "per_days" | "measure">;

/** `3,000 persons`, `2,000–9,999 persons in 1 day`, `20,000 persons or more`, `no amount (persons)`. */
export function amountText({ low, high, unit, per_days }: Amount): string {
  const amount = boundsText(low, high);
  if (amount === null) return `no amount (${unit})`;
  const rate = per_days === null ? "" : ` in ${timeOf(per_days)}`;
  return `${amount.replace(/^at (least|most) /, "at $1 ")} ${unitName(unit, low, high)}${rate}`;
}

const YEAR = 365.2425;

/** `1 day`, `7 days`; a mean month or year by its name. */
function timeOf(days: number): string {
  for (const [length, name] of [
    [YEAR / 12, "a month"],
    [YEAR, "a year"],
  ] as const)
    if (Math.abs(days - length) < 0.01) return name;
  return `${number(days)} ${days === 1 ? "day" : "days"}`;
}

function unitName(unit: string, low: number | null, high: number | null): string {
  if (low !== 1 || high !== 1) return unit;
  return unit === "families" ? "family" : unit.replace(/s$/, "");
}

/** `7`, `100–150`, `at least 20,000`, `at most 50`; null where neither bound is known. */
export function boundsText(low: number | null, high: number | null): string | null {
  if (low === null && high === null) return null;
  if (high === null) return `at least ${number(low!)}`;
  if (low === null) return `at most ${number(high)}`;
  return low === high ? number(low) : `${number(low)}–${number(high)}`;
}

/** `16 April 1962 – 9 August 1962`, `1947`; where it has no period, what it is drawn at instead. */
export function periodText({ dating, start_day, end_day }: ClaimRow): string {
  if (start_day === null) return "no date";
  const days = stretch(start_day, end_day ?? start_day);
  return dating === "period" ? days : `no period said; document of ${days}`;
}

/** What a mark is, line by line: its words, its amount and measure, direction, period, who says so. */
export function claimText(row: ClaimRow, atlas: Atlas): string {
  const asserter = atlas.nameOf(row.asserted_by);
  return [
    `“${row.quote}”`,
    `${row.measure}: ${amountText(row)}`,
    `${directionName(directionKey(row), atlas)}; ${periodText(row)}`,
    asserter === null ? "not known who says so" : `said by ${asserter}`,
    row.title,
  ].join("\n");
}
