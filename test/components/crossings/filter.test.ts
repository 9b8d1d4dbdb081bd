import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { statementFields } from "../../../docs/components/crossings/filter.js";
import { countText } from "../../../docs/components/crossings/count.js";
import { amountText, periodText } from "../../../docs/components/crossings/words.js";
import { readState, writeState } from "../../../docs/components/address/state.js";
import { row } from "./claims.js";

describe("statementFields", () => {
  it("come back from the address as they went in", () => {
    const asked = { ...readState(statementFields, ""), place: "xinjiang", people: "ü &?#" };
    assert.deepEqual(readState(statementFields, writeState(statementFields, asked, "")), asked);
  });
});

describe("countText(chosen, all)", () => {
  it("says how many of how many, and what to do where there are none", () => {
    assert.equal(countText([row("1"), row("2")], 3), "2 of 3 statements in 1 document");
    assert.equal(countText([], 3), "None of the 3 statements fits; clear the filter.");
    assert.match(countText([], 0), /^No statement was found/);
  });
});

describe("amountText(claim)", () => {
  it("says bounds, units and days as they are", () => {
    const text = (changes: object) => amountText(row("1", changes));
    assert.equal(text({ low: 2000, high: 9999, per_days: 1 }), "2,000–9,999 persons in 1 day");
    assert.equal(text({ low: 50, high: 50, per_days: 365.2425 / 12 }), "50 persons in a month");
    assert.equal(text({ low: 50, high: 50, per_days: 365.2425 }), "50 persons in a year");
    assert.equal(text({ low: 1, high: 1, unit: "families" }), "1 family");
    assert.equal(text({ low: 20, high: null }), "at least 20 persons");
    assert.equal(text({ low: null, high: null }), "no amount (persons)");
  });
});

describe("periodText(claim)", () => {
  it("does not pass the document's date off as the claim's period", () => {
    const text = periodText(row("1", { period_start: null, period_end: null }));
    assert.match(text, /^no period said.*2 March 1955$/);
  });
});
