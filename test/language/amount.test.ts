import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { between, exactly, ordersOf, precision, qualify } from "../../loaders/language/amount.js";

describe("precision(value)", () => {
  it("is the worth of the last digit that a round number states", () => {
    assert.deepEqual([2500, 2501, 20_000].map(precision), [100, 1, 10_000]);
  });
});

describe("ordersOf(unit), between(first, second)", () => {
  it("are as wide as the words", () => {
    assert.deepEqual(ordersOf(10_000), { low: 20_000, high: 99_999 });
    assert.deepEqual(between(exactly(100), exactly(150)), { low: 100, high: 150 });
  });
});

describe("qualify(bounds, qualifier)", () => {
  it("opens an end, or widens by a tenth", () => {
    assert.deepEqual(qualify(exactly(10), "about"), { low: 9, high: 11 });
    assert.deepEqual(qualify(exactly(200), "nearly"), { low: 180, high: 200 });
    assert.deepEqual(qualify(exactly(200), "over"), { low: 200, high: null });
    assert.deepEqual(qualify(exactly(200), "to"), { low: null, high: 200 });
    assert.deepEqual(qualify(exactly(3000), "odd"), { low: 3000, high: 3999 });
  });

  it("leaves what has no bounds without them", () => {
    assert.deepEqual(qualify({ low: null, high: null }, "about"), { low: null, high: null });
  });
});
