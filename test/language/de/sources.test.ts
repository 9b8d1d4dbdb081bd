import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { germanSources } from "../../../loaders/language/de/sources.js";

describe("germanSources", () => {
  it("knows a head that says it is a translation, and no sentence about one", () => {
    for (const head of ["(Übersetzung)", "Übersetzung aus dem Russischen"])
      assert.match(head, germanSources.translated);
    assert.doesNotMatch(
      "Die Übersetzung aus dem Russischen kommt morgen",
      germanSources.translated,
    );
    assert.doesNotMatch("", germanSources.translated);
  });

  it("knows a mark that a figure is wrong, right behind it only", () => {
    assert.match("[sic]", germanSources.corrected);
    assert.doesNotMatch("x, [sic]", germanSources.corrected);
  });
});
