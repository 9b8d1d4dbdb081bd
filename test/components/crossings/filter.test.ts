import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { claimFields, filteredClaims } from "../../../docs/components/crossings/filter.js";
import { countText } from "../../../docs/components/crossings/count.js";
import { amountText, periodText } from "../../../docs/components/crossings/words.js";
import { readState, writeState } from "../../../docs/components/address/state.js";
import { row } from "./claims.js";

const rows = [
  row("1", { asserted_by: "border-guard", population: "Residents of Zenda" }),
  row("2", { measure: "quota", review: "confirmed", document_id: "b" }),
  row("3", { from_place: null, language: "zh", quote: "一百居民" }),
];

/** Ids of the claims that an address asks for. */
function asked(search: string): string[] {
  return filteredClaims(rows, readState(claimFields, search)).map(({ id }) => id);
}

describe("filteredClaims(rows, filter)", () => {
  it("asks for nothing where the address says nothing", () => {
    assert.deepEqual(asked(""), ["1", "2", "3"]);
  });

  it("takes each filter from the address", () => {
    assert.deepEqual(asked("?direction=~east-kravonia"), ["3"]);
    assert.deepEqual(asked("?measure=quota"), ["2"]);
    assert.deepEqual(asked("?side=ruritania"), ["1"]);
    assert.deepEqual(asked("?side=-"), ["2", "3"]);
    assert.deepEqual(asked("?language=zh"), ["3"]);
    assert.deepEqual(asked("?review=-"), ["1", "3"]);
    assert.deepEqual(asked("?without=b"), ["1", "3"]);
  });

  it("finds words of the population or the quotation, in any order and case", () => {
    assert.deepEqual(asked("?people=zenda+RESIDENTS"), ["1"]);
    assert.deepEqual(asked(`?people=${encodeURIComponent("居民")}`), ["3"]);
  });

  it("finds nothing for what no claim has, and says so", () => {
    assert.deepEqual(asked("?direction=nowhere~nowhere"), []);
    assert.equal(countText([], rows), "None of the 3 claims fits; clear the filter.");
    assert.match(countText([], []), /^No claim was found/);
  });

  it("comes back from the address as it went in", () => {
    const filter = { ...readState(claimFields, ""), direction: "a~b", people: "ü &?#" };
    assert.deepEqual(readState(claimFields, writeState(claimFields, filter, "")), filter);
  });
});

describe("amountText(claim)", () => {
  it("says bounds, units and days as they are", () => {
    const text = (changes: object) => amountText(row("1", changes));
    assert.equal(text({ low: 2000, high: 9999, per_days: 1 }), "2,000–9,999 persons in 1 day");
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
