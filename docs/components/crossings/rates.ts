/**
 * Rates and flows made comparable: an amount per year. What is converted is an arithmetic reading of the
 * words, and is marked as such wherever the words speak of less than a year.
 */
import type { ClaimRow } from "./rows.js";
import { number } from "../words/names.js";

/** Days of the mean Gregorian year. */
export const YEAR = 365.2425;

export interface AnnualRate {
  claim: ClaimRow;
  /** What is counted per year; persons, families and cases cannot be compared with each other. */
  unit: ClaimRow["unit"];
  /** Per year; null where the words give no such bound. */
  low: number | null;
  high: number | null;
  /** How it was reckoned: `2,000–9,999 × 365.2425 / 1`. */
  conversion: string;
  /** Days that the claim's own period has; null where it has none. */
  days: number | null;
  /**
   * Whether the figure says more than its words: the claim speaks of less than a year, or of no period,
   * and holds for a year only if the whole year was like it.
   */
  extrapolated: boolean;
}

/**
 * Amounts per year of the claims that have one: a rate times 365.2425 / per_days; a flow whose period is
 * a year or longer, averaged over it, times 365.2425 / days. A flow in a shorter time is no yearly rate,
 * nor are stocks and quotas. Rejected and vague claims are left out. Highest upper bound first.
 */
export function annualRates(claims: readonly ClaimRow[]): AnnualRate[] {
  const rates = claims.flatMap((claim) => annualRate(claim) ?? []);
  const most = ({ low, high }: AnnualRate) => high ?? low ?? 0;
  return rates.sort((a, b) => most(b) - most(a) || (a.claim.id < b.claim.id ? -1 : 1));
}

function annualRate(claim: ClaimRow): AnnualRate | null {
  if (claim.bounds === "vague" || claim.review === "rejected") return null;
  const days = periodDays(claim);
  const wholeYear = days !== null && days >= Math.floor(YEAR);
  if (claim.measure === "rate" && claim.per_days !== null && claim.per_days > 0)
    return converted(claim, claim.per_days, days, !wholeYear);
  if (claim.measure === "flow" && wholeYear) return converted(claim, days, days, false);
  return null;
}

function converted(
  claim: ClaimRow,
  per: number,
  days: number | null,
  extrapolated: boolean,
): AnnualRate {
  const { low, high, unit } = claim;
  const annual = (amount: number | null) => (amount === null ? null : (amount * YEAR) / per);
  const bounds = [low, high].filter((bound) => bound !== null).map(number);
  const amount = [...new Set(bounds)].join("–");
  const conversion = `${amount} × ${YEAR} / ${number(per)}`;
  return { claim, unit, low: annual(low), high: annual(high), conversion, days, extrapolated };
}

/** Days from the first to the last of a claim's period, both counted; null where it has none. */
export function periodDays({ period_start, period_end }: ClaimRow): number | null {
  if (period_start === null || period_end === null) return null;
  return (Date.parse(period_end) - Date.parse(period_start)) / 86_400_000 + 1;
}

/** A yearly amount as it may be shown: two figures that count, since no source counts to the person. */
export function roundedAnnual(amount: number): number {
  return amount === 0 ? 0 : Number(amount.toPrecision(2));
}
