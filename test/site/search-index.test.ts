import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { folded } from "../../loaders/site/search-index.js";

describe("folded(text)", () => {
  it("leaves words without accents and marks", () => {
    assert.equal(folded("chargé d’affaires, P’yŏngyang").trim(), "charge d affaires P yongyang");
  });

  it("lets a Chinese word be found wherever it stands in a sentence", () => {
    const words = folded("关闭苏联领事馆。").split(/\s+/);
    for (const word of ["关闭", "苏联", "领事馆", "馆"])
      assert.ok(
        words.some((start) => start.startsWith(word)),
        word,
      );
  });
});
