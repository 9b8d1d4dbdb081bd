import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { movingWords } from "../../../../loaders/language/en/claims/events.js";
import { HAVENS, isHaven, isIdiom } from "../../../../loaders/language/en/claims/idioms.js";
import { itemsOf } from "../../../../loaders/language/en/claims/items.js";
import { sceneOf } from "../../scenes.js";
import { at } from "./helpers.js";

const itemsIn = (marked: string) => itemsOf(sceneOf(marked));

describe("isIdiom(items, at)", () => {
  const cases: [string, string, boolean][] = [
    ["The talks took place before 300 people.", "took", true],
    ["Italy took in 300 people.", "took", false],
    ["300 members of a left-wing party met.", "left", true],
    ["300 members of the party left.", "left", false],
    ["A press release of 300 words came.", "release", true],
    ["The release of 300 prisoners came.", "release", false],
    ["Many people came to know him.", "came", true],
    ["Many people came to {Turkey|turkey}.", "came", false],
    ["All remaining 300 prisoners sang.", "remaining", true],
    ["300 prisoners remaining in the camp sang.", "remaining", false],
    ["The settlement of the claim of 300 dollars.", "settlement", true],
    ["The settlement of 300 families.", "settlement", false],
    ["He paid for the flight training of 60 students.", "flight", true],
    ["The flight of 60 students was told.", "flight", false],
    ["300 people embarked on a course.", "embarked", true],
    ["300 people embarked on a ship.", "embarked", false],
  ];
  for (const [marked, word, expected] of cases)
    it(`${expected ? "is" : "is none"} in ${marked}`, () => {
      const items = itemsIn(marked);
      assert.equal(isIdiom(items, at(items, word)), expected);
    });
  it("is no word of moving", () =>
    assert.deepEqual(movingWords(itemsIn("The talks took place before 300 people.")), []));
});

describe("isHaven(items, at)", () => {
  const cases: [string, boolean][] = [
    ["300 people sought shelter.", true],
    ["300 people found shelter in {Turkey|turkey}.", true],
    ["300 people used this shelter.", false],
  ];
  for (const [marked, expected] of cases)
    it(`${expected ? "takes" : "leaves"} ${marked}`, () => {
      const items = itemsIn(marked);
      assert.equal(isHaven(items, at(items, "shelter")), expected);
    });
  it("is asked of the words for a haven", () => assert.ok(HAVENS.has("asylum")));
});
