/** The ground of the maps: coasts and borders of the corpus's time, and a projection that fits its places. */
import * as Plot from "npm:@observablehq/plot";
import { feature, mesh } from "topojson-client";
import type { Outline } from "../../../../loaders/pages/outline-shape.js";
import { type Extent, type Point, extentOf } from "./extent.js";

export type { Outline } from "../../../../loaders/pages/outline-shape.js";

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

/** Span in degrees beyond which half a globe does not show a map's places. */
const HALF = 150;

/** A projection that shows all of these places, and of the world no more than they span. */
function projectionFor({ west, east, south, north }: Extent): Plot.ProjectionOptions {
  const middle = (west + east) / 2;
  const domain = cornersOf(west, east, south, north);
  if (east - west > HALF) return { type: "equal-earth", rotate: [-middle, 0], inset: 4, domain };
  const rotate: [number, number] = [-middle, -(south + north) / 2];
  return { type: "azimuthal-equal-area", rotate, domain, inset: 8 };
}

/** Options of a plot that is a map of these places: its size, its projection, and nothing outside it. */
export function mapFrame(points: readonly Point[], width: number): Plot.PlotOptions {
  const extent = extentOf(points);
  const size = { width, height: mapHeight(extent, width) };
  // Plot's own margin at the top wins over `margin`, so both are said.
  const edges = { margin: 0, marginTop: 0, style: { overflow: "hidden" } };
  return { ...size, ...edges, projection: projectionFor(extent) };
}

/** Least height of a narrow map, as a share of its width: names need room above each other. */
const NARROW = 0.8;

/** Height of a map of the world, as a share of its width, at least and at most. */
const WORLD_HEIGHT = [0.42, 0.6] as const;

function mapHeight({ west, east, south, north }: Extent, width: number): number {
  if (east - west > HALF) {
    const [least, most] = WORLD_HEIGHT;
    const ratio = (north - south) / (east - west);
    return Math.round(Math.min(560, width * Math.min(most, Math.max(least, ratio))));
  }
  const narrowing = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const ratio = (north - south) / Math.max(1, (east - west) * narrowing);
  const least = width < 480 ? NARROW : 0.5;
  return Math.round(Math.min(560, width * Math.min(1.1, Math.max(least, ratio))));
}

function cornersOf(west: number, east: number, south: number, north: number) {
  const middle = (west + east) / 2;
  const coordinates = [west, middle, east].flatMap((x) => [
    [x, south],
    [x, north],
  ]);
  return { type: "MultiPoint" as const, coordinates };
}
