import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gzipSync } from "node:zlib";
import { feature, mesh } from "topojson-client";
import { geoArea, geoContains, geoLength } from "d3";
import { outlineOf } from "../../loaders/pages/outline.js";
import { simplifiedOutline } from "../../loaders/pages/simplify.js";

const whole = outlineOf([1952, 1963]);
const asia = simplifiedOutline(whole, [60, 139, 31, 56]);

describe("simplifiedOutline(outline, extent)", () => {
  it("is light: less than a fifth of the given one, compressed", () => {
    const weight = (outline: object) => gzipSync(JSON.stringify(outline)).length;
    assert.ok(weight(asia) < weight(whole) / 5, `${weight(asia)} of ${weight(whole)} bytes`);
  });

  it("keeps every state, and what lies on either side of a border", () => {
    const { features } = feature(asia, asia.objects.countries);
    assert.equal(features.length, whole.objects.countries.geometries.length);
    const stateAt = (point: [number, number]) =>
      features.find((state) => geoContains(state, point))?.properties.name;
    // Khorgos and Zharkent, on either side of the Ili's border; Dandong and Sinuiju across the Yalu.
    assert.equal(stateAt([80.6, 44.2]), "China");
    assert.equal(stateAt([80.0, 44.15]), "Soviet Union");
    assert.equal(stateAt([124.3, 40.2]), "China");
    assert.equal(stateAt([124.6, 40.0]), "North Korea");
  });

  it("turns no ring inside out: no state holds half of the globe", () => {
    for (const outline of [asia, simplifiedOutline(whole, null)])
      for (const state of feature(outline, outline.objects.countries).features)
        assert.ok(geoArea(state) < 2, state.properties.name);
  });

  it("keeps borders common: each is one line, not two", () => {
    const lengthOf = (outline: typeof asia) =>
      geoLength(mesh(outline, outline.objects.countries, (a, b) => a !== b));
    const share = lengthOf(asia) / lengthOf(whole);
    assert.ok(share > 0.85 && share <= 1, `borders are ${share} as long`);
  });

  it("spends its points where the corpus has places", () => {
    const points = (outline: typeof asia) => outline.arcs.reduce((sum, arc) => sum + arc.length, 0);
    assert.ok(points(simplifiedOutline(whole, null)) < points(asia));
    assert.ok(points(asia) < points(simplifiedOutline(whole, [-180, 180, -90, 90])));
  });
});
