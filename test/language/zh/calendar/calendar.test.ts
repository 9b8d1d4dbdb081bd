import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown } from "../../shown.js";

describe("the grammar of Chinese dates", () => {
  const sentences = [
    "领事于{1950年5月3日=1950-05-03}到达",
    "{一九五〇年五月三日=1950-05-03}",
    "日本的领事",
  ];
  for (const sentence of sentences)
    it(sentence, () => {
      const text = sentence.replace(/\{(.*?)=[^}]*\}/g, "$1");
      assert.equal(datesShown(text, "zh"), sentence);
    });

  it("finds nothing in nothing", () => assert.equal(datesShown("", "zh"), ""));
});
