import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { lunarSpan } from "../../../loaders/language/calendar/lunar.js";

const spanOf = (year: number, month: number | null, day: number | null, leap = false) => {
  const span = lunarSpan({ year, month, day, leap });
  return span && [span.first, span.last];
};

describe("lunarSpan(date)", () => {
  it("gives New Year's Day its Gregorian day", () => {
    assert.deepEqual(spanOf(1950, 1, 1), ["1950-02-17", "1950-02-17"]);
  });

  it("makes a month an interval of 29 or 30 days, and a year one of its months", () => {
    assert.deepEqual(spanOf(1950, 1, null), ["1950-02-17", "1950-03-17"]);
    assert.deepEqual(spanOf(1950, null, null), ["1950-02-17", "1951-02-05"]);
  });

  it("is null for a month or day that the year does not have", () => {
    assert.equal(spanOf(1950, 1, 31), null);
    assert.equal(spanOf(1950, 5, 1, true), null);
  });
});
