import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { proseNumbers } from "../../../loaders/language/en/prose-numbers.js";

describe("proseNumbers", () => {
  it("has numerals, but none that is as often no number", () => {
    const { numerals = [] } = proseNumbers;
    for (const word of ["three", "thirty", "thousand", "dozens"])
      assert.ok(numerals.includes(word), word);
    for (const word of ["one", "two", "score"]) assert.ok(!numerals.includes(word), word);
  });

  it("has the months in full and short", () => {
    assert.ok(proseNumbers.months?.includes("September"));
    assert.ok(proseNumbers.months?.includes("Sept"));
  });
});
