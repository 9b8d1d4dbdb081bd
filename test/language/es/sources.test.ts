import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { spanishSources } from "../../../loaders/language/es/sources.js";

describe("spanishSources", () => {
  it("knows a head that says it is a translation, and no sentence about one", () => {
    for (const head of ["(Traducción)", "Traducción del ruso"])
      assert.match(head, spanishSources.translated);
    assert.doesNotMatch("La traducción del ruso llegará mañana", spanishSources.translated);
    assert.doesNotMatch("", spanishSources.translated);
  });

  it("knows a mark that a figure is wrong, right behind it only", () => {
    assert.match("[sic]", spanishSources.corrected);
    assert.doesNotMatch("x, [sic]", spanishSources.corrected);
  });
});
