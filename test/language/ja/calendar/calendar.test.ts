import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown } from "../../shown.js";

describe("the grammar of Japanese dates", () => {
  const sentences = [
    "{昭和三十二年五月三日=1957-05-03}領事館に到着した",
    "{1950年5月3日=1950-05-03}",
    "{千九百六十二年五月三日=1962-05-03}に着いた",
    "{二千八年=2008}の記録",
    "二千三百人が着いた",
    "日本の領事",
  ];
  for (const sentence of sentences)
    it(sentence, () => {
      const text = sentence.replace(/\{(.*?)=[^}]*\}/g, "$1");
      assert.equal(datesShown(text, "ja"), sentence);
    });

  it("finds nothing in nothing", () => assert.equal(datesShown("", "ja"), ""));
});
