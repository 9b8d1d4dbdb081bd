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
  /** Claims that would make arcs as well, but that would cover each other on the map. */
  crowded: ClaimRow[];
  /** Claims of people moving that the map cannot show: an end is not said, or has no coordinates. */
  without: ClaimRow[];
}

/** Arcs that a map can have and still be read; where there are more, each way has its greatest alone, and so many ways. */
const MOST = 24;

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
  const ways = new Map<string, Way>();
  for (const claim of once) {
    const [from, to] = [atlas.pointOf(claim.from_place), atlas.pointOf(claim.to_place)];
    if (!from || !to || (from[0] === to[0] && from[1] === to[1])) {
      without.push(claim);
      continue;
    }
    const way = `${claim.from_place}~${claim.to_place}`;
    ways.set(way, [...(ways.get(way) ?? []), { claim, from, to, ...weight(claim) }]);
  }
  const drawn = legible([...ways.values()]);
  const kept = new Set(drawn.flat().map(({ claim }) => claim));
  const crowded = [...ways.values()].flat().flatMap(({ claim }) => (kept.has(claim) ? [] : claim));
  return { arcs: drawn.flatMap(bent), crowded, without };
}

type Way = readonly Omit<FlowArc, "bend">[];

/** The ways as they are where all have room; else the greatest claim of each of those that most people went. */
function legible(ways: readonly Way[]): Way[] {
  if (ways.flat().length <= MOST) return [...ways];
  const greatest = ways.flatMap((way) => [...way].sort(greatestFirst).slice(0, 1));
  return greatest
    .sort(greatestFirst)
    .slice(0, MOST)
    .map((arc) => [arc]);
}

function greatestFirst({ claim: a }: Way[number], { claim: b }: Way[number]): number {
  return (b.low ?? 0) - (a.low ?? 0) || (a.id < b.id ? -1 : 1);
}

/** Width and opacity: one step for each power of ten of the least that the words can mean. */
export function weight({ low }: Pick<ClaimRow, "low">): { width: number; opacity: number } {
  const magnitude = low === null || low < 1 ? 0 : Math.log10(low);
  return { width: 1.6 + 1.3 * magnitude, opacity: Math.min(0.9, 0.5 + 0.08 * magnitude) };
}

function bent(arcs: Way): FlowArc[] {
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

type Pixel = readonly [x: number, y: number];

/** Pixels that an arc bends at most, and from where on it bends less than its length would have it. */
const BEND = { most: 90, free: 45 };

/** Pixels between an arc and the edge of the map, at least. */
const EDGE = 8;

/** The control point of an arc between two places in pixels: it bends as it should, as far as the map has room. */
export function controlOf(
  [x1, y1]: Pixel,
  [x2, y2]: Pixel,
  bend: number,
  { width, height }: { width: number; height: number },
): Pixel {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const aside = [(y2 - y1) / length, (x1 - x2) / length] as const;
  const control = (rise: number): Pixel => [
    (x1 + x2) / 2 + 2 * rise * aside[0],
    (y1 + y2) / 2 + 2 * rise * aside[1],
  ];
  const isInside = (rise: number) => {
    const [x, y] = control(rise);
    return [0.2, 0.35, 0.5, 0.65, 0.8].every((t) => {
      const at = (a: number, c: number, b: number) =>
        (1 - t) ** 2 * a + 2 * t * (1 - t) * c + t ** 2 * b;
      const within = (value: number, size: number) => value >= EDGE && value <= size - EDGE;
      return within(at(x1, x, x2), width) && within(at(y1, y, y2), height);
    });
  };
  const rise = softly(bend * length, BEND);
  if (isInside(rise)) return control(rise);
  // Arcs of one way stay apart where they have to be flat, too.
  return control(softly(bend * length, { free: 0, most: greatest(BEND.most, isInside) }));
}

/** The greatest length up to some that still does, to a hundredth of it. */
function greatest(most: number, does: (length: number) => boolean): number {
  let [least, beyond] = [0, most];
  while (beyond - least > most / 100) {
    const middle = (least + beyond) / 2;
    if (does(middle)) least = middle;
    else beyond = middle;
  }
  return least;
}

/** A length as it is up to where it is free, then ever shorter of it, up to the most. */
function softly(length: number, { free, most }: { free: number; most: number }): number {
  if (length <= free || most <= free) return Math.min(length, most);
  return free + (most - free) * (1 - Math.exp((free - length) / (most - free)));
}
