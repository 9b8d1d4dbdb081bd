import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { measureOf } from "../../../../loaders/language/en/claims/measure.js";
import { endsOf } from "../../../../loaders/language/en/claims/places.js";
import { parsed } from "./helpers.js";

const measure = (words: string) => {
  const { scene, items, group, event } = parsed(words);
  return measureOf(scene, items, group, event, endsOf(scene, items, group, event));
};

describe("measureOf(scene, items, group, event, ends)", () => {
  const cases: [string, string | null][] = [
    ["300 refugees crossed into {Turkey|turkey}.", "flow"],
    ["There are 300 refugees in {Turkey|turkey}.", "stock"],
    ["300 refugees may cross into {Turkey|turkey}.", "quota"],
    ["300 {Chinese|china|adj} workers have not been permitted to leave {Turkey|turkey}.", "quota"],
    ["300 {Chinese|china|adj} workers did not leave {Turkey|turkey}.", null],
    ["Many {Chinese|china|adj} residents were in {Turkey|turkey}.", "stock"],
  ];
  for (const [words, expected] of cases)
    it(`reads ${words}`, () => assert.deepEqual(measure(words), expected));
});
