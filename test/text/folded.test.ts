import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { foldedText } from "../../loaders/text/folded.js";

describe("foldedText(text, language, unspaced)", () => {
  it("takes the blanks out that print put between Chinese characters, and leads back", () => {
    const folded = foldedText("三 百 人過 江", "zh", true);
    assert.equal(folded.text, "三百人过江");
    assert.equal(folded.offset(2), 4);
    assert.equal(folded.stop(3), 5);
    assert.equal(folded.index(4), 2);
  });

  it("makes blanks and apostrophes plain, one for one", () => {
    const folded = foldedText("the Consul’s\u00a0note", "en");
    assert.equal(folded.text, "the Consul's note");
    assert.equal(folded.offset(13), 13);
  });

  it("stands a unit for each code point", () => {
    const folded = foldedText("𠀀 ferry", "en");
    assert.equal(folded.offset(folded.text.indexOf("ferry")), 2);
  });

  it("is empty for an empty text", () => assert.equal(foldedText("", "zh", true).text, ""));
});
