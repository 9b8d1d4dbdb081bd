import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  bare,
  ofThese,
  ofTroops,
  ofWhom,
} from "../../../../loaders/language/en/claims/bare-figures.js";
import { itemsOf } from "../../../../loaders/language/en/claims/items.js";
import { sceneOf } from "../../scenes.js";

const amountOf = (marked: string) => {
  const items = itemsOf(sceneOf(marked));
  const at = items.findLastIndex(({ amount }) => amount !== null);
  return { items, at, amount: items[at]!.amount! };
};

describe("bare(items, at, amount)", () => {
  it("counts those of whom a verb of moving tells", () => {
    const { items, at, amount } = amountOf("Later 3,000 fled.");
    assert.equal(bare(items, at, amount)?.amount.low, 3000);
  });
  it("counts a part of people", () => {
    const { items, at, amount } = amountOf("We know that 23 of them returned.");
    assert.equal(bare(items, at, amount)?.partitive, true);
  });
  it("counts nothing else", () => {
    const { items, at, amount } = amountOf("They paid 3,000 in cash.");
    assert.equal(bare(items, at, amount), null);
  });
});

describe("bare(items, at, amount) of a part", () => {
  const first = (marked: string) => {
    const items = itemsOf(sceneOf(marked));
    const at = items.findIndex(({ amount }) => amount !== null);
    return bare(items, at, items[at]!.amount!);
  };
  it("counts a part of people who are counted too, and what is moved with an article", () => {
    assert.equal(first("They would free 9 of the 19 prisoners.")?.partitive, true);
    assert.equal(first("They lost 9 of the 19 boxes."), null);
    assert.equal(first("The return of the 13 is asked for.")?.amount.low, 13);
  });
});

describe("ofWhom(items, at, amount)", () => {
  it("is a part of the movers before it", () => {
    const { items, at, amount } = amountOf("There are refugees of whom 300 would be sent on.");
    const group = ofWhom(items, at, amount);
    assert.deepEqual([group?.noun, group?.partitive], ["refugee", true]);
  });
  it("is nobody where they died", () => {
    const { items, at, amount } = amountOf("There were refugees of whom 300 have died.");
    assert.equal(ofWhom(items, at, amount), null);
  });
});

describe("ofThese(items, at, amount)", () => {
  const cases: [string, boolean][] = [
    ["Of these, 300 are in {Turkey|turkey}.", true],
    ["Of the refugees 300 have returned.", true],
    ["Of these, 300 are of steel.", false],
    ["Of this oil 300 are in {Turkey|turkey}.", false],
  ];
  for (const [words, expected] of cases)
    it(`reads ${words}`, () => {
      const { items, at, amount } = amountOf(words);
      assert.equal(ofThese(items, at, amount) !== null, expected);
    });
});

describe("ofTroops(items, at, group)", () => {
  it("counts soldiers where the sentence is about troops", () => {
    const { items, at, amount } = amountOf("The troops saw that 900 had come.");
    assert.equal(ofTroops(items, at, bare(items, at, amount))?.soldiers, true);
  });
});
