import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { englishSources } from "../../../loaders/language/en/sources.js";

describe("englishSources", () => {
  it("knows a head that says it is a translation, and no sentence about one", () => {
    for (const head of ["[Translation from Russian]", "Unofficial translation from the Korean"])
      assert.match(head, englishSources.translated);
    assert.doesNotMatch("The translation from the Korean will follow", englishSources.translated);
    assert.doesNotMatch("", englishSources.translated);
  });

  it("knows a mark that a figure is wrong, right behind it only", () => {
    assert.match("[sic]", englishSources.corrected);
    assert.doesNotMatch("x, [sic]", englishSources.corrected);
  });
});
