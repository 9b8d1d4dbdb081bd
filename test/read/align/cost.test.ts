import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  anchorBonus,
  anchorModel,
  beadCost,
  type CostModel,
  dropCost,
  kindCost,
  lengthCost,
  type Unit,
} from "../../../loaders/read/align/cost.js";

const unit = (more: Partial<Unit> = {}): Unit => ({
  members: [0],
  kind: "body",
  letters: 100,
  scrap: false,
  open: false,
  ended: 0,
  anchors: [],
  ...more,
});
const length = { c: 1, s2: 6.8 };
const model: CostModel = {
  length,
  anchors: {
    shared: [2, 20],
    missing: [
      [-1, -5],
      [-3, -5],
    ],
  },
};

describe("lengthCost(first, second, model)", () => {
  it("is nothing at the expected length, and grows on both sides of it alike", () => {
    assert.ok(lengthCost(100, 100, length) < 1e-6);
    assert.ok(lengthCost(100, 200, { c: 2, s2: 6.8 }) < 1e-6);
    assert.ok(lengthCost(100, 130, length) > lengthCost(100, 110, length));
    assert.equal(lengthCost(100, 130, length), lengthCost(130, 100, length));
  });

  it("is minus the logarithm of both tails: .05 at 1.96 standard deviations", () => {
    // With s² of 1 and a mean of 10,000 letters, one deviation is 100 letters.
    const cost = lengthCost(10_000 - 98, 10_000 + 98, { c: 1, s2: 1 });
    assert.ok(Math.abs(Math.exp(-cost) - 0.05) < 0.001);
  });

  it("is bounded, and nothing for two empty passages", () => {
    assert.equal(lengthCost(0, 0, length), 0);
    assert.equal(lengthCost(1, 1e9, length), 25);
  });
});

describe("anchorBonus(first, second, model)", () => {
  it("adds what is shared, and takes off what one side alone has, by its side", () => {
    assert.equal(anchorBonus([0], [0], model.anchors), 2);
    assert.equal(anchorBonus([0], [], model.anchors), -1);
    assert.equal(anchorBonus([], [0], model.anchors), -3);
    assert.equal(anchorBonus([], [], model.anchors), 0);
  });

  it("never says too much", () => {
    assert.equal(anchorBonus([0, 1], [0, 1], model.anchors), 12);
    assert.equal(anchorBonus([0, 1], [], model.anchors), -6);
  });
});

describe("anchorModel(first, second)", () => {
  it("numbers only what both sides have; what is rare says more", () => {
    const first = ["n7 n9", "n7", "n7"].map((all) => new Set(all.split(" ")));
    const second = ["n7 n9 n8", "n7", "n7"].map((all) => new Set(all.split(" ")));
    const { model: made, numbers } = anchorModel(first, second);
    assert.deepEqual(
      [...numbers],
      [
        ["n7", 0],
        ["n9", 1],
      ],
    );
    assert.ok(made.shared[1]! > made.shared[0]!);
    assert.ok(made.shared[0]! > 0 && made.missing[0][0]! < 0);
  });
});

describe("beadCost(first, second, model)", () => {
  it("forbids kinds that no reader takes for one another", () => {
    assert.equal(beadCost(unit(), unit({ kind: "stamp" }), model), Infinity);
    assert.ok(beadCost(unit(), unit({ kind: "header" }), model) < Infinity);
  });

  it("is dearer for two passages as one, and dearer still where the first was at its end", () => {
    const two = unit({ members: [0, 1] });
    const one = beadCost(unit(), unit(), model);
    assert.ok(beadCost(unit(), two, model) > one);
    assert.equal(
      beadCost(unit(), { ...two, ended: 1 }, model) - beadCost(unit(), two, model) > 1,
      true,
    );
    assert.ok(beadCost(unit({ scrap: true }), unit(), model) > one);
  });
});

describe("dropCost(unit, weight, model)", () => {
  it("is least for scraps, less for a heading than for a paragraph, and bounded for a long one", () => {
    const body = dropCost(unit(), 1, length);
    assert.ok(dropCost(unit({ kind: "heading" }), 1, length) < body);
    assert.ok(
      dropCost(unit({ scrap: true }), 1, length) < dropCost(unit({ kind: "heading" }), 1, length),
    );
    assert.equal(
      dropCost(unit({ letters: 1e6 }), 1, length),
      dropCost(unit({ letters: 1e5 }), 1, length),
    );
  });
});

describe("kindCost(first, second)", () => {
  it("is nothing for one kind, the same both ways round, and infinite for strangers", () => {
    assert.equal(kindCost("seal", "seal"), 0);
    assert.equal(kindCost("body", "heading"), kindCost("heading", "body"));
    assert.equal(kindCost("signature", "heading"), Infinity);
  });
});
