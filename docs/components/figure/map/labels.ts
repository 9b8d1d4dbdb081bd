/** Names of places on a map: a dot and its name, left out where it would lie on another. */
import { svg } from "../marks.js";

/** A projection as Plot hands it to its marks. */
export interface Projection {
  stream(sink: object): { point(x: number, y: number): void };
}

/** A place in pixels; null where the map does not show it. */
export function projected(
  projection: Projection,
  [longitude, latitude]: readonly [number, number],
): [number, number] | null {
  let at: [number, number] | null = null;
  const nothing = () => {};
  const sink = { point: (x: number, y: number) => (at = [x, y]) };
  const lines = {
    lineStart: nothing,
    lineEnd: nothing,
    polygonStart: nothing,
    polygonEnd: nothing,
  };
  projection.stream({ ...sink, ...lines, sphere: nothing }).point(longitude, latitude);
  return at;
}

interface Box {
  x: number;
  y: number;
  width: number;
}

const HEIGHT = 15;

/**
 * Names beside their points, the first ones first: to the right, to the left, below or above, wherever
 * there is room; a name without room is left out, and its mark's own label says it.
 */
export function placeNames(
  places: readonly { name: string; x: number; y: number; room?: number }[],
  width: number,
): SVGTextElement[] {
  const taken: Box[] = [];
  const names: SVGTextElement[] = [];
  for (const { name, x, y, room = 5 } of places) {
    const length = name.length * 6.6;
    const spots: Box[] = [
      { x: x + room + 3, y: y + 4, width: length },
      { x: x - room - 3 - length, y: y + 4, width: length },
      { x: x - length / 2, y: y + room + 14, width: length },
      { x: x - length / 2, y: y - room - 5, width: length },
    ];
    const free = spots.filter((box) => isFree(box, taken, width));
    // Best where it covers no other place's mark either.
    const spot = free.find((box) => !places.some((other) => covers(box, other, x, y))) ?? free[0];
    if (!spot) continue;
    taken.push(spot);
    names.push(nameAt(name, spot));
  }
  return names;
}

function covers(
  box: Box,
  mark: { x: number; y: number; room?: number },
  ownX: number,
  ownY: number,
): boolean {
  if (mark.x === ownX && mark.y === ownY) return false;
  const room = mark.room ?? 5;
  const beside = mark.x + room < box.x || mark.x - room > box.x + box.width;
  return !beside && mark.y + room > box.y - HEIGHT + 4 && mark.y - room < box.y;
}

function isFree(box: Box, taken: readonly Box[], width: number): boolean {
  if (box.x < 2 || box.x + box.width > width - 2) return false;
  return !taken.some(
    (other) =>
      box.x < other.x + other.width + 4 &&
      other.x < box.x + box.width + 4 &&
      Math.abs(box.y - other.y) < HEIGHT,
  );
}

function nameAt(name: string, { x, y }: Box): SVGTextElement {
  const halo = { stroke: "var(--crossings-ground)", "stroke-width": 3.5, "paint-order": "stroke" };
  const words = { "font-size": 12.5, "font-weight": 500, "pointer-events": "none" };
  const join = { "stroke-linejoin": "round", "text-anchor": "start", fill: "currentColor" };
  return svg("text", { x, y, ...words, ...join, ...halo }, name);
}
