import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mayHoldClaim } from "../../../../loaders/language/en/claims/candidates.js";
import { atlas } from "../../scenes.js";

describe("mayHoldClaim(words, adjectives)", () => {
  const may = (words: string) => mayHoldClaim(words, atlas.adjectives);
  it("is true of an amount, people and a move", () => assert.ok(may("300 workers fled")));
  it("is true of movers alone", () => assert.ok(may("many refugees")));
  it("is true of a caseload", () => assert.ok(may("the caseload rose to 900")));
  for (const words of ["workers fled", "300 boats sank", "the weather is fine"])
    it(`is false of ${words}`, () => assert.ok(!may(words)));
});
