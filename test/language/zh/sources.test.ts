import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { chineseSources } from "../../../loaders/language/zh/sources.js";

describe("chineseSources", () => {
  it("knows a head that says it is a translation, and no sentence about one", () => {
    for (const head of ["（译文）", "中译文"]) assert.match(head, chineseSources.translated);
    assert.doesNotMatch("译文明天送到", chineseSources.translated);
    assert.doesNotMatch("", chineseSources.translated);
  });

  it("knows a mark that a figure is wrong, right behind it only", () => {
    assert.match("（原文如此）", chineseSources.corrected);
    assert.doesNotMatch("x, （原文如此）", chineseSources.corrected);
  });
});
