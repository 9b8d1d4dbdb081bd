import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { portugueseWords } from "../../../loaders/language/pt/words.js";

describe("portugueseWords", () => {
  const stem = (word: string) => portugueseWords.stem?.(word);

  it("brings the forms of a word together", () => {
    assert.ok(stem("refugiado"));
    assert.equal(stem("refugiado"), stem("refugiados"));
  });

  it("keeps different words apart", () => {
    assert.notEqual(stem("fronteira"), stem("frente"));
  });

  it("says how texts are cut, for readers", () => {
    assert.match(portugueseWords.cutBy, /blanks/);
    assert.ok(portugueseWords.stemmedBy);
  });
});
