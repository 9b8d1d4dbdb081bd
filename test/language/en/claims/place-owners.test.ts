import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ownerOf } from "../../../../loaders/language/en/claims/place-owners.js";
import { partOf } from "../../../../loaders/language/en/claims/place-parts.js";
import { parsed } from "./helpers.js";

const owner = (words: string) => {
  const { items, group, event } = parsed(words);
  const at = items.findIndex(({ place }) => place !== null);
  return ownerOf(items, partOf(items, at, items[at]!.place!), at, group, event);
};

describe("ownerOf(items, part, at, group, event)", () => {
  const cases: [string, string | null][] = [
    ["300 refugees fled to {Turkey|turkey}.", "event"],
    ["300 refugees in {Turkey|turkey} are said to have fled.", "group"],
    ["300 refugees fled; the minister spoke in {Turkey|turkey}.", null],
    ["300 persons deported to {Turkey|turkey} are returning.", "way out"],
  ];
  for (const [words, expected] of cases)
    it(`reads ${words}`, () => assert.deepEqual(owner(words), expected));
});
