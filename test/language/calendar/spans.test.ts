import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  addDays,
  addMonths,
  endOfMonth,
  iso,
  joinSpans,
  spanOf,
  yearlessEdtf,
} from "../../../loaders/language/calendar/spans.js";
import { stated, type Stated } from "../../../loaders/language/calendar/stated.js";

const span = (year: number, known: Partial<Stated> = {}) =>
  spanOf({ ...stated(0, 1, known), year });
const bounds = (year: number, known: Partial<Stated> = {}) => {
  const found = span(year, known);
  return found && [found.first, found.last, found.edtf];
};

describe("spanOf(date)", () => {
  it("is as wide as the words allow", () => {
    assert.deepEqual(bounds(1962), ["1962-01-01", "1962-12-31", "1962"]);
    assert.deepEqual(bounds(1962, { month: 2 }), ["1962-02-01", "1962-02-28", "1962-02"]);
    assert.deepEqual(bounds(1950, { years: 10 }), ["1950-01-01", "1959-12-31", "195X"]);
    assert.deepEqual(bounds(1800, { years: 100 }), ["1800-01-01", "1899-12-31", "18XX"]);
  });

  it("takes early, mid and late as thirds, with inner ends that are approximate", () => {
    assert.deepEqual(bounds(1952, { part: "early" }), [
      "1952-01-01",
      "1952-04-30",
      "1952-01/1952-04~",
    ]);
  });

  it("lets a winter begin in its year", () => {
    assert.deepEqual(bounds(1951, { season: 24 }), ["1951-12-01", "1952-02-29", "1951-24"]);
  });

  it("is null for a day that the calendar does not have", () => {
    assert.equal(span(1962, { month: 2, day: 29 }), null);
    assert.equal(span(1964, { month: 2, day: 29 })?.edtf, "1964-02-29");
  });
});

describe("joinSpans(from, to)", () => {
  it("runs from the first day to the last", () => {
    const [from, to] = [span(1950), span(1952)];
    assert.ok(from && to);
    const joined = joinSpans(from, to);
    assert.deepEqual(
      [joined.first, joined.last, joined.edtf],
      ["1950-01-01", "1952-12-31", "1950/1952"],
    );
  });
});

describe("yearlessEdtf(date)", () => {
  it("leaves the year open", () => {
    assert.equal(yearlessEdtf(stated(0, 1, { month: 6, day: 26 })), "XXXX-06-26");
    assert.equal(yearlessEdtf(stated(0, 1)), null);
  });
});

describe("addDays, addMonths, endOfMonth, iso", () => {
  it("reckon over the ends of months and years, leap years too", () => {
    assert.equal(addDays("1963-12-31", 1), "1964-01-01");
    assert.equal(addDays("1964-03-01", -1), "1964-02-29");
    assert.equal(addMonths("1963-11", 3), "1964-02");
    assert.match(endOfMonth("1964-02"), /29$/);
    assert.equal(iso(1962, 7, 4), "1962-07-04");
  });
});
