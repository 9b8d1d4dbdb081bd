import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { adjectivesIn } from "../../../../loaders/language/en/claims/adjectives.js";
import { atlas } from "../../scenes.js";

const found = (text: string) =>
  adjectivesIn(text, atlas).map(({ start, stop, id }) => `${text.slice(start, stop)} ${id}`);

describe("adjectivesIn(text, atlas)", () => {
  it("finds adjectives of states, and their peoples", () =>
    assert.deepEqual(found("Turkish workers and Turks"), ["Turkish turkey", "Turks turkey"]));
  it("takes a half of a land that is a place of its own, whatever the files have in the land", () =>
    assert.deepEqual(found("North Korean residents"), ["North Korean north-korea"]));
  it("takes a land for itself where no place is called so", () =>
    assert.deepEqual(found("North Turkish residents"), ["Turkish turkey"]));
  it("takes the mainland for China, in a text that names an island off it", () => {
    assert.deepEqual(found("Boats left the mainland for Taiwan."), ["mainland china"]);
    assert.deepEqual(found("Boats left the mainland for Malta."), []);
  });
  it("finds none in small letters", () => assert.deepEqual(found("turkish"), []));
});
