import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  fullYear,
  withCenturies,
  writtenYear,
} from "../../../loaders/language/calendar/centuries.js";
import { stated } from "../../../loaders/language/calendar/stated.js";

describe("fullYear(twoDigits, beside)", () => {
  it("is in the century of the year beside which it is read", () => {
    assert.equal(fullYear(62, 1958), 1962);
    assert.equal(fullYear(8, 2008), 2008);
    assert.equal(fullYear(98, 1905), 1898);
  });
});

describe("writtenYear(dates)", () => {
  it("is the latest that is written with its month, and null where none is written", () => {
    const dates = [stated(0, 1, { year: 1951, month: 3 }), stated(2, 3, { year: 1999 })];
    assert.equal(writtenYear(dates), 1951);
    assert.equal(writtenYear([]), null);
  });

  it("takes no year of a stamp of release", () => {
    assert.equal(writtenYear([stated(0, 1, { year: 1999, month: 1, released: true })]), null);
  });
});

describe("withCenturies(dates, beside)", () => {
  it("leaves two digits without a century where no year stands beside them", () => {
    const date = stated(0, 2, { short: 62, month: 7, day: 4 });
    withCenturies([date], null);
    assert.equal(date.year, null);
    withCenturies([date], 1958);
    assert.equal(date.year, 1962);
  });
});
