import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { russianSources } from "../../../loaders/language/ru/sources.js";

describe("russianSources", () => {
  it("knows a head that says it is a translation, and no sentence about one", () => {
    for (const head of ["(Перевод с китайского)", "Неофициальный перевод с корейского"])
      assert.match(head, russianSources.translated);
    assert.doesNotMatch("Нужен перевод с китайского для посла", russianSources.translated);
    assert.doesNotMatch("", russianSources.translated);
  });

  it("knows a mark that a figure is wrong, right behind it only", () => {
    assert.match("(так в тексте)", russianSources.corrected);
    assert.doesNotMatch("x, (так в тексте)", russianSources.corrected);
  });
});
