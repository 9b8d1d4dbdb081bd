/**
 * Totals of flows, where flows can be added. Two of them can only if they are certainly about different
 * people; everything else is left out, and said to be. Pure.
 *
 * The rule, in order:
 * 1. Only flows are added: a rate is no number of people, a stock did not move, a quota did not happen.
 * 2. A claim that a reviewer rejected, or that gives no amount, direction or period, is left out.
 * 3. The same claim in two languages counts once, with bounds that hold both wordings.
 * 4. Of claims on the same way in the same period, one stands for all, with bounds that hold all.
 * 5. Of claims whose ways and periods overlap, the widest counts: a county is left out for its province,
 *    a month for its year. Claims whose places or periods are apart are added.
 * Persons, families, households and cases are never added to each other.
 */
import type { Atlas } from "../words/atlas.js";
import { type ClaimRow, directionKey } from "./rows.js";
import { periodDays } from "./period-days.js";

export type LeftOut =
  | "not a flow"
  | "rejected by a reviewer"
  | "no amount"
  | "direction not said"
  | "period not said"
  | "the same claim in another language"
  | "the same way and period as another claim"
  | "within another claim"
  | "overlaps with another claim";

/** A claim that is not in a total, why, and the claim that stands for it, if one does. */
export interface OmittedClaim {
  claim: ClaimRow;
  reason: LeftOut;
  instead: ClaimRow | null;
}

/** A claim that is added, with bounds that hold those that it stands for. */
export interface AddedClaim {
  claim: ClaimRow;
  /** The claim and those that it stands for. */
  members: ClaimRow[];
  low: number | null;
  high: number | null;
}

/** The flows of one direction and unit. */
export interface DirectionTotal {
  direction: string;
  unit: ClaimRow["unit"];
  /** Sum of the lower bounds that are known. */
  low: number;
  /** Sum of the upper bounds; null where one of them is open. */
  high: number | null;
  added: AddedClaim[];
}

export interface Totals {
  totals: DirectionTotal[];
  omitted: OmittedClaim[];
}

/** Adds what can be added among these claims, by direction (between states) and unit. */
export function addableTotals(claims: readonly ClaimRow[], atlas: Atlas): Totals {
  const omitted: OmittedClaim[] = [];
  const possible = claims.filter((claim) => {
    const reason = unfit(claim);
    if (reason) omitted.push({ claim, reason, instead: null });
    return reason === null;
  });
  const groups = new Map<string, AddedClaim[]>();
  for (const claim of possible.sort(widestFirst(atlas))) {
    const key = `${directionKey(claim)} ${claim.unit}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    const rival = rivalOf(claim, group, atlas);
    if (!rival) {
      group.push({ claim, members: [claim], low: claim.low, high: claim.high });
      continue;
    }
    const reason = relation(claim, rival, atlas);
    if (standsFor.has(reason)) widen(rival, claim);
    omitted.push({ claim, reason, instead: rival.claim });
  }
  return { totals: [...groups.values()].map(totalOf), omitted };
}

function unfit(claim: ClaimRow): LeftOut | null {
  if (claim.review === "rejected") return "rejected by a reviewer";
  if (claim.measure !== "flow") return "not a flow";
  if (claim.bounds === "vague") return "no amount";
  if (claim.from_place === null || claim.to_place === null) return "direction not said";
  return periodDays(claim) === null ? "period not said" : null;
}

/** The widest place and the longest period first, so that what comes later may lie within. */
function widestFirst(atlas: Atlas) {
  const depth = ({ from_place, to_place }: ClaimRow) =>
    atlas.chain(from_place).length + atlas.chain(to_place).length;
  return (a: ClaimRow, b: ClaimRow) =>
    depth(a) - depth(b) || periodDays(b)! - periodDays(a)! || (a.id < b.id ? -1 : 1);
}

// A claim's own counterpart comes before any other that it overlaps with.
function rivalOf(claim: ClaimRow, group: readonly AddedClaim[], atlas: Atlas): AddedClaim | null {
  const twin = group.find(({ members }) => members.some((one) => isCounterpart(claim, one)));
  const near = ({ members }: AddedClaim) => members.some((one) => overlaps(claim, one, atlas));
  return twin ?? group.find(near) ?? null;
}

function isCounterpart(a: ClaimRow, b: ClaimRow): boolean {
  return a.counterpart_id === b.id || b.counterpart_id === a.id;
}

/** Whether two claims can be about the same people: their ways and their periods touch. */
export function overlaps(a: ClaimRow, b: ClaimRow, atlas: Atlas): boolean {
  const near = (one: string, other: string) => atlas.holds(one, other) || atlas.holds(other, one);
  return (
    near(a.from_place!, b.from_place!) &&
    near(a.to_place!, b.to_place!) &&
    a.period_start! <= b.period_end! &&
    b.period_start! <= a.period_end!
  );
}

const standsFor: ReadonlySet<LeftOut> = new Set([
  "the same claim in another language",
  "the same way and period as another claim",
]);

function relation(claim: ClaimRow, { claim: rival, members }: AddedClaim, atlas: Atlas): LeftOut {
  if (members.some((one) => isCounterpart(claim, one))) return "the same claim in another language";
  const keys = ["from_place", "to_place", "period_start", "period_end"] as const;
  if (keys.every((key) => claim[key] === rival[key]))
    return "the same way and period as another claim";
  const within =
    atlas.holds(rival.from_place!, claim.from_place!) &&
    atlas.holds(rival.to_place!, claim.to_place!) &&
    rival.period_start! <= claim.period_start! &&
    rival.period_end! >= claim.period_end!;
  return within ? "within another claim" : "overlaps with another claim";
}

function widen(added: AddedClaim, claim: ClaimRow): void {
  const { low, high } = claim;
  added.members.push(claim);
  added.low = low === null || added.low === null ? null : Math.min(added.low, low);
  added.high = high === null || added.high === null ? null : Math.max(added.high, high);
}

function totalOf(added: AddedClaim[]): DirectionTotal {
  const { claim } = added[0]!;
  const low = added.reduce((sum, one) => sum + (one.low ?? 0), 0);
  const open = added.some(({ high }) => high === null);
  const high = open ? null : added.reduce((sum, one) => sum + one.high!, 0);
  return { direction: directionKey(claim), unit: claim.unit, low, high, added };
}
