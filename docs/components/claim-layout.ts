/** Where claims stand on a chart of amounts over time, so that none hides another. Pure; in pixels. */
import type { ClaimRow } from "./claim-rows.js";

/** The scales of the chart: days and amounts to pixels. */
export interface ChartScales {
  x: (day: Date) => number;
  y: (amount: number) => number;
  /** Edges of the room for marks. */
  left: number;
  right: number;
  /** The first row of the band for claims that give no amount; rows follow below. */
  band: number;
}

export interface PlacedClaim {
  claim: ClaimRow;
  /** Its symbol. */
  x: number;
  y: number;
  /** Its bounds; where one is open, the end of an arrow. The symbol's own place for vague claims. */
  top: number;
  bottom: number;
  /** Its period, or its document's date. */
  from: number;
  to: number;
}

/** Room that a mark takes from side to side. */
export const STEP = 14;

/** Height of a row of the band. */
export const ROW = 16;

/** Rows of the band before its marks step aside. */
const ROWS = 4;

/** Length of the arrow of an open bound. */
const ARROW = 26;

/** A UTC day as a `Date`. */
export function dayDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/**
 * Days that a line of time has to show for these claims: at least a year, with some room at both ends.
 * Null where none is dated.
 */
export function timeDomain(claims: readonly ClaimRow[]): [Date, Date] | null {
  const days = claims.flatMap(({ start_day, end_day }) =>
    start_day === null ? [] : [start_day, end_day ?? start_day],
  );
  if (days.length === 0) return null;
  days.sort();
  const [from, to] = [+dayDate(days[0]!), +dayDate(days.at(-1)!)];
  const room = Math.max((400 * 86_400_000 - (to - from)) / 2, (to - from) * 0.03);
  return [new Date(from - room), new Date(to + room)];
}

/** Powers of ten around all bounds of these claims; 1 to 10 where there are none. */
export function amountDomain(claims: readonly ClaimRow[]): [number, number] {
  const bounds = claims.flatMap(({ low, high }) => [low, high]).filter((bound) => bound !== null);
  const positive = bounds.filter((bound) => bound > 0);
  if (positive.length === 0) return [1, 10];
  const from = 10 ** Math.floor(Math.log10(Math.min(...positive)));
  const to = 10 ** Math.ceil(Math.log10(Math.max(...positive)));
  return [from, to > from ? to : from * 10];
}

/** Places every dated claim, in their order; a mark without room steps aside, as little as it can. */
export function placedClaims(claims: readonly ClaimRow[], scales: ChartScales): PlacedClaim[] {
  const placed: PlacedClaim[] = [];
  for (const claim of claims) {
    if (claim.start_day === null) continue;
    const from = scales.x(dayDate(claim.start_day));
    const to = scales.x(dayDate(claim.end_day ?? claim.start_day));
    const heights =
      claim.bounds === "vague"
        ? Array.from({ length: ROWS }, (_, row) => pointAt(scales.band + (row + 0.5) * ROW))
        : [boundsAt(claim, scales)];
    placed.push(freePlace({ claim, from, to }, (from + to) / 2, heights, placed, scales));
  }
  return placed;
}

/** How many rows of the band are taken. */
export function rowsTaken(placed: readonly PlacedClaim[], band: number): number {
  const vague = placed.filter(({ claim }) => claim.bounds === "vague");
  return Math.max(0, ...vague.map(({ y }) => Math.round((y - band) / ROW + 0.5)));
}

interface Heights {
  y: number;
  top: number;
  bottom: number;
}

function pointAt(y: number): Heights {
  return { y, top: y, bottom: y };
}

function boundsAt({ low, high }: ClaimRow, { y }: ChartScales): Heights {
  // On a log scale nothing stands for zero; it stands at the foot.
  const least = low === null || low <= 0 ? null : y(low);
  const most = high === null || high <= 0 ? null : y(high);
  if (least !== null && most !== null) return { y: (least + most) / 2, top: most, bottom: least };
  if (least !== null) return { y: least, top: least - ARROW, bottom: least };
  if (most !== null) return { y: most, top: most, bottom: most + ARROW };
  return pointAt(y(1));
}

function freePlace(
  mark: { claim: ClaimRow; from: number; to: number },
  middle: number,
  heights: readonly Heights[],
  placed: readonly PlacedClaim[],
  { left, right }: ChartScales,
): PlacedClaim {
  for (const x of aside(middle, left, right))
    for (const height of heights)
      if (!placed.some((other) => touches(other, x, height))) return { ...mark, x, ...height };
  return { ...mark, x: middle, ...heights[0]! };
}

/** Places beside one, nearer ones first, within the edges. */
function* aside(middle: number, left: number, right: number): Generator<number> {
  const start = Math.min(right, Math.max(left, middle));
  for (let by = 0; by <= right - left; by += STEP) {
    if (start + by <= right) yield start + by;
    if (by > 0 && start - by >= left) yield start - by;
  }
}

function touches(other: PlacedClaim, x: number, { top, bottom }: Heights): boolean {
  const pad = STEP;
  return Math.abs(other.x - x) < STEP && other.top < bottom + pad && top < other.bottom + pad;
}
