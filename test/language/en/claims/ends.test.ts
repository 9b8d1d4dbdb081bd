import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { said } from "../../../../loaders/language/en/claims/ends.js";
import { sceneOf } from "../../scenes.js";

describe("said(place)", () => {
  it("is an end that words give", () => {
    const [place] = sceneOf("in {China|china}").places;
    assert.deepEqual(said(place!), { place: "china", basis: "said" });
  });
});
