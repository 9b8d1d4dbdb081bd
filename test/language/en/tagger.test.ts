import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { forgetWords, tagged } from "../../../loaders/language/en/tagger.js";

const cut = (text: string) => tagged(text).map(({ start, stop }) => text.slice(start, stop));

describe("tagged(text)", () => {
  it("gives each token with its part of speech and its place", () => {
    assert.deepEqual(tagged("Forty refugees crossed."), [
      { start: 0, stop: 5, tag: "NUM" },
      { start: 6, stop: 14, tag: "NOUN" },
      { start: 15, stop: 22, tag: "VERB" },
      { start: 22, stop: 23, tag: "PUNCT" },
    ]);
  });
});

describe("forgetWords()", () => {
  it("lets a text be read as if no other had been read before", () => {
    forgetWords();
    const words = "printed in U.N.";
    const before = tagged(words);
    forgetWords();
    assert.ok(cut("(See U.N document S/PV.").includes("U.N"));
    assert.notDeepEqual(tagged(words), before, "the tagger keeps no words: forgetWords may go");
    forgetWords();
    assert.deepEqual(tagged(words), before);
  });
});
