/** An outline with fewer points: what a map of a page's width cannot show need not be fetched. */
import { quantize } from "topojson-client";
import type { Extent } from "./corpus-extent.js";
import type { Outline } from "./outline-shape.js";

type Point = readonly [x: number, y: number];
/** Lines one after another, by number; backwards, by its complement. */
type Ring = number[];
type Shape = Outline["objects"]["countries"]["geometries"][number];

/** Degrees that a line may be off where a corpus has places, and elsewhere: a pixel of a map of a page's width. */
const NEAR = 0.05;
const FAR = 0.25;

/** Degrees around the places that their maps show as well. */
const ROOM = 8;

/** Steps of the grid that points lie on, from pole to pole and once around. */
const STEPS = 15_000;

/**
 * An outline that keeps within a few hundredths of a degree of the given one where `extent` lies, and within a
 * quarter elsewhere; islands smaller than that go. Neighbours keep their common border, for it is one line.
 */
export function simplifiedOutline(outline: Outline, extent: Extent | null): Outline {
  const { countries } = outline.objects;
  const given = linesOf(outline);
  const lines = given.map((line) => simplified(line, (point) => toleranceAt(point, extent)));
  const isWhole = (ring: Ring) => turnsAlike(ringOf(ring, given), ringOf(ring, lines), extent);
  const kept = countries.geometries.map((shape) => withoutRings(shape, isWhole));
  // A ring that must stay and would turn inside out, which fills the globe, keeps its lines as they were.
  for (const arc of kept
    .flatMap(ringsOf)
    .filter((ring) => !isWhole(ring))
    .flat())
    lines[lineOf(arc)] = given[lineOf(arc)]!;
  const { used, shapes } = renumbered(kept);
  const arcs = used.map((at) => lines[at]!.map(([x, y]) => [x, y]));
  const objects = { countries: { ...countries, geometries: shapes } };
  return quantize({ type: "Topology", arcs, objects }, STEPS);
}

/** Whether a ring turns as it did, around an area that can be seen. */
function turnsAlike(given: readonly Point[], simple: readonly Point[], extent: Extent | null) {
  const [before, after] = [areaOf(given), areaOf(simple)];
  const least = (2 * toleranceAt(given[0]!, extent)) ** 2;
  return Math.sign(before) === Math.sign(after) && Math.abs(after) > least;
}

/** Square degrees inside a ring, negative where it turns with the clock. */
function areaOf(ring: readonly Point[]): number {
  const parts = ring.map(([x, y], at) => {
    const [nextX, nextY] = ring[(at + 1) % ring.length]!;
    return x * nextY - nextX * y;
  });
  return parts.reduce((sum, part) => sum + part, 0) / 2;
}

function ringOf(ring: Ring, lines: readonly Point[][]): Point[] {
  return ring.flatMap((arc) => (arc < 0 ? lines[~arc]!.toReversed() : lines[arc]!));
}

function ringsOf(shape: Shape): Ring[] {
  if (shape.type === "Polygon") return shape.arcs;
  return shape.type === "MultiPolygon" ? shape.arcs.flat() : [];
}

function toleranceAt([x, y]: Point, extent: Extent | null): number {
  if (extent === null) return FAR;
  const [west, east, south, north] = extent;
  const isNear = x > west - ROOM && x < east + ROOM && y > south - ROOM && y < north + ROOM;
  return isNear ? NEAR : FAR;
}

/** The lines in degrees: a topology holds steps on a grid, each from the point before. */
function linesOf({ arcs, transform }: Outline): Point[][] {
  if (!transform) return arcs as unknown as Point[][];
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let [x, y] = [0, 0];
    return arc.map(([right = 0, up = 0]) => {
      [x, y] = [x + right, y + up];
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]] as const;
    });
  });
}

/** Douglas and Peucker 1973: the point farthest from the chord stays while it is farther than the tolerance. */
function simplified(line: readonly Point[], tolerance: (point: Point) => number): Point[] {
  const kept = new Set([0, line.length - 1]);
  const chords: [number, number][] = [[0, line.length - 1]];
  for (let chord = chords.pop(); chord; chord = chords.pop()) {
    const [from, to] = chord;
    const farthest = farthestOf(line, from, to);
    if (farthest.distance <= tolerance(line[farthest.index]!)) continue;
    kept.add(farthest.index);
    chords.push([from, farthest.index], [farthest.index, to]);
  }
  return line.filter((_, index) => kept.has(index));
}

function farthestOf(line: readonly Point[], from: number, to: number) {
  let farthest = { index: from, distance: -1 };
  for (let index = from + 1; index < to; index += 1) {
    const distance = distanceTo(line[index]!, line[from]!, line[to]!);
    if (distance > farthest.distance) farthest = { index, distance };
  }
  return farthest;
}

/** Degrees from a point to a stretch, where a degree of longitude is as short as it is there. */
function distanceTo(point: Point, from: Point, to: Point): number {
  const narrow = Math.cos((point[1] * Math.PI) / 180);
  const [x, y] = [(to[0] - from[0]) * narrow, to[1] - from[1]];
  const [px, py] = [(point[0] - from[0]) * narrow, point[1] - from[1]];
  const length = x * x + y * y;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * x + py * y) / length));
  return Math.hypot(px - along * x, py - along * y);
}

/** A shape without its islands and lakes that are lost; one that has nothing else keeps its first. */
function withoutRings(shape: Shape, isWhole: (ring: Ring) => boolean): Shape {
  const isKept = (ring: Ring) => ring.length > 1 || isWhole(ring);
  if (shape.type === "Polygon") {
    const [outer = [], ...inner] = shape.arcs;
    return { ...shape, arcs: [outer, ...inner.filter(isKept)] };
  }
  if (shape.type !== "MultiPolygon") return shape;
  const parts = shape.arcs.flatMap(([outer = [], ...inner]) =>
    isKept(outer) ? [[outer, ...inner.filter(isKept)]] : [],
  );
  return { ...shape, arcs: parts.length > 0 ? parts : shape.arcs.slice(0, 1) };
}

/** Number of the line that an arc names; backwards, it is its complement. */
function lineOf(arc: number): number {
  return arc < 0 ? ~arc : arc;
}

/** The lines that shapes use, and the shapes with the lines' new numbers. */
function renumbered(shapes: readonly Shape[]): { used: number[]; shapes: Shape[] } {
  const numbers = new Map<number, number>();
  const numberOf = (arc: number): number => {
    const line = lineOf(arc);
    const number = numbers.get(line) ?? numbers.size;
    numbers.set(line, number);
    return arc < 0 ? ~number : number;
  };
  const renewed = shapes.map((shape): Shape => {
    if (shape.type === "Polygon")
      return { ...shape, arcs: shape.arcs.map((ring) => ring.map(numberOf)) };
    if (shape.type === "MultiPolygon")
      return { ...shape, arcs: shape.arcs.map((rings) => rings.map((ring) => ring.map(numberOf))) };
    return shape;
  });
  return { used: [...numbers.keys()], shapes: renewed };
}
