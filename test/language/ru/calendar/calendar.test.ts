import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown } from "../../shown.js";

describe("the grammar of Russian dates", () => {
  const sentences = ["посол выехал {4 июля 1962 г.=1962-07-04}", "телеграмма № 1952 не получена"];
  for (const sentence of sentences)
    it(sentence, () => {
      const text = sentence.replace(/\{(.*?)=[^}]*\}/g, "$1");
      assert.equal(datesShown(text, "ru"), sentence);
    });

  it("finds nothing in nothing", () => assert.equal(datesShown("", "ru"), ""));
});
