import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { itemsOf } from "../../../../loaders/language/en/claims/items.js";
import { isFiscal, spanEnding, spanFromNow } from "../../../../loaders/language/en/claims/spans.js";
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
