import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { germanWords } from "../../../loaders/language/de/words.js";

describe("germanWords", () => {
  const stem = (word: string) => germanWords.stem?.(word);

  it("brings the forms of a word together", () => {
    assert.ok(stem("botschafter"));
    assert.equal(stem("botschafter"), stem("botschaftern"));
  });

  it("keeps different words apart", () => {
    assert.notEqual(stem("grenze"), stem("grund"));
  });

  it("says how texts are cut, for readers", () => {
    assert.match(germanWords.cutBy, /blanks/);
    assert.ok(germanWords.stemmedBy);
  });
});
