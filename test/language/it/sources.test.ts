import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { italianSources } from "../../../loaders/language/it/sources.js";

describe("italianSources", () => {
  it("knows a head that says it is a translation, and no sentence about one", () => {
    for (const head of ["(Traduzione)", "Traduzione dal russo"])
      assert.match(head, italianSources.translated);
    assert.doesNotMatch("La traduzione dal russo arriverà domani", italianSources.translated);
    assert.doesNotMatch("", italianSources.translated);
  });

  it("knows a mark that a figure is wrong, right behind it only", () => {
    assert.match("[sic]", italianSources.corrected);
    assert.doesNotMatch("x, [sic]", italianSources.corrected);
  });
});
