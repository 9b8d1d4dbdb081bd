import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { englishWords } from "../../../loaders/language/en/words.js";

describe("englishWords", () => {
  const stem = (word: string) => englishWords.stem?.(word);

  it("brings the forms of a word together", () => {
    assert.ok(stem("refugee"));
    assert.equal(stem("refugee"), stem("refugees"));
  });

  it("keeps different words apart", () => {
    assert.notEqual(stem("border"), stem("boarder"));
  });

  it("leaves what is too long for a word as it stands, and at once", () => {
    const long = "ab".repeat(50_000) + "s";
    assert.equal(stem(long), long);
  });

  it("says how texts are cut, for readers", () => {
    assert.match(englishWords.cutBy, /blanks/);
    assert.ok(englishWords.stemmedBy);
  });
});
