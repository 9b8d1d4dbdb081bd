import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown } from "../../shown.js";

describe("the grammar of Spanish dates", () => {
  const sentences = [
    "el cónsul salió el {3 de mayo de 1950=1950-05-03}",
    "el {1º de enero de 1951=1951-01-01}",
    "el expediente núm. 1952",
  ];
  for (const sentence of sentences)
    it(sentence, () => {
      const text = sentence.replace(/\{(.*?)=[^}]*\}/g, "$1");
      assert.equal(datesShown(text, "es"), sentence);
    });

  it("finds nothing in nothing", () => assert.equal(datesShown("", "es"), ""));
});
