import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { frenchSources } from "../../../loaders/language/fr/sources.js";

describe("frenchSources", () => {
  it("knows a head that says it is a translation, and no sentence about one", () => {
    for (const head of ["(Traduction de l'anglais)", "Traduction du russe"])
      assert.match(head, frenchSources.translated);
    assert.doesNotMatch("La traduction du russe est attendue demain", frenchSources.translated);
    assert.doesNotMatch("", frenchSources.translated);
  });

  it("knows a mark that a figure is wrong, right behind it only", () => {
    assert.match("[sic]", frenchSources.corrected);
    assert.doesNotMatch("x, [sic]", frenchSources.corrected);
  });
});
