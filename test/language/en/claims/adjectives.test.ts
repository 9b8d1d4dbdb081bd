import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { adjectivesIn } from "../../../../loaders/language/en/claims/adjectives.js";
import { atlas } from "../../scenes.js";

const found = (text: string) =>
  adjectivesIn(text, atlas).map(({ start, stop, id }) => `${text.slice(start, stop)} ${id}`);

describe("adjectivesIn(text, atlas)", () => {
  it("finds adjectives of states, and their peoples", () =>
    assert.deepEqual(found("Turkish workers and Turks"), ["Turkish turkey", "Turks turkey"]));
  it("takes a land for itself where the files have no states in it", () =>
    assert.deepEqual(found("North Korean residents"), ["Korean korea"]));
  it("finds none in small letters", () => assert.deepEqual(found("turkish"), []));
});
