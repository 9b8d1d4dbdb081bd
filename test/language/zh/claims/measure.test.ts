import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { measureOf } from "../../../../loaders/language/zh/claims/measure.js";
import { parsed } from "./helpers.js";

describe("measureOf(scene, counted, abroad)", () => {
  const cases: [string, string | null][] = [
    ["三百名居民越境", "flow"],
    ["三百名居民准备越境", "quota"],
    ["每两天有三十名居民越境", "rate"],
    ["三百名居民开会", null],
  ];
  for (const [text, expected] of cases)
    it(`reads ${text}`, () => {
      const { scene, counted } = parsed(text);
      assert.equal(measureOf(scene, counted, false)?.measure ?? null, expected);
    });
  it("counts people abroad where they are", () => {
    const { scene, counted } = parsed("现有三百名居民");
    assert.equal(measureOf(scene, counted, true)?.measure, "stock");
  });
});
