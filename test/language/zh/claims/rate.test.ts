import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rateOf } from "../../../../loaders/language/zh/claims/rate.js";
import { parsed } from "./helpers.js";

describe("rateOf(scene, counted)", () => {
  const cases: [string, [number, string] | null][] = [
    ["每两天有三十名居民越境", [2, "regular"]],
    ["一天就有三百名居民越境", [1, "single"]],
    ["日均三百名居民越境", [1, "regular"]],
    ["三百名居民越境", null],
  ];
  for (const [text, expected] of cases)
    it(`reads ${text}`, () => {
      const { scene, counted } = parsed(text);
      const rate = rateOf(scene, counted);
      assert.deepEqual(rate && [rate.perDays, rate.frame], expected);
    });
});
