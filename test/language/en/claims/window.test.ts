import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { movingWords } from "../../../../loaders/language/en/claims/events.js";
import { itemsOf } from "../../../../loaders/language/en/claims/items.js";
import { groupAt } from "../../../../loaders/language/en/claims/people.js";
import { REACH, windowOf } from "../../../../loaders/language/en/claims/window.js";
import { sceneOf } from "../../scenes.js";

const windowIn = (words: string) => {
  const items = itemsOf(sceneOf(words));
  const at = items.findIndex((_, index) => groupAt(items, index) !== null);
  return { ...windowOf(items, groupAt(items, at)!, movingWords(items)), whole: items };
};

describe("windowOf(items, group, words)", () => {
  it("is the whole of an ordinary sentence", () => {
    const { items, whole } = windowIn("300 refugees fled.");
    assert.equal(items, whole);
  });

  it("is what stands near in one that goes on for pages", () => {
    const filler = "and it rained ".repeat(200);
    const { items, group, words } = windowIn(`They fled ${filler}, 300 refugees left ${filler}`);
    assert.ok(items.length <= 2 * REACH + 2);
    assert.equal(items[group.head!]?.word, "refugees");
    assert.deepEqual(
      words.map(({ at }) => items[at]?.word),
      ["left"],
    );
  });
});
