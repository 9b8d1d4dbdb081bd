import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { numberInEnglish } from "../../../loaders/language/en/numerals.js";

describe("numberInEnglish(wording)", () => {
  const wordings: [string, number | null][] = [
    ["two hundred and fifty thousand", 250_000],
    ["twenty-five", 25],
    ["two dozen", 24],
    ["179, 939", 179_939],
    ["25.000", 25_000],
    ["1.5 million", 1_500_000],
    ["refugees", null],
    ["", null],
  ];
  for (const [wording, value] of wordings)
    it(wording || "nothing", () => assert.equal(numberInEnglish(wording), value));
});
