/**
 * Coasts and borders for the maps: Natural Earth 1:50m as world-atlas packs it, with the states that are
 * gone joined from today's wherever the corpus is of their time. Borders that no longer exist inside
 * today's states (such as between the two Germanies) are not to be had from it, and are not drawn.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { mergeArcs } from "topojson-client";
import type { MultiPolygon, Polygon } from "topojson-specification";
import { projectFolder } from "../corpus.js";
import type { Countries, Outline } from "./outline-shape.js";

/** A state that is gone: its first year, the first year without it, and its parts by ISO 3166-1. */
interface FormerState {
  name: string;
  from: number;
  to: number;
  parts: readonly string[];
}

// Years of founding and end: Encyclopaedia Britannica, under each name.
const FORMER: readonly FormerState[] = [
  {
    name: "Soviet Union",
    from: 1922,
    to: 1992,
    // AM AZ BY EE GE KZ KG LV LT MD RU TJ TM UA UZ
    parts: "051 031 112 233 268 398 417 428 440 498 643 762 795 804 860".split(" "),
  },
  { name: "Czechoslovakia", from: 1918, to: 1993, parts: ["203", "703"] },
  // BA HR ME MK RS SI, and Kosovo, which ISO does not number.
  { name: "Yugoslavia", from: 1918, to: 1992, parts: "070 191 499 807 688 705 Kosovo".split(" ") },
  { name: "Sudan", from: 1956, to: 2011, parts: ["729", "728"] },
  { name: "Ethiopia", from: 1952, to: 1993, parts: ["231", "232"] },
];

type Country = Countries["geometries"][number];

/** The outline of the world in the years of a corpus; null for a corpus without dates: today's. */
export function outlineOf(years: readonly [number, number] | null): Outline {
  const path = join(projectFolder, "node_modules", "world-atlas", "countries-50m.json");
  const { type, transform, arcs, objects } = JSON.parse(readFileSync(path, "utf8")) as Outline;
  const world: Outline = { type, arcs, objects: { countries: objects.countries } };
  if (transform) world.transform = transform;
  const former = years ? FORMER.filter((state) => isOfTime(state, years)) : [];
  const geometries = former.reduce((all, state) => joined(world, all, state), named(world));
  world.objects.countries = { type: "GeometryCollection", geometries };
  return world;
}

// A corpus that outlasts a state shows it if more of its years are the state's.
function isOfTime({ from, to }: FormerState, [first, last]: readonly [number, number]): boolean {
  const shared = Math.min(to, last + 1) - Math.max(from, first);
  return shared * 2 > last + 1 - first;
}

function named({ objects }: Outline): Country[] {
  return objects.countries.geometries.map((country) => ({
    ...country,
    properties: { name: nameOf(country) },
  }));
}

// The type of a geometry without properties has none, not even undefined ones.
function nameOf({ properties }: Country): string {
  return (properties as { name?: string } | undefined)?.name ?? "";
}

function joined(world: Outline, countries: Country[], { name, parts }: FormerState): Country[] {
  const isPart = (country: Country) => parts.includes(String(country.id ?? nameOf(country)));
  const pieces = countries.filter(isPart) as (Polygon | MultiPolygon)[];
  if (pieces.length === 0) throw new Error(`the outline has no part of: ${name}`);
  const whole = mergeArcs(world, pieces) as MultiPolygon<{ name: string }>;
  return [...countries.filter((country) => !isPart(country)), { ...whole, properties: { name } }];
}
