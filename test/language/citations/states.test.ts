import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { atlasOf } from "../../../loaders/authority/atlas.js";
import { statesOf } from "../../../loaders/language/citations/states.js";
import { known } from "../../extract/known.js";

describe("statesOf(authority, atlas)", () => {
  const states = statesOf(known, atlasOf(known, new Map([["chinese", "china"]])));

  it("is the state of an adjective, or of the place behind `of`", () => {
    assert.equal(states("Chinese Ambassador"), "china");
    assert.equal(states("Government of the People's Republic of China"), "china");
    assert.equal(states("EMBASSY OF TURKEY"), "turkey");
  });

  it("says nothing of where somebody sits, or of words without a state", () => {
    assert.equal(states("Ambassador in Turkey"), null);
    assert.equal(states("Vice Minister Ho Lan"), null);
  });
});
