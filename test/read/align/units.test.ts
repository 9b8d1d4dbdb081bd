import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Unit } from "../../../loaders/read/align/cost.js";
import { joined, unitsOfBoth } from "../../../loaders/read/align/units.js";
import { textOf } from "./parallel.js";

const unit = (more: Partial<Unit> = {}): Unit => ({
  members: [0],
  kind: "body",
  letters: 100,
  scrap: false,
  open: true,
  ended: 0,
  anchors: [],
  ...more,
});

describe("unitsOfBoth(first, second)", () => {
  it("counts letters and digits, not blanks, in code points", () => {
    const { units1 } = unitsOfBoth(textOf("zh", ["𠀀 人 12。"]), textOf("en", ["A man."]));
    assert.equal(units1[0]!.letters, 4);
  });

  it("takes stamps for scraps, and stray lines, not headings nor short sentences", () => {
    const long = "The people who live beside the river crossed it by boat in winter and on foot.";
    const text = textOf("en", [long, "p. 3 -", "Yes.", ["heading", "Ice"], ["stamp", long]]);
    const { units1 } = unitsOfBoth(text, textOf("en", [long]));
    assert.deepEqual(
      units1.map(({ scrap }) => scrap),
      [false, true, false, false, true],
    );
  });

  it("is open where the sentence goes on, in any script, and knows the anchors of both only", () => {
    const { units1, units2 } = unitsOfBoth(
      textOf("zh", ["1962年有七人过河", "没有回来。"]),
      textOf("en", ["In 1962 seven crossed."]),
    );
    assert.deepEqual(
      units1.map(({ open }) => open),
      [true, false],
    );
    assert.deepEqual(units1[0]!.anchors, units2[0]!.anchors);
    assert.equal(units1[0]!.anchors.length, 2);
    assert.deepEqual(units1[1]!.anchors, []);
  });
});

describe("joined(earlier, later, apart)", () => {
  it("adds two paragraphs up, and remembers which was at its end", () => {
    const whole = joined(unit({ anchors: [4, 1] }), unit({ members: [1], anchors: [1, 2] }), false);
    assert.deepEqual(whole, unit({ members: [0, 1], letters: 200, anchors: [1, 2, 4] }));
    assert.equal(joined(unit({ open: false }), unit({ members: [1] }), false)?.ended, 1);
  });

  it("goes over scraps only with a sentence that goes on", () => {
    assert.notEqual(joined(unit(), unit(), true), null);
    assert.equal(joined(unit({ open: false }), unit(), true), null);
  });

  it("joins no third paragraph, no two headings, no scrap, no two kinds; three lines of a signature", () => {
    const two = unit({ members: [1, 2] });
    assert.equal(joined(unit(), two, false), null);
    assert.equal(joined(unit({ kind: "heading" }), unit({ kind: "heading" }), false), null);
    assert.equal(joined(unit({ scrap: true }), unit(), false), null);
    assert.equal(joined(unit(), unit({ kind: "header" }), false), null);
    const signature = { kind: "signature" as const };
    assert.notEqual(joined(unit(signature), { ...two, ...signature }, false), null);
  });
});
