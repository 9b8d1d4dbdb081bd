import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { koreanSources } from "../../../loaders/language/ko/sources.js";

describe("koreanSources", () => {
  it("knows a head that says it is a translation, and no sentence about one", () => {
    for (const head of ["(번역)", "번역문"]) assert.match(head, koreanSources.translated);
    assert.doesNotMatch("번역문을 내일 보낸다", koreanSources.translated);
    assert.doesNotMatch("", koreanSources.translated);
  });

  it("knows a mark that a figure is wrong, right behind it only", () => {
    assert.match("[sic]", koreanSources.corrected);
    assert.doesNotMatch("x, [sic]", koreanSources.corrected);
  });
});
