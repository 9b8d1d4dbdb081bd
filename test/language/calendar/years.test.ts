import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Stated, stated } from "../../../loaders/language/calendar/stated.js";
import { inferred, sameAs } from "../../../loaders/language/calendar/years.js";

const OWN = "1962-08-09";

/** Year, month and day as they are taken in a document of 9 August 1962. */
function taken(known: Partial<Stated>, own = OWN, before: Partial<Stated> | null = null) {
  const earlier = before === null ? null : stated(0, 1, before);
  const { year, month, day } = inferred(stated(0, 1, known), own, earlier);
  return [year, month, day];
}

describe("inferred(date, own, before)", () => {
  it("takes a day without a year for the latest before the document", () => {
    assert.deepEqual(taken({ month: 6, day: 26 }), [1962, 6, 26]);
    assert.deepEqual(taken({ month: 12, day: 26 }), [1961, 12, 26]);
    assert.deepEqual(taken({ month: 8, day: 10 }), [1962, 8, 10]);
    assert.deepEqual(taken({ month: 8, day: 11 }), [1961, 8, 11]);
  });

  it("looks ahead where the words do, unless the day is just past or far off", () => {
    assert.deepEqual(taken({ month: 10, day: 1, future: true }), [1962, 10, 1]);
    assert.deepEqual(taken({ month: 7, day: 20, future: true }), [1962, 7, 20]);
    assert.deepEqual(taken({ month: 4, day: 20, future: true }), [1962, 4, 20]);
    assert.deepEqual(taken({ month: 2, day: 5, future: true }), [1963, 2, 5]);
    assert.deepEqual(taken({ month: 12, day: 1, starts: true }), [1961, 12, 1]);
    assert.deepEqual(taken({ month: 9, day: 1, starts: true }), [1962, 9, 1]);
  });

  it("takes the date of a paper that is cited as past", () => {
    assert.deepEqual(taken({ month: 10, day: 1, future: true, past: true }), [1961, 10, 1]);
  });

  it("lets a paper be received a little after it was written", () => {
    assert.deepEqual(taken({ month: 8, day: 20, received: true }), [1962, 8, 20]);
    assert.deepEqual(taken({ month: 1, day: 2, received: true }, "1962-12-30"), [1963, 1, 2]);
    assert.deepEqual(taken({ month: 7, day: 20, received: true }), [1962, 7, 20]);
  });

  it("heeds this, last and next", () => {
    assert.deepEqual(taken({ month: 4, direction: "last" }), [1962, 4, null]);
    assert.deepEqual(taken({ month: 10, direction: "last" }), [1961, 10, null]);
    assert.deepEqual(taken({ month: 10, direction: "this" }), [1962, 10, null]);
    assert.deepEqual(taken({ month: 10, direction: "next" }), [1962, 10, null]);
    assert.deepEqual(taken({ month: 4, direction: "next" }), [1963, 4, null]);
    assert.equal(taken({ season: 24, direction: "last" })[0], 1961);
  });

  it("counts days, months and years from the document's own", () => {
    assert.deepEqual(taken({ shift: { unit: "day", by: -10 } }), [1962, 7, 30]);
    assert.deepEqual(taken({ day: 28, shift: { unit: "month", by: -1 } }), [1962, 7, 28]);
    assert.deepEqual(taken({ shift: { unit: "month", by: 5 } }), [1963, 1, null]);
    assert.deepEqual(taken({ month: 3, shift: { unit: "year", by: -1 } }), [1961, 3, null]);
  });

  it("gives a bare day the month before it, else the document's or the one before that", () => {
    assert.deepEqual(taken({ day: 5 }, OWN, { year: 1950, month: 5 }), [1950, 5, 5]);
    assert.deepEqual(taken({ day: 5 }), [1962, 8, 5]);
    assert.deepEqual(taken({ day: 26 }), [1962, 7, 26]);
    assert.deepEqual(taken({ day: 26 }, "1962-01-09"), [1961, 12, 26]);
  });

  it("leaves a year that is written, in two or four digits", () => {
    assert.deepEqual(taken({ year: 1950, month: 12 }), [1950, 12, null]);
    assert.deepEqual(taken({ short: 50, month: 12 }), [null, 12, null]);
  });

  it("does not count the moon's months back from the sun's", () => {
    const last = { day: 28, shift: { unit: "month", by: -1 } } as const;
    assert.deepEqual(taken({ ...last, lunarBefore: 1896 }, "1880-08-09"), [null, null, null]);
    assert.deepEqual(taken({ ...last, lunarBefore: 1896 }), [1962, 7, 28]);
  });
});

describe("sameAs(date, before)", () => {
  it("takes the year, or the year and the month, of the date before", () => {
    const before = stated(0, 1, { year: 1950, month: 5, day: 3 });
    const year = sameAs(stated(5, 6, { month: 7, same: "year" }), before);
    assert.deepEqual([year.year, year.month], [1950, 7]);
    const month = sameAs(stated(5, 6, { day: 9, same: "month" }), before);
    assert.deepEqual([month.year, month.month, month.day], [1950, 5, 9]);
  });
});
