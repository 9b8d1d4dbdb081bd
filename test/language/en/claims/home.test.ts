import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { takeHere } from "../../../../loaders/language/en/claims/home.js";
import type { Ends } from "../../../../loaders/language/en/claims/ends.js";
import { parsed } from "./helpers.js";

const here = (words: string, home: string | null) => {
  const ends: Ends = { from: null, to: null, locus: null };
  const { scene, items, group, event } = parsed(words, home);
  takeHere(scene, items, ends, group, event);
  return ends;
};

describe("takeHere(scene, items, ends, group, event)", () => {
  it("takes this country for the writer's", () =>
    assert.deepEqual(here("300 refugees came to this country.", "turkey").to, {
      place: "turkey",
      basis: "context",
    }));
  it("knows no country where nobody is known to write", () =>
    assert.equal(here("300 refugees came to this country.", null).to, null));
  it("knows that a homeland can be left", () => {
    for (const words of ["have left their homeland", "fled from their own country"]) {
      const ends = here(`300 {Chinese|china|adj} workers ${words}.`, null);
      assert.deepEqual([ends.from?.place, ends.to], ["china", null], words);
    }
  });
  it("takes the homeland for the people's own", () =>
    assert.equal(
      here("300 {Chinese|china|adj} workers returned to their homeland.", null).to?.place,
      "china",
    ));
});
