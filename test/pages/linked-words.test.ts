import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { passageAnchor, wordsAnchor } from "../../loaders/pages/linked-words.js";

describe("wordsAnchor(words), passageAnchor(language, position)", () => {
  it("name a stretch and a passage of a text", () => {
    assert.equal(wordsAnchor({ language: "en", start: 120, stop: 145 }), "en-c120-145");
    assert.equal(passageAnchor("zh", 7), "zh-p7");
  });
});
