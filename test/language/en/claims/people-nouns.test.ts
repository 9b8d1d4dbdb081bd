import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { peopleNoun } from "../../../../loaders/language/en/claims/people-nouns.js";

describe("peopleNoun(lower)", () => {
  it("knows movers, and who of them stays", () => {
    assert.deepEqual(peopleNoun("refugees"), {
      sort: "mover",
      stays: true,
      plural: true,
      base: "refugee",
    });
    assert.equal(peopleNoun("evacuees")?.stays, false);
  });
  it("knows plurals of every kind", () =>
    assert.deepEqual(
      ["fishermen", "families", "children"].map((word) => peopleNoun(word)?.base),
      ["fisherman", "family", "child"],
    ));
  it("has soldiers apart", () => assert.equal(peopleNoun("troops")?.sort, "soldier"));
  it("knows no things", () => assert.equal(peopleNoun("boats"), null));
});
