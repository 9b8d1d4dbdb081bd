import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FACTUAL, isIrrealis, MODALS } from "../../../../loaders/language/en/claims/moods.js";

describe("isIrrealis(lower)", () => {
  for (const word of ["hopes", "permitted", "planning", "applied", "negotiations"])
    it(`is true of ${word}`, () => assert.ok(isIrrealis(word)));
  for (const word of ["crossed", "river"])
    it(`is false of ${word}`, () => assert.ok(!isIrrealis(word)));
});

describe("MODALS and FACTUAL", () => {
  it("do not share a word", () =>
    assert.deepEqual(
      [...MODALS].filter((word) => FACTUAL.has(word)),
      [],
    ));
});
