/** What part of the world a map of some places shows. Pure. */

export type Point = readonly [longitude: number, latitude: number];

/** In degrees; `east` is over 180 where the part lies across the line of the date. */
export interface Extent {
  west: number;
  east: number;
  south: number;
  north: number;
}

/** Degrees around a single place, and least room at the edges of several. */
const ROOM = 5;

/** A turn around the world but for a seam, in degrees. */
const WIDEST = 356;

/** All of the world that people live in, where no place says which part. */
const WORLD: Extent = { west: -178, east: 178, south: -54, north: 76 };

/** The least part that holds all places, with room around them: of the two ways around the world, the shorter one. */
export function extentOf(points: readonly Point[]): Extent {
  if (points.length === 0) return WORLD;
  const [west, east] = shortestArc(points.map(([longitude]) => longitude));
  const latitudes = points.map(([, latitude]) => latitude);
  const room = Math.min(ROOM, (WIDEST - (east - west)) / 2);
  return {
    west: west - room,
    east: east + room,
    south: Math.max(-85, Math.min(...latitudes) - ROOM),
    north: Math.min(85, Math.max(...latitudes) + ROOM),
  };
}

/** All but the widest gap between neighbours on the circle. */
function shortestArc(longitudes: readonly number[]): [west: number, east: number] {
  const sorted = [...longitudes].sort((a, b) => a - b);
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  let [west, east] = [first, last];
  let widest = first + 360 - last;
  for (const [i, next] of sorted.slice(1).entries()) {
    const before = sorted[i] ?? first;
    if (next - before <= widest) continue;
    widest = next - before;
    [west, east] = [next, before + 360];
  }
  return [west, east];
}
