import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { partOf, placeAt } from "../../../../loaders/language/en/claims/place-parts.js";
import { itemsOf } from "../../../../loaders/language/en/claims/items.js";
import { sceneOf } from "../../scenes.js";

const part = (words: string) => {
  const items = itemsOf(sceneOf(`${words}; 300 people`));
  const at = items.findIndex(({ place }) => place !== null);
  return partOf(items, at, items[at]!.place!).role;
};

describe("placeAt(items, at)", () => {
  const placed = (words: string) => {
    const items = itemsOf(sceneOf(`${words}; 300 people`));
    return items.map((_, at) => placeAt(items, at)?.id).find((id) => id !== undefined) ?? null;
  };
  it("is an adjective of ground", () =>
    assert.equal(placed("on {Chinese|china|adj} soil"), "china"));
  it("is no adjective of people", () =>
    assert.equal(placed("of {Chinese|china|adj} refugees"), null));
});

describe("partOf(items, at, place)", () => {
  const cases: [string, string][] = [
    ["they came from {China|china}", "from"],
    ["they left for {China|china}", "to"],
    ["they left {China|china}", "object"],
    ["people other than {China|china}", "none"],
    ["according to {China|china}", "none"],
    ["from countries in {China|china}", "from"],
    ["in the cities of {China|china}", "in"],
    ["they entered the territory of {China|china}", "object"],
    ["they crossed into the territory of {China|china}", "to"],
    ["they fled from the soil of {China|china}", "from"],
  ];
  for (const [words, expected] of cases)
    it(`reads ${words}`, () => assert.deepEqual(part(words), expected));
});
