import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown } from "../../shown.js";

describe("the grammar of English dates", () => {
  const sentences = [
    "the envoy left on {May 3, 1950=1950-05-03}",
    "from {May 3 to 5, 1950=1950-05-03/1950-05-05}",
    "file No. 1952 may march on",
  ];
  for (const sentence of sentences)
    it(sentence, () => {
      const text = sentence.replace(/\{(.*?)=[^}]*\}/g, "$1");
      assert.equal(datesShown(text, "en"), sentence);
    });

  it("finds nothing in nothing", () => assert.equal(datesShown("", "en"), ""));
});
