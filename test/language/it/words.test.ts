import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { italianWords } from "../../../loaders/language/it/words.js";

describe("italianWords", () => {
  const stem = (word: string) => italianWords.stem?.(word);

  it("brings the forms of a word together", () => {
    assert.ok(stem("documento"));
    assert.equal(stem("documento"), stem("documenti"));
  });

  it("keeps different words apart", () => {
    assert.notEqual(stem("confine"), stem("conferma"));
  });

  it("says how texts are cut, for readers", () => {
    assert.match(italianWords.cutBy, /blanks/);
    assert.ok(italianWords.stemmedBy);
  });
});
