import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { itemsOf } from "../../../../loaders/language/en/claims/items.js";
import { sceneOf } from "../../scenes.js";

const kinds = (marked: string) =>
  itemsOf(sceneOf(marked)).map(({ word, kind }) => `${word} ${kind}`);

describe("itemsOf(scene)", () => {
  it("takes amounts, places and dates as one each", () =>
    assert.deepEqual(kinds("About 300 left {the land|china} on <May 3|1962-05-03>."), [
      "About 300 amount",
      "left word",
      "the land place",
      "on word",
      "May 3 date",
      ". mark",
    ]));
  it("reads a figure behind a month, but not behind a day", () => {
    assert.ok(kinds("In <May|1962-05> 300 refugees left.").includes("300 amount"));
    assert.ok(!kinds("On <May 12|1962-05-12> 500 refugees left.").includes("500 amount"));
  });
  it("marks the words of a people", () =>
    assert.equal(
      itemsOf(sceneOf("{Chinese|china|adj} workers, 300 people"))[0]?.demonym?.id,
      "china",
    ));
});
