import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { headOf } from "../../../../loaders/language/en/claims/heads.js";
import { itemsOf } from "../../../../loaders/language/en/claims/items.js";
import { sceneOf } from "../../scenes.js";

const headIn = (words: string) => {
  const items = itemsOf(sceneOf(words));
  const head = headOf(items, 0);
  return head === null || head === "other" ? head : items[head.index]!.word;
};

describe("headOf(items, at)", () => {
  const cases: [string, string | null][] = [
    ["300 destitute refugees came.", "refugees"],
    ["300 of the remaining {Chinese|china|adj} residents left.", "residents"],
    ["300 {Koreans|korea|adj} left.", "Koreans"],
    ["300 boats left.", "other"],
    ["300 fled.", null],
  ];
  for (const [words, expected] of cases)
    it(`reads ${words}`, () => assert.deepEqual(headIn(words), expected));
});
