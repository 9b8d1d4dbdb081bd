import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { periodOf, timeless } from "../../../loaders/extract/claims/period.js";
import type { Timing } from "../../../loaders/language/claims.js";

const written = { start: "1962-06-18", end: "1962-06-18" };
const previous = { start: "1961-01-01", end: "1961-12-31" };
const dated = (
  date: string,
  end: string | null = date,
  sense: "in" | "by" | "since" = "in",
): Timing => ({
  date: { start: 0, stop: 1, row: { date, date_end: end, edtf: date } },
  sense,
});
const period = (timing: Timing | null, yearless = false) => {
  const { start, end, basis } = periodOf(timing, { previous, written, yearless });
  return [start, end, basis];
};

describe("periodOf(timing, known)", () => {
  it("is the days of a date", () =>
    assert.deepEqual(period(dated("1962-05-01", "1962-05-31")), [
      "1962-05-01",
      "1962-05-31",
      "said",
    ]));
  it("has no beginning where a figure holds by a day", () =>
    assert.deepEqual(period(dated("1962-05-01", null, "by")), [null, "1962-05-01", "said"]));
  it("goes on to the document's day since another", () =>
    assert.deepEqual(period(dated("1962-05-01", null, "since")), [
      "1962-05-01",
      "1962-06-18",
      "said",
    ]));
  it("is that of the claim before, by context", () =>
    assert.deepEqual(period({ sense: "same" }), ["1961-01-01", "1961-12-31", "context"]));
  it("is nothing where nothing is said", () =>
    assert.deepEqual(period(null), [timeless.start, timeless.end, null]));
  it("takes a day without a year that is just ahead for the coming one", () => {
    assert.deepEqual(period(dated("1961-06-25"), true).slice(0, 2), ["1962-06-25", "1962-06-25"]);
    assert.deepEqual(period(dated("1961-06-25")).slice(0, 2), ["1961-06-25", "1961-06-25"]);
    assert.deepEqual(period(dated("1962-05-25"), true).slice(0, 2), ["1962-05-25", "1962-05-25"]);
  });
});
