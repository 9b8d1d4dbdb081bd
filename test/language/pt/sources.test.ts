import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { portugueseSources } from "../../../loaders/language/pt/sources.js";

describe("portugueseSources", () => {
  it("knows a head that says it is a translation, and no sentence about one", () => {
    for (const head of ["(Tradução)", "Tradução do russo"])
      assert.match(head, portugueseSources.translated);
    assert.doesNotMatch("A tradução do russo chega amanhã", portugueseSources.translated);
    assert.doesNotMatch("", portugueseSources.translated);
  });

  it("knows a mark that a figure is wrong, right behind it only", () => {
    assert.match("[sic]", portugueseSources.corrected);
    assert.doesNotMatch("x, [sic]", portugueseSources.corrected);
  });
});
