import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  isDay,
  isMonth,
  lastDay,
  stated,
  yearOfDigits,
} from "../../../loaders/language/calendar/stated.js";

describe("stated(start, stop, known)", () => {
  it("knows nothing but its place and what it is given", () => {
    const date = stated(3, 9, { month: 5 });
    assert.deepEqual([date.start, date.stop, date.month], [3, 9, 5]);
    assert.deepEqual([date.year, date.day, date.part, date.shift], [null, null, null, null]);
  });
});

describe("isDay(month, day, year), isMonth(month), lastDay(year, month)", () => {
  it("know leap years, and give the benefit of the doubt where no year is known", () => {
    assert.ok(isDay(2, 29));
    assert.ok(isDay(2, 29, 2000));
    assert.ok(!isDay(2, 29, 1900));
    assert.ok(!isDay(4, 31));
    assert.ok(!isDay(13, 1));
    assert.ok(!isDay(1, 0));
    assert.ok(!isMonth(0));
    assert.equal(lastDay(1964, 2), 29);
  });
});

describe("yearOfDigits(digits)", () => {
  it("gives two digits no century", () => {
    assert.deepEqual(yearOfDigits("62"), { short: 62 });
    assert.deepEqual(yearOfDigits("1962"), { year: 1962 });
  });
});
