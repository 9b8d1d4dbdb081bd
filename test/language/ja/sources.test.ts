import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { japaneseSources } from "../../../loaders/language/ja/sources.js";

describe("japaneseSources", () => {
  it("knows a head that says it is a translation, and no sentence about one", () => {
    for (const head of ["（訳文）", "仮訳文"]) assert.match(head, japaneseSources.translated);
    assert.doesNotMatch("訳文は明日送る", japaneseSources.translated);
    assert.doesNotMatch("", japaneseSources.translated);
  });

  it("knows a mark that a figure is wrong, right behind it only", () => {
    assert.match("[sic]", japaneseSources.corrected);
    assert.doesNotMatch("x, [sic]", japaneseSources.corrected);
  });
});
