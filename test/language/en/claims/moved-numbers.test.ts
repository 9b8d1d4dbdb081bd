import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { itemsOf } from "../../../../loaders/language/en/claims/items.js";
import { isLimit, isNumberMoved } from "../../../../loaders/language/en/claims/moved-numbers.js";
import { sceneOf } from "../../scenes.js";

const figureOf = (words: string) => {
  const items = itemsOf(sceneOf(words), true);
  return { items, at: items.findIndex(({ kind }) => kind === "amount") };
};

describe("isNumberMoved(items, at)", () => {
  const cases: [string, boolean][] = [
    ["The number so deported was 700.", true],
    ["The total repatriated to date has been 700.", true],
    ["The price so obtained was 700.", false],
    ["The number of tents was 700.", false],
  ];
  for (const [words, expected] of cases)
    it(`says ${String(expected)} of ${words}`, () => {
      const { items, at } = figureOf(words);
      assert.equal(isNumberMoved(items, at), expected);
    });
});

describe("isLimit(items, at)", () => {
  const cases: [string, boolean][] = [
    ["Immigration would be limited to 700.", true],
    ["Imports would be limited to 700.", false],
    ["Immigration rose to 700.", false],
  ];
  for (const [words, expected] of cases)
    it(`says ${String(expected)} of ${words}`, () => {
      const { items, at } = figureOf(words);
      assert.equal(isLimit(items, at), expected);
    });
});
