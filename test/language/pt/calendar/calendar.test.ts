import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown } from "../../shown.js";

describe("the grammar of Portuguese dates", () => {
  const sentences = [
    "o cônsul partiu em {3 de maio de 1950=1950-05-03}",
    "em {1º de janeiro de 1951=1951-01-01}",
    "o maço n.º 1952",
  ];
  for (const sentence of sentences)
    it(sentence, () => {
      const text = sentence.replace(/\{(.*?)=[^}]*\}/g, "$1");
      assert.equal(datesShown(text, "pt"), sentence);
    });

  it("finds nothing in nothing", () => assert.equal(datesShown("", "pt"), ""));
});
