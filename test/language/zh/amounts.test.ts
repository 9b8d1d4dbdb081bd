import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { amountsInChinese, numberInChinese } from "../../../loaders/language/zh/amounts.js";

const read = (text: string) =>
  amountsInChinese(text).map(({ start, stop, low, high }) => [text.slice(start, stop), low, high]);

describe("numberInChinese(wording)", () => {
  const wordings: [string, number, number][] = [
    ["两万五千", 25_000, 25_000],
    ["几万", 20_000, 99_999],
    ["十几", 11, 19],
    ["三四百", 300, 400],
    ["壹佰", 100, 100],
    ["兩萬", 20_000, 20_000],
    ["３００", 300, 300],
  ];
  for (const [wording, low, high] of wordings)
    it(wording, () => assert.deepEqual(numberInChinese(wording), { low, high }));

  it("is null for no number", () => {
    for (const wording of ["人", ""]) assert.equal(numberInChinese(wording), null);
  });
});

describe("amountsInChinese(text)", () => {
  it("reads amounts with what qualifies them", () => {
    assert.deepEqual(read("至少三百人"), [["至少三百", 300, null]]);
    assert.deepEqual(read("不到三百人"), [["不到三百", null, 300]]);
  });

  it("reads 来 and 把 behind a round number as about so many", () => {
    assert.deepEqual(read("百把人"), [["百把", 90, 110]]);
    assert.deepEqual(read("百来人"), [["百来", 90, 110]]);
    assert.deepEqual(read("千把户"), [["千把", 900, 1100]]);
    assert.deepEqual(read("300来人"), [["300来", 270, 330]]);
    assert.deepEqual(read("十来万人"), [["十来万", 90_000, 110_000]]);
  });

  it("takes 来 for a verb before what counts nobody", () => {
    assert.deepEqual(read("三百来自上海"), [["三百", 300, 300]]);
    assert.deepEqual(read("三千来华"), [["三千", 3000, 3000]]);
  });

  it("has no bounds for vague words, and nothing for an ordinal", () => {
    assert.deepEqual(read("许多人"), [["许多", null, null]]);
    assert.deepEqual(read("第三"), []);
    assert.deepEqual(read(""), []);
  });
});
