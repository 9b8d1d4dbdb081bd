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
  it("goes on to the end of the document's month where no day is told", () => {
    const month = { date: "1962-04-01", date_end: "1962-06-18", edtf: "1962-04/1962-06-18" };
    const since = { date: { start: 0, stop: 1, row: month }, sense: "in" } as const;
    assert.deepEqual(period(since).slice(0, 2), ["1962-04-01", "1962-06-30"]);
    const years = { ...month, date: "1959-01-01", edtf: "1959/1962-06-18" };
    const span = { date: { start: 0, stop: 1, row: years }, sense: "in" } as const;
    assert.deepEqual(period(span).slice(0, 2), ["1959-01-01", "1962-06-18"]);
  });
  it("is that of the claim before, by context", () =>
    assert.deepEqual(period({ sense: "same" }), ["1961-01-01", "1961-12-31", "context"]));
  it("reckons a span ahead or ago from the document's day, in whole months", () => {
    const span = (sense: "ahead" | "ago", count: number, unit: "day" | "week" | "month" | "year") =>
      period({ sense, span: { count, unit } }).slice(0, 2);
    assert.deepEqual(span("ahead", 6, "month"), ["1962-06-01", "1962-12-31"]);
    assert.deepEqual(span("ago", 2, "month"), ["1962-04-01", "1962-04-30"]);
    assert.deepEqual(span("ago", 2, "year"), ["1960-01-01", "1960-12-31"]);
    assert.deepEqual(span("ago", 3, "day"), ["1962-06-15", "1962-06-15"]);
    assert.deepEqual(span("ago", 3, "week"), [null, null]);
  });
  it("reckons a span from its first day on, months of a year, and the year so far", () => {
    const date = { start: 0, stop: 1, row: { date: "1961-10-05", date_end: null, edtf: "" } };
    const ten = period({ date, sense: "beginning", span: { count: 10, unit: "day" } });
    assert.deepEqual(ten, ["1961-10-05", "1961-10-14", "said"]);
    const part = period({ date, sense: "part", first: 7, months: 6 });
    assert.deepEqual(part, ["1961-07-01", "1961-12-31", "said"]);
    assert.deepEqual(period({ sense: "budget", year: 1961 }).slice(0, 2), [
      "1960-07-01",
      "1961-06-30",
    ]);
    assert.deepEqual(period({ sense: "year" }).slice(0, 2), ["1962-01-01", "1962-06-18"]);
  });
  it("reckons a span back from its last day, and a budget year", () => {
    const date = { start: 0, stop: 1, row: { date: "1961-06-30", date_end: null, edtf: "" } };
    const ending = period({ date, sense: "ending", span: { count: 6, unit: "month" } });
    assert.deepEqual(ending.slice(0, 2), ["1961-01-01", "1961-06-30"]);
    const week = period({ date, sense: "ending", span: { count: 1, unit: "week" } });
    assert.deepEqual(week.slice(0, 2), ["1961-06-24", "1961-06-30"]);
    assert.deepEqual(period({ date, sense: "fiscal" }).slice(0, 2), ["1960-07-01", "1961-06-30"]);
  });
  it("is nothing where nothing is said", () =>
    assert.deepEqual(period(null), [timeless.start, timeless.end, null]));
  it("takes a day without a year that is just ahead for the coming one", () => {
    assert.deepEqual(period(dated("1961-06-25"), true).slice(0, 2), ["1962-06-25", "1962-06-25"]);
    assert.deepEqual(period(dated("1961-06-25")).slice(0, 2), ["1961-06-25", "1961-06-25"]);
    assert.deepEqual(period(dated("1962-05-25"), true).slice(0, 2), ["1962-05-25", "1962-05-25"]);
  });
});
