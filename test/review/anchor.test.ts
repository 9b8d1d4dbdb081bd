import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { likeness, nearestRow, occurrenceIn } from "../../loaders/review/anchor.js";

describe("occurrenceIn(text, quote, occurrence)", () => {
  it("counts in code points, and occurrences that overlap", () => {
    assert.deepEqual(occurrenceIn("𠀀 ten, ten", "ten", 2), { start: 7, stop: 10 });
    assert.deepEqual(occurrenceIn("aaa", "aa", 2), { start: 1, stop: 3 });
    assert.equal(occurrenceIn("ten", "ten", 2), null);
  });
});

describe("nearestRow(rows, language, quote, at)", () => {
  const row = (start: number, quote: string) => ({ language: "en", start, stop: start + 3, quote });
  const rows = [row(0, "ten people"), row(50, "fifty families")];

  it("is the nearest by place where the text has the words, else the likest", () => {
    assert.equal(nearestRow(rows, "en", "none", { start: 40, stop: 44 }), rows[1]);
    assert.equal(nearestRow(rows, "en", "ten peoples", null), rows[0]);
    assert.equal(nearestRow(rows, "zh", "ten people", null), null);
  });
});

describe("likeness(one, other)", () => {
  it("is Dice's coefficient of neighbouring characters", () => {
    assert.equal(likeness("night", "nacht"), 0.25);
    assert.equal(likeness("same", "same"), 1);
    assert.equal(likeness("a", "b"), 0);
  });
});
