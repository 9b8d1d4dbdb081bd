import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { daysAhead, isOneDay } from "../../../loaders/language/calendar/julian.js";

describe("daysAhead(year, month)", () => {
  it("grows by a day with each century that has no leap day", () => {
    assert.equal(daysAhead(1650, 5), 10);
    assert.equal(daysAhead(1700, 2), 10);
    assert.equal(daysAhead(1700, 3), 11);
    assert.equal(daysAhead(1917, 10), 13);
  });
});

describe("isOneDay(first, second)", () => {
  it("holds for a day in both calendars, while both were in use", () => {
    assert.ok(isOneDay("1917-10-25", "1917-11-07"));
    assert.ok(!isOneDay("1917-10-25", "1917-11-08"));
    assert.ok(!isOneDay("1962-10-25", "1962-11-07"));
    assert.ok(!isOneDay("1500-03-01", "1500-03-10"));
  });
});
