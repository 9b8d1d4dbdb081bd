import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  CJK_DATE,
  figureOf,
  NUMBER,
  NUMBER_WORDS,
  SIGNS,
} from "../../loaders/language/kept-words.js";

describe("figureOf(digits)", () => {
  it("reads places, units and myriads", () => {
    for (const [digits, value] of [
      ["1962", 1962],
      ["一九六二", 1962],
      ["三百二十", 320],
      ["十五", 15],
      ["两万三千", 23_000],
      ["廿六", 26],
      ["四万万", 400_000_000],
      ["一万亿", 1_000_000_000_000],
      ["3.5万", 35_000],
      ["一亿二千万", 120_000_000],
    ] as const)
      assert.equal(figureOf(digits), value, digits);
  });

  it("is null for what is no number", () => {
    assert.equal(figureOf("人"), null);
    assert.equal(figureOf("3人"), null);
  });
});

describe("what a translation keeps", () => {
  it("is days, figures, numbers in words and signs", () => {
    assert.deepEqual("6月26日和八日".match(CJK_DATE), ["6月26日", "八日"]);
    assert.deepEqual("第三批有3.5万人，一个也没有走".match(NUMBER), ["三", "3.5万", "一"]);
    assert.equal(NUMBER_WORDS.get("third"), 3);
    const signs = SIGNS.filter(([, pattern]) => pattern.test("百分之五？（无法辨认）"));
    assert.deepEqual(
      signs.map(([sign]) => sign),
      ["%", "("],
    );
  });
});
