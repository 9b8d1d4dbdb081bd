/** Where claims stand on a chart of amounts over time, so that none hides another. Pure; in pixels. */
import type { ClaimRow } from "./rows.js";

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

/** Rows of the band at most. */
const MOST_ROWS = 16;

/** Length of the arrow of an open bound. */
const ARROW = 26;

/** A UTC day as a `Date`. */
export function dayDate(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Share of the claims that may stand outside the line of time, where that makes the others readable. */
const OUTSIDE = 0.03;

/**
 * Days in which all but a few of these claims stand, where those few make the line of time more than
 * twice as long; else the days of all. Null where none is dated.
 */
export function usualDomain(claims: readonly ClaimRow[]): [Date, Date] | null {
  const all = timeDomain(claims);
  const dated = claims.filter(({ start_day }) => start_day !== null);
  const most = Math.floor(dated.length * OUTSIDE);
  const byStart = [...dated].sort((a, b) => (a.start_day! < b.start_day! ? -1 : 1));
  const usual = timeDomain(byStart.slice(most, dated.length - most));
  if (!all || !usual) return all;
  return +all[1] - +all[0] > 2 * (+usual[1] - +usual[0]) ? usual : all;
}

/** Whether a claim's days touch these. */
export function isWithin({ start_day, end_day }: ClaimRow, [from, to]: readonly [Date, Date]) {
  if (start_day === null) return false;
  return +dayDate(start_day) <= +to && +dayDate(end_day ?? start_day) >= +from;
}

/** How many marks a chart over time has for claims: those without a time, and those far before or after, have no place. */
export function marksInTime(claims: readonly ClaimRow[]): number | readonly [number, string] {
  const days = usualDomain(claims);
  const timed = claims.filter((claim) => days !== null && isWithin(claim, days)).length;
  return timed === claims.length ? timed : [timed, "those that have a time that is shown"];
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

/**
 * Places every dated claim, in their order, each at its own time and amount: marks of one place lie on each
 * other, the widest first, so that none is hidden whole. What has no amount takes a free row of the band.
 */
export function placedClaims(claims: readonly ClaimRow[], scales: ChartScales): PlacedClaim[] {
  const placed: PlacedClaim[] = [];
  for (const claim of [...claims].sort(widestFirst)) {
    if (claim.start_day === null) continue;
    const inside = (x: number) => Math.min(scales.right, Math.max(scales.left, x));
    const from = inside(scales.x(dayDate(claim.start_day)));
    const to = inside(scales.x(dayDate(claim.end_day ?? claim.start_day)));
    const heights =
      claim.bounds === "vague"
        ? Array.from({ length: MOST_ROWS }, (_, row) => pointAt(scales.band + (row + 0.5) * ROW))
        : [boundsAt(claim, scales)];
    placed.push(freePlace({ claim, from, to }, (from + to) / 2, heights, placed));
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

/** Claims without a bound are the widest. */
function widestFirst(a: ClaimRow, b: ClaimRow): number {
  const span = ({ low, high }: ClaimRow) =>
    high === null || low === null ? Infinity : high / Math.max(1, low);
  const [wide, other] = [span(a), span(b)];
  return wide === other ? 0 : wide > other ? -1 : 1;
}

function freePlace(
  mark: { claim: ClaimRow; from: number; to: number },
  x: number,
  heights: readonly Heights[],
  placed: readonly PlacedClaim[],
): PlacedClaim {
  const hidden = (height: Heights) => placed.filter((other) => touches(other, x, height)).length;
  // Where all is taken, it lies on as few others as can be.
  let best = heights[0]!;
  let least = Infinity;
  for (const height of heights) {
    const count = hidden(height);
    if (count < least) [best, least] = [height, count];
    if (least === 0) break;
  }
  return { ...mark, x, ...best };
}

function touches(other: PlacedClaim, x: number, { top, bottom }: Heights): boolean {
  const pad = STEP;
  return Math.abs(other.x - x) < STEP && other.top < bottom + pad && top < other.bottom + pad;
}
