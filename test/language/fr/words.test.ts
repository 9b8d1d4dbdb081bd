import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { frenchWords } from "../../../loaders/language/fr/words.js";

describe("frenchWords", () => {
  const stem = (word: string) => frenchWords.stem?.(word);

  it("brings the forms of a word together", () => {
    assert.ok(stem("réfugié"));
    assert.equal(stem("réfugié"), stem("réfugiés"));
  });

  it("keeps different words apart", () => {
    assert.notEqual(stem("frontière"), stem("front"));
  });

  it("says how texts are cut, for readers", () => {
    assert.match(frenchWords.cutBy, /blanks/);
    assert.ok(frenchWords.stemmedBy);
  });
});
