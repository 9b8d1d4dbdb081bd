import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { itemsOf } from "../../../../loaders/language/en/claims/items.js";
import {
  fiscalYearIn,
  isFiscal,
  isSinceNewYear,
  partOfYear,
  spanBeginning,
  spanEnding,
  spanFromNow,
} from "../../../../loaders/language/en/claims/spans.js";
import { sceneOf } from "../../scenes.js";

const items = (marked: string) => itemsOf(sceneOf(marked));
const dated = (marked: string) => {
  const all = items(marked);
  return { all, at: all.findIndex(({ date }) => date !== null) };
};

describe("spanFromNow(items)", () => {
  it("reckons ahead and back from the day of writing", () => {
    assert.deepEqual(spanFromNow(items("300 refugees will leave within the next six months.")), {
      sense: "ahead",
      span: { count: 6, unit: "month" },
    });
    assert.deepEqual(spanFromNow(items("300 refugees left two years ago.")), {
      sense: "ago",
      span: { count: 2, unit: "year" },
    });
  });
  it("reckons with no number that is not given", () =>
    assert.equal(spanFromNow(items("300 refugees left some years ago.")), null));
});

describe("spanEnding(items, date)", () => {
  it("is the time up to a day", () => {
    const { all, at } = dated(
      "In the six months ending <June 30, 1961|1961-06-30>, 300 refugees left.",
    );
    assert.deepEqual(spanEnding(all, at), { count: 6, unit: "month" });
  });
  it("is none where a day stands alone", () => {
    const { all, at } = dated("On <June 30, 1961|1961-06-30>, 300 refugees left.");
    assert.equal(spanEnding(all, at), null);
  });
});

describe("isFiscal(items, date)", () => {
  it("knows a budget year", () => {
    const fiscal = dated("In fiscal year <1961|1961> 300 refugees left.");
    assert.equal(isFiscal(fiscal.all, fiscal.at), true);
    const plain = dated("In the year <1961|1961> 300 refugees left.");
    assert.equal(isFiscal(plain.all, plain.at), false);
  });
});

describe("spanBeginning(items, date)", () => {
  it("is the time from a day on", () => {
    const { all, at } = dated("In a 10 day period beginning <May 3|1962-05-03> 300 left.");
    assert.deepEqual(spanBeginning(all, at), { count: 10, unit: "day" });
    const plain = dated("On <May 3|1962-05-03> 300 left.");
    assert.equal(spanBeginning(plain.all, plain.at), null);
  });
});

describe("partOfYear(items, date)", () => {
  const cases: [string, { first: number; months: number } | null][] = [
    ["In the first six months of <1961|1961> 300 left.", { first: 1, months: 6 }],
    ["In the last three months of <1961|1961> 300 left.", { first: 10, months: 3 }],
    ["In the second half of <1961|1961> 300 left.", { first: 7, months: 6 }],
    ["In <1961|1961> 300 left.", null],
    ["In the first six months of <May 1961|1961-05> 300 left.", null],
  ];
  for (const [marked, expected] of cases)
    it(`reads ${marked}`, () => {
      const { all, at } = dated(marked);
      assert.deepEqual(partOfYear(all, at), expected);
    });
});

describe("fiscalYearIn(items)", () => {
  it("reads a budget year of two figures", () => {
    assert.equal(fiscalYearIn(items("In FY 61 300 refugees left.")), 1961);
    assert.equal(fiscalYearIn(items("In 61 days 300 refugees left.")), null);
  });
});

describe("isSinceNewYear(items)", () => {
  it("hears the year's beginning", () => {
    assert.equal(isSinceNewYear(items("Since the beginning of the year 300 refugees left.")), true);
    assert.equal(isSinceNewYear(items("Since the spring 300 refugees left.")), false);
  });
});
