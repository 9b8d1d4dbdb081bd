/** Which claims make arcs on a map, and how these bend so that each is seen. Pure. */
import type { Atlas } from "../../words/atlas.js";
import type { ClaimRow } from "../../crossings/rows.js";

export type Point = [longitude: number, latitude: number];

/** A claim as an arc between two places. */
export interface FlowArc {
  claim: ClaimRow;
  from: Point;
  to: Point;
  /** How far it bends to its left, as a share of its length. */
  bend: number;
  /** Stroke in pixels: by the order of magnitude of its lower bound. */
  width: number;
  opacity: number;
}

export interface FlowArcs {
  arcs: FlowArc[];
  /** Claims of people moving that the map cannot show: an end is not said, or has no coordinates. */
  without: ClaimRow[];
}

/**
 * The arcs of flows, rates and quotas. Where a claim is there in two languages, the first of them makes
 * the arc; a stock does not move and makes none.
 */
export function flowArcs(claims: readonly ClaimRow[], atlas: Atlas): FlowArcs {
  const moving = claims.filter(({ measure }) => measure !== "stock");
  const shown = new Set<string>();
  const once = moving.filter(({ id, counterpart_id }) => {
    shown.add(id);
    return counterpart_id === null || !shown.has(counterpart_id);
  });
  const without: ClaimRow[] = [];
  const ways = new Map<string, Omit<FlowArc, "bend">[]>();
  for (const claim of once) {
    const [from, to] = [atlas.pointOf(claim.from_place), atlas.pointOf(claim.to_place)];
    if (!from || !to || (from[0] === to[0] && from[1] === to[1])) {
      without.push(claim);
      continue;
    }
    const way = `${claim.from_place}~${claim.to_place}`;
    ways.set(way, [...(ways.get(way) ?? []), { claim, from, to, ...weight(claim) }]);
  }
  return { arcs: [...ways.values()].flatMap(bent), without };
}

/** Width and opacity: one step for each power of ten of the least that the words can mean. */
export function weight({ low }: Pick<ClaimRow, "low">): { width: number; opacity: number } {
  const magnitude = low === null || low < 1 ? 0 : Math.log10(low);
  return { width: 1.6 + 1.3 * magnitude, opacity: Math.min(0.9, 0.5 + 0.08 * magnitude) };
}

function bent(arcs: Omit<FlowArc, "bend">[]): FlowArc[] {
  const step = Math.min(0.06, 0.24 / arcs.length);
  // The thickest lie outside, where they cover none.
  const ordered = [...arcs].sort((a, b) => a.width - b.width || (a.claim.id < b.claim.id ? -1 : 1));
  return ordered.map((arc, i) => ({ ...arc, bend: 0.06 + i * step }));
}

/** The places at the ends of arcs, each once. */
export function placesOf(arcs: readonly FlowArc[]): { id: string; at: Point }[] {
  const places = new Map<string, Point>();
  for (const { claim, from, to } of arcs) {
    places.set(claim.from_place!, from);
    places.set(claim.to_place!, to);
  }
  return [...places].map(([id, at]) => ({ id, at })).sort((a, b) => (a.id < b.id ? -1 : 1));
}
