import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { koreanWords } from "../../../loaders/language/ko/words.js";

describe("koreanWords", () => {
  it("cuts by blanks, and leaves particles with their word", () => {
    assert.match(koreanWords.cutBy, /blanks.*particles/);
    assert.equal(koreanWords.cutter, undefined);
    assert.equal(koreanWords.stem, undefined);
  });
});
