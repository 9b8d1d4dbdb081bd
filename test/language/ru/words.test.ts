import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { russianWords } from "../../../loaders/language/ru/words.js";

describe("russianWords", () => {
  const stem = (word: string) => russianWords.stem?.(word);

  it("brings the forms of a word together", () => {
    assert.ok(stem("граница"));
    assert.equal(stem("граница"), stem("границы"));
  });

  it("keeps different words apart", () => {
    assert.notEqual(stem("граница"), stem("гражданин"));
  });

  it("says how texts are cut, for readers", () => {
    assert.match(russianWords.cutBy, /blanks/);
    assert.ok(russianWords.stemmedBy);
  });
});
