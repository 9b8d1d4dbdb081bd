import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { japaneseWords } from "../../../loaders/language/ja/words.js";

describe("japaneseWords", () => {
  it("cuts runs of Han and kana by a dictionary, and loses nothing of them", () => {
    const run = "難民が国境を越えた";
    const cut = japaneseWords.cutter?.([]).cut(run) ?? [];
    assert.equal(cut.join(""), run);
    assert.ok(cut.includes("が") && cut.length > 3);
  });
});
