import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { eachPlainWord, isPlain } from "../../loaders/text/plain-words.js";
import fc from "../property.js";

const wordsOf = (text: string) => {
  const words: string[] = [];
  eachPlainWord(text, (start, stop) => words.push(text.slice(start, stop)));
  return words;
};

/** What the loop stands for. */
const WORD =
  /[A-Za-z0-9\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+(?:(?:['’-]|(?<=\d)[.,](?=\d))[A-Za-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]+)*/g;

describe("eachPlainWord(text, visit)", () => {
  it("joins by apostrophes and hyphens, and figures by points and commas", () => {
    assert.deepEqual(wordsOf("Don’t re-read 3,000.5 -- e.g. No.7, d'été 5²-2 'x'"), [
      ...["Don’t", "re-read", "3,000.5", "e", "g", "No", "7", "d'été", "5²-2", "x"],
    ]);
  });

  it("finds what its expression finds", () => {
    const letters = fc.constantFrom(...Array.from("aZ09é²ºǿ'’-.,- \n×÷–"));
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 40 }), (characters) => {
        const text = characters.join("");
        assert.deepEqual(wordsOf(text), text.match(WORD) ?? []);
      }),
    );
  });
});

describe("isPlain(text)", () => {
  it("tells texts of other letters", () => {
    assert.ok(isPlain("Señor, “l’été” – 3 °C"));
    for (const text of ["Посол", "北京", "Ⅳ", "re‑read"]) assert.ok(!isPlain(text), text);
  });
});
