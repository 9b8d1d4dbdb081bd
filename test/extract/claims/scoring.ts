/** How the claims that the rules find agree with those that a reader finds. */
import type { Claim, Label } from "./labelled.js";

export const FIELDS = ["bounds", "measure", "direction", "period"] as const;
export type Field = (typeof FIELDS)[number];

/** How labels and claims agree; each field counted only where a label is found and judges it. */
export interface Score {
  labels: number;
  claims: number;
  found: number;
  right: Record<Field, number>;
  judged: Record<Field, number>;
  /** What is wrong, for whoever improves the rules. */
  faults: string[];
}

export function emptyScore(): Score {
  const none = () => ({ bounds: 0, measure: 0, direction: 0, period: 0 });
  return { labels: 0, claims: 0, found: 0, right: none(), judged: none(), faults: [] };
}

/** Adds to a score what the rules made of one sentence. */
export function judge(score: Score, name: string, labels: Label[], claims: Claim[]): void {
  const free = new Set(claims);
  for (const label of labels) {
    const claim = claims.find(
      (one) => free.has(one) && one.start < label.stop && label.start < one.stop,
    );
    if (claim) free.delete(claim);
    if (!label.optional) judgeOne(score, name, label, claim);
  }
  score.claims += free.size;
  for (const claim of free) score.faults.push(`${name}: too many: ${claim.quote}`);
}

function judgeOne(score: Score, name: string, label: Label, claim: Claim | undefined): void {
  score.labels++;
  if (!claim) {
    score.faults.push(`${name}: missed: ${label.wording}`);
    return;
  }
  score.found++;
  score.claims++;
  compare(score, name, label, claim);
}

function compare(score: Score, name: string, label: Label, claim: Claim): void {
  const fields: [Field, string | undefined, string][] = [
    ["bounds", label.amount, amountOf(claim)],
    ["measure", label.measure, claim.measure],
    ["direction", label.from, `from ${claim.from_place ?? "-"}`],
    ["direction", label.to, `to ${claim.to_place ?? "-"}`],
    ["period", label.period, periodOf(claim)],
  ];
  for (const [field, expected, actual] of fields) {
    if (expected === undefined) continue;
    score.judged[field]++;
    if (actual.replace(/^(?:from|to) /, "") === expected) score.right[field]++;
    else score.faults.push(`${name}: ${field}: ${label.wording}: ${expected}, but ${actual}`);
  }
}

function amountOf({ low, high, unit, per_days }: Claim): string {
  const bounds =
    low === null && high === null ? "vague" : `${String(low ?? "*")}..${String(high ?? "*")}`;
  return `${bounds} ${unit}${per_days === null ? "" : ` / ${String(per_days)}`}`;
}

function periodOf({ period_start, period_end }: Claim): string {
  if (period_start === null) return "none";
  return period_start === period_end ? period_start : `${period_start}/${period_end ?? "*"}`;
}

export function precision({ found, claims }: Score): number {
  return found / claims;
}

export function recall({ found, labels }: Score): number {
  return found / labels;
}

export function accuracy({ right, judged: all }: Score, field: Field): number {
  return right[field] / all[field];
}
