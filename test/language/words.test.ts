import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { BY_BLANKS, snowball } from "../../loaders/language/words.js";

describe("snowball(name, stem)", () => {
  it("cuts by blanks, names its stemmer for readers, and stems with it", () => {
    const words = snowball("Ruritanian", (term) => term.slice(0, 3));
    assert.ok(words.cutBy.startsWith(BY_BLANKS));
    assert.match(words.stemmedBy ?? "", /Ruritanian/);
    assert.equal(words.stem?.("border"), "bor");
  });
});
