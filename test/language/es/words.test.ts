import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { spanishWords } from "../../../loaders/language/es/words.js";

describe("spanishWords", () => {
  const stem = (word: string) => spanishWords.stem?.(word);

  it("brings the forms of a word together", () => {
    assert.ok(stem("refugiado"));
    assert.equal(stem("refugiado"), stem("refugiados"));
  });

  it("keeps different words apart", () => {
    assert.notEqual(stem("frontera"), stem("frente"));
  });

  it("says how texts are cut, for readers", () => {
    assert.match(spanishWords.cutBy, /blanks/);
    assert.ok(spanishWords.stemmedBy);
  });
});
