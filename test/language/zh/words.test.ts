import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { chineseWords } from "../../../loaders/language/zh/words.js";

describe("chineseWords", () => {
  it("cuts by a dictionary, and has no forms to bring together", () => {
    assert.match(chineseWords.cutBy, /dictionary/);
    assert.deepEqual(chineseWords.cutter?.([]).cut("大使馆"), ["大使馆"]);
    assert.equal(chineseWords.stem, undefined);
  });
});
