import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { numeral } from "../../../loaders/language/zh/numerals.js";

describe("numeral(words)", () => {
  const cases: [string, number | null][] = [
    ["廿六", 26],
    ["卅", 30],
    ["一百二十", 120],
    ["壹佰", 100],
    ["兩萬", 20_000],
    ["两万五千", 25_000],
    ["一亿二千万", 120_000_000],
    ["３００", 300],
    ["一九六二", 1962],
    ["一百零三", 103],
    ["十", 10],
    ["元", 1],
    ["人", null],
    ["", null],
  ];
  for (const [words, value] of cases)
    it(`reads ${words || "nothing"}`, () => assert.equal(numeral(words), value));
});
