/** The ground of the maps: coasts and borders of the corpus's time, and a projection that fits its places. */
import * as Plot from "npm:@observablehq/plot";
import { feature, mesh } from "topojson-client";
import type { Outline } from "../../../../loaders/pages/outline.js";

export type { Outline } from "../../../../loaders/pages/outline.js";

type Point = readonly [longitude: number, latitude: number];

/** Land and borders as marks of Plot, drawn once for each outline. */
export function groundMarks(outline: Outline): Plot.Markish[] {
  const ground = groundOf(outline);
  return [
    Plot.geo(ground.land, {
      ...{ fill: "var(--crossings-surface)", stroke: "var(--crossings-control)", strokeWidth: 0.6 },
      clip: "frame",
    }),
    Plot.geo(ground.borders, {
      stroke: "var(--crossings-control)",
      strokeWidth: 0.5,
      clip: "frame",
    }),
    Plot.frame({ stroke: "var(--crossings-rule)", inset: 0.5 }),
  ];
}

type Ground = ReturnType<typeof drawn>;
const grounds = new WeakMap<Outline, Ground>();

// The arcs are many, and a chart is drawn anew at every width.
function groundOf(outline: Outline): Ground {
  const ground = grounds.get(outline) ?? drawn(outline);
  grounds.set(outline, ground);
  return ground;
}

function drawn(outline: Outline) {
  const { countries } = outline.objects;
  return {
    land: feature(outline, countries),
    borders: mesh(outline, countries, (a, b) => a !== b),
  };
}

/** Degrees around a single place, and least room at the edges of several. */
const ROOM = 5;

/** Span in degrees beyond which a map shows the whole world. */
const WORLD = 150;

/** A projection that shows all of these places, and the whole world where they span most of it. */
function projectionFor(points: readonly Point[]): Plot.ProjectionOptions {
  const [west, east, south, north] = extentOf(points);
  if (points.length === 0 || east - west > WORLD)
    return { type: "equal-earth", inset: 4, domain: cornersOf(-178, 178, -54, 76) };
  return {
    type: "azimuthal-equal-area",
    rotate: [-(west + east) / 2, -(south + north) / 2],
    domain: cornersOf(west, east, south, north),
    inset: 8,
  };
}

/** Options of a plot that is a map of these places: its size, its projection, and nothing outside it. */
export function mapFrame(points: readonly Point[], width: number): Plot.PlotOptions {
  const size = { width, height: mapHeight(points, width) };
  // Plot's own margin at the top wins over `margin`, so both are said.
  const edges = { margin: 0, marginTop: 0, style: { overflow: "hidden" } };
  return { ...size, ...edges, projection: projectionFor(points) };
}

/** Least height of a narrow map, as a share of its width: names need room above each other. */
const NARROW = 0.8;

function mapHeight(points: readonly Point[], width: number): number {
  const [west, east, south, north] = extentOf(points);
  if (points.length === 0 || east - west > WORLD) return Math.round(width * 0.42);
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const ratio = (north - south) / Math.max(1, (east - west) * narrowing);
  const least = width < 480 ? NARROW : 0.5;
  return Math.round(Math.min(560, width * Math.min(1.1, Math.max(least, ratio))));
}

function extentOf(points: readonly Point[]): [number, number, number, number] {
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  const around = (values: number[], limit: number): [number, number] => [
    Math.max(-limit, Math.min(...values) - ROOM),
    Math.min(limit, Math.max(...values) + ROOM),
  ];
  return [...around(longitudes, 180), ...around(latitudes, 85)];
}

function cornersOf(west: number, east: number, south: number, north: number) {
  const middle = (west + east) / 2;
  const coordinates = [west, middle, east].flatMap((x) => [
    [x, south],
    [x, north],
  ]);
  return { type: "MultiPoint" as const, coordinates };
}
