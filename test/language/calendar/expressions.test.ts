import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { resolve } from "../../../loaders/language/calendar/expressions.js";
import { type Stated, stated } from "../../../loaders/language/calendar/stated.js";

const OWN = "1962-08-09";

type Known = Partial<Stated>;

/** A stretch of what is known of its ends. */
function stretch(from: Known, to: Known | null = null, beside = false) {
  return { from: stated(0, 4, from), to: to && stated(8, 12, to), beside };
}

/** First day, last day, EDTF and what was inferred of the only expression. */
function one(from: Known, to: Known | null = null, own: string | null = OWN) {
  const [found, ...others] = resolve([stretch(from, to)], own);
  assert.deepEqual(others, []);
  return found && [found.date, found.date_end, found.edtf, found.inferred.join(" ")];
}

describe("resolve(stretches, own)", () => {
  it("makes an interval of what is written, and infers nothing then", () => {
    assert.deepEqual(one({ year: 1950, month: 5, day: 3 }), [
      "1950-05-03",
      "1950-05-03",
      "1950-05-03",
      "",
    ]);
    assert.deepEqual(one({ year: 1950, month: 5 }), ["1950-05-01", "1950-05-31", "1950-05", ""]);
  });

  it("says what it takes from the document", () => {
    assert.deepEqual(one({ month: 6, day: 26 }), [
      "1962-06-26",
      "1962-06-26",
      "1962-06-26",
      "year",
    ]);
    assert.deepEqual(one({ day: 5 }), ["1962-08-05", "1962-08-05", "1962-08-05", "year month"]);
    assert.deepEqual(one({ shift: { unit: "day", by: -1 } }), [
      "1962-08-08",
      "1962-08-08",
      "1962-08-08",
      "year month day",
    ]);
  });

  it("leaves the year open where nobody knows it, and is silent where nothing is known", () => {
    assert.deepEqual(one({ month: 6, day: 26 }, null, null), [null, null, "XXXX-06-26", ""]);
    assert.deepEqual(resolve([stretch({ day: 5 })], null), []);
    assert.deepEqual(resolve([stretch({ shift: { unit: "month", by: -1 } })], null), []);
  });

  it("makes one interval of two ends, of which the last may be in the next year", () => {
    assert.deepEqual(one({ year: 1950, month: 11 }, { month: 2 }), [
      "1950-11-01",
      "1951-02-28",
      "1950-11/1951-02",
      "year",
    ]);
    assert.deepEqual(one({ year: 1950, month: 2 }, { month: 11 }), [
      "1950-02-01",
      "1950-11-30",
      "1950-02/1950-11",
      "year",
    ]);
  });

  it("gives two expressions where the ends do not follow each other", () => {
    const found = resolve([stretch({ year: 1955, month: 5 }, { year: 1950, month: 6 })], OWN);
    assert.deepEqual(
      found.map(({ start, edtf }) => [start, edtf]),
      [
        [0, "1955-05"],
        [8, "1950-06"],
      ],
    );
  });

  it("lets what began long ago run to the document, or stay open without one", () => {
    const since = { year: 1949, since: true };
    assert.deepEqual(one(since), ["1949-01-01", OWN, `1949/${OWN}`, ""]);
    assert.deepEqual(one(since, null, null), ["1949-01-01", null, "1949/..", ""]);
  });

  it("counts a stretch back from the document", () => {
    assert.deepEqual(one({ back: { count: 3, unit: "year" } }), [
      "1959-01-01",
      OWN,
      `1959~/${OWN}`,
      "year",
    ]);
    assert.deepEqual(one({ back: { count: 2, unit: "week" } })?.[0], "1962-07-26");
    assert.deepEqual(one({ back: { count: 2, unit: "month" } })?.[0], "1962-06-01");
    assert.deepEqual(one({ back: { count: 1, unit: "decade" } })?.[0], "1952-01-01");
    assert.deepEqual(resolve([stretch({ back: { count: 3, unit: "year" } })], null), []);
  });

  it("takes a month without a year from the last full date before it, but not from a release", () => {
    const later = (released: boolean) =>
      resolve(
        [stretch({ year: 1955, month: 5, day: 3, released }), stretch({ month: 6, day: 8 })],
        null,
      )[1]?.edtf;
    assert.equal(later(false), "1955-06-08");
    assert.equal(later(true), "XXXX-06-08");
  });

  it("takes two figures of one day in two calendars for that day", () => {
    const [first, second] = [
      { year: 1855, month: 5, day: 3 },
      { year: 1855, month: 5, day: 15 },
    ];
    const [found] = resolve([stretch(first, second, true)], null);
    assert.equal(found?.edtf, "1855-05-15");
    assert.match(found.note ?? "", /1855-05-03 by the Julian, 1855-05-15 by the Gregorian/);
    const [days] = resolve([stretch(first, second, false)], null);
    assert.equal(days?.edtf, "1855-05-03/1855-05-15");
  });

  it("refuses a day that its month has not", () => {
    assert.deepEqual(resolve([stretch({ year: 1962, month: 2, day: 29 })], OWN), []);
  });
});
