import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { numberInRussian } from "../../../loaders/language/ru/numerals.js";

describe("numberInRussian(wording)", () => {
  const expected: Record<string, number | null> = {
    "70 000": 70_000,
    "25.000": 25_000,
    "60 тысяч": 60_000,
    "3 тыс.": 3_000,
    "двести пятьдесят": 250,
    "семнадцать тысяч": 17_000,
    "полтора миллиона": 1_500_000,
    "полторы тысячи": 1_500,
    полмиллиона: 500_000,
    "2,5 млрд": 2_500_000_000,
    река: null,
  };
  for (const [words, value] of Object.entries(expected))
    it(words, () => {
      assert.equal(numberInRussian(words), value);
    });
});
