import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { wholeWordsIn } from "../../loaders/text/whole-words.js";

const found = (text: string, ...words: string[]) =>
  wholeWordsIn(text, words).map(({ start, stop }) => `${start} ${text.slice(start, stop)}`);

describe("wholeWordsIn", () => {
  it("finds whole words from left to right, the longest at a place", () => {
    assert.deepEqual(found("Ri-Kim met Ri, Rib and (Kim).", "Kim", "Ri", "Ri-Kim"), [
      "0 Ri-Kim",
      "11 Ri",
      "24 Kim",
    ]);
  });

  it("knows letters, marks and digits of any script for what touches a word", () => {
    assert.deepEqual(found("ёRi Riё Ri\u0301 Ri1 𝒳Ri Ri𝒳 李Ri", "Ri"), []);
    assert.deepEqual(found("Ri’s_Ri", "Ri"), ["0 Ri", "5 Ri"]);
  });

  it("takes either apostrophe, and letters with marks however the word has them", () => {
    assert.deepEqual(found("O’Brien, O'Brien", "O'Brien"), ["0 O’Brien", "9 O'Brien"]);
    assert.deepEqual(found("Ká", "Ka\u0301"), ["0 Ká"]);
    assert.deepEqual(found("nobody"), []);
  });
});
