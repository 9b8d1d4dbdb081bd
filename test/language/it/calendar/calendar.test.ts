import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown } from "../../shown.js";

describe("the grammar of Italian dates", () => {
  const sentences = [
    "il console partì il {3 maggio 1950=1950-05-03}",
    "il {1º gennaio 1951=1951-01-01}",
    "la busta n. 1952",
  ];
  for (const sentence of sentences)
    it(sentence, () => {
      const text = sentence.replace(/\{(.*?)=[^}]*\}/g, "$1");
      assert.equal(datesShown(text, "it"), sentence);
    });

  it("finds nothing in nothing", () => assert.equal(datesShown("", "it"), ""));
});
