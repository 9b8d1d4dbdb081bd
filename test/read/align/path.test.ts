import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { CostModel, Unit } from "../../../loaders/read/align/cost.js";
import { cheapestPath } from "../../../loaders/read/align/path.js";
import { joined } from "../../../loaders/read/align/units.js";

const units = (letters: readonly number[], more: Partial<Unit> = {}): Unit[] =>
  letters.map((count, index) => ({
    ...{ members: [index], kind: "body" as const, letters: count, scrap: false, open: true },
    ...{ ended: 0, anchors: [] },
    ...more,
  }));
const model: CostModel = {
  length: { c: 1, s2: 6.8 },
  anchors: { shared: [], missing: [[], []] },
};
const shapes = (first: Unit[], second: Unit[]) =>
  cheapestPath(first, second, joined, model).map(
    (step) => `${step.first.join(",")}:${step.second.join(",")}`,
  );

describe("cheapestPath(first, second, join, model)", () => {
  it("pairs what is as long, in order", () => {
    assert.deepEqual(shapes(units([80, 300, 40]), units([82, 295, 41])), ["0:0", "1:1", "2:2"]);
  });

  it("takes two halves for the whole, on either side", () => {
    assert.deepEqual(shapes(units([400, 200, 200]), units([400, 400])), ["0:0", "1,2:1"]);
    assert.deepEqual(shapes(units([400, 400]), units([400, 200, 200])), ["0:0", "1:1,2"]);
  });

  it("leaves alone what the other side does not have, each passage in one step", () => {
    assert.deepEqual(shapes(units([600, 700]), units([700])), ["0:", "1:0"]);
    assert.deepEqual(shapes(units([100, 50]), []), ["0:", "1:"]);
    assert.deepEqual(shapes([], []), []);
  });

  it("never pairs a stamp with a paragraph, however alike", () => {
    assert.deepEqual(shapes(units([90], { kind: "stamp" }), units([90])).sort(), ["0:", ":0"]);
  });
});
