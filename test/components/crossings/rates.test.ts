import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  annualRates,
  periodDays,
  roundedAnnual,
} from "../../../docs/components/crossings/rates.js";
import { row } from "./claims.js";

const rate = { measure: "rate", low: 2, high: 5, per_days: 10 } as const;

describe("annualRates(claims)", () => {
  it("converts a rate by the mean year over its days", () => {
    const [annual] = annualRates([row("1", rate)]);
    assert.equal(annual?.low, 73.0485);
    assert.equal(annual.high, 182.62125);
    assert.match(annual.conversion, /^2–5 × 365\.2425 \/ 10$/);
  });

  it("says where the words speak of less than a year, or of no period", () => {
    const extrapolated = (changes: object) => annualRates([row("1", { ...rate, ...changes })])[0]!;
    assert.equal(extrapolated({}).extrapolated, false);
    assert.equal(extrapolated({ period_start: "1954-11-01" }).extrapolated, true);
    assert.equal(extrapolated({ period_start: null, period_end: null }).extrapolated, true);
  });

  it("averages a flow over a year or more, and never makes a rate of a shorter one", () => {
    const long = row("1", { low: 30, high: 30, period_start: "1953-01-01" });
    assert.equal(annualRates([long])[0]?.low, (30 * 365.2425) / 730);
    assert.deepEqual(annualRates([row("2", { period_start: "1954-02-01" })]), []);
  });

  it("keeps an open bound open, and units apart", () => {
    const [annual] = annualRates([row("1", { ...rate, high: null, unit: "cases" })]);
    assert.deepEqual([annual?.high, annual?.unit], [null, "cases"]);
  });

  it("leaves out stocks, quotas, vague and rejected claims", () => {
    const out = [
      row("1", { measure: "stock" }),
      row("2", { measure: "quota" }),
      row("3", { ...rate, low: null, high: null }),
      row("4", { ...rate, review: "rejected" }),
      row("5", { ...rate, per_days: 0 }),
    ];
    assert.deepEqual(annualRates(out), []);
  });
});

describe("periodDays(claim)", () => {
  it("counts the first and the last day, over a leap day", () => {
    assert.equal(periodDays(row("1", { period_start: "1956-02-28", period_end: "1956-03-01" })), 3);
    assert.equal(periodDays(row("1", { period_end: null })), null);
  });
});

describe("roundedAnnual(amount)", () => {
  it("keeps two figures that count", () => {
    assert.deepEqual([730485, 1.53, 0, 182.6].map(roundedAnnual), [730000, 1.5, 0, 180]);
  });
});
