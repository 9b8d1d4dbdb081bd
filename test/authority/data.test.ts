/** The authority files that come with the project: sorted, sourced, and on the map where they should be. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, it } from "node:test";
import { geoContains, geoDistance } from "d3";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { lineOf } from "../../loaders/authority/authority.js";
import { authorityInFolder } from "../../loaders/authority/folder.js";
import { AUTHORITY_FILES } from "../../loaders/authority/read.js";
import { root } from "../checkout.js";

const folder = join(root, "data", "authority");
const authority = authorityInFolder(folder);
const places = authority.entities.filter(({ row }) => row.type === "place");

/** Today's countries (Natural Earth names) on whose land the places of an older country lie. */
const TODAY: Record<string, readonly string[]> = {
  "soviet-union": [
    "Russia",
    "Ukraine",
    "Belarus",
    "Moldova",
    "Estonia",
    "Latvia",
    "Lithuania",
    "Georgia",
    "Armenia",
    "Azerbaijan",
    "Kazakhstan",
    "Kyrgyzstan",
    "Uzbekistan",
    "Tajikistan",
    "Turkmenistan",
  ],
  "united-states": ["United States of America", "Guam", "Puerto Rico"],
  czechoslovakia: ["Czechia", "Slovakia"],
  yugoslavia: [
    "Serbia",
    "Bosnia and Herz.",
    "Croatia",
    "Slovenia",
    "Macedonia",
    "Montenegro",
    "Kosovo",
  ],
  korea: ["North Korea", "South Korea"],
  vietnam: ["Vietnam"],
  germany: ["Germany"],
  burma: ["Myanmar"],
  ceylon: ["Sri Lanka"],
  congo: ["Dem. Rep. Congo", "Congo"],
  vatican: ["Vatican"],
  "central-african-republic": ["Central African Rep."],
  "congo-brazzaville": ["Congo"],
  "dominican-republic": ["Dominican Rep."],
  "east-pakistan": ["Bangladesh"],
  "gaza-strip": ["Palestine", "Israel"],
  "ivory-coast": ["Côte d'Ivoire"],
  "new-hebrides": ["Vanuatu"],
  "portuguese-timor": ["Timor-Leste"],
  rhodesia: ["Zimbabwe"],
  "south-yemen": ["Yemen"],
  "solomon-islands": ["Solomon Is."],
  swaziland: ["eSwatini"],
  trinidad: ["Trinidad and Tobago"],
  "upper-volta": ["Burkina Faso"],
  "west-bank": ["Palestine"],
  "western-sahara": ["W. Sahara"],
};

interface Country {
  properties: { name: string };
  geometry: object;
}

function countries(): Country[] {
  const path = createRequire(import.meta.url).resolve("world-atlas/countries-50m.json");
  const topology = JSON.parse(readFileSync(path, "utf8")) as Topology<{
    countries: GeometryCollection<{ name: string }>;
  }>;
  return feature(topology, topology.objects.countries).features;
}

describe("data/authority", () => {
  it("is sorted by id in every file", () => {
    for (const name of Object.keys(AUTHORITY_FILES)) {
      const lines = readFileSync(join(folder, name), "utf8").trim().split("\n").slice(1);
      const ids = lines.map((line) => line.slice(0, line.indexOf(",")));
      assert.deepEqual(ids, [...ids].sort(), name);
    }
  });

  it("gives every place a point", () => {
    const without = places.filter(({ row }) => row.latitude === null).map(({ row }) => row.id);
    assert.deepEqual(without, []);
  });

  it("has each place in or near the country that it lies in", () => {
    const land = countries();
    const byName = new Map(land.map((country) => [country.properties.name, country]));
    const astray = places.filter(({ row }) => {
      const outermost = lineOf(authority, row.id).at(-1)!;
      const state = authority.byId.get(outermost)!.row;
      const outlines = (TODAY[outermost] ?? [state.name_en!]).flatMap(
        (name) => byName.get(name) ?? [],
      );
      const point: [number, number] = [row.longitude!, row.latitude!];
      return outlines.length > 0 && !outlines.some((outline) => isNear(outline, point));
    });
    assert.deepEqual(
      astray.map(({ row }) => row.id),
      [],
    );
  });

  it("finds the outline of most places, so that the test above is one", () => {
    const names = new Set(countries().map((country) => country.properties.name));
    const outlined = places.filter(({ row }) => {
      const outermost = lineOf(authority, row.id).at(-1)!;
      const own = TODAY[outermost] ?? [authority.byId.get(outermost)!.row.name_en!];
      return own.some((name) => names.has(name));
    });
    assert.ok(outlined.length > 0.9 * places.length, `${outlined.length} of ${places.length}`);
  });
});

/** Coasts are coarse in the atlas and small islands missing: a point 100 km off an outline counts. */
function isNear(outline: Country, point: [number, number]): boolean {
  if (geoContains(outline as never, point)) return true;
  const numbers = JSON.stringify(outline.geometry)
    .match(/-?\d+(?:\.\d+)?(?:e-\d+)?/g)!
    .map(Number);
  return numbers.some(
    (longitude, index) =>
      index % 2 === 0 &&
      geoDistance([longitude, numbers[index + 1]!], point) < 100 / EARTH_RADIUS_KM,
  );
}

const EARTH_RADIUS_KM = 6371;
