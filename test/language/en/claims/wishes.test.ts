import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { itemsOf } from "../../../../loaders/language/en/claims/items.js";
import { REACH, governedByWish, verbGroup } from "../../../../loaders/language/en/claims/wishes.js";
import { sceneOf } from "../../scenes.js";
import { at } from "./helpers.js";

describe("governedByWish(items, from, to)", () => {
  const cases: [string, boolean][] = [
    ["They want the release of 300 prisoners.", true],
    ["They saw the release of 300 prisoners.", false],
    ["They missed the quota, and that the release of 300 prisoners came.", false],
    ["Was action possible about the release of 300 prisoners?", false],
    ["Is the release of 300 prisoners possible?", false],
    ["The subject of the release of 300 prisoners came up.", true],
  ];
  for (const [marked, expected] of cases)
    it(`${expected ? "finds a wish" : "finds none"} in ${marked}`, () => {
      const items = itemsOf(sceneOf(marked));
      const release = at(items, "release");
      assert.equal(governedByWish(items, release - REACH, release), expected);
    });
});

describe("verbGroup(items, at)", () => {
  it("gives the auxiliaries before a verb", () => {
    const items = itemsOf(sceneOf("The 300 would have already left."));
    const group = verbGroup(items, at(items, "left"));
    assert.deepEqual(
      group.map(({ lower }) => lower),
      ["would", "have", "already"],
    );
  });
});
