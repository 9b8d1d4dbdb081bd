import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { massMovementsInChinese } from "../../../../loaders/language/zh/claims/masses.js";

describe("massMovementsInChinese(text)", () => {
  it("finds movements that are called large, and whose they are", () => {
    const text = "居民大批越境";
    const [mass] = massMovementsInChinese(text);
    assert.deepEqual(
      [mass?.stop, mass?.population && text.slice(mass.population.start, mass.population.stop)],
      [text.length, "居民"],
    );
  });
  it("finds no other large things", () => assert.deepEqual(massMovementsInChinese("大批粮食"), []));
});
