import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isPlainWord, plainPlaces } from "../../../docs/components/concordance/plain-places.js";
import { comparedAs } from "../../../docs/components/terms/pattern.js";
import { cutPassage } from "./cut-passages.js";

const WORDS = "The 𝔘 consul’s vice-consul said: consul, CONSUL, 1,200 consuls; Cónsul 12.5";

describe("plainPlaces(text, words)", () => {
  it("finds words as passages are cut, by their terms, in code points", () => {
    const { terms, starts, stops } = cutPassage(WORDS);
    for (const word of new Set(terms.map(comparedAs)))
      assert.deepEqual(
        plainPlaces(WORDS, new Set([word])),
        terms.flatMap((term, at) => (comparedAs(term) === word ? [[starts[at], stops[at]]] : [])),
        word,
      );
  });

  it("finds the possessive whole, not what a hyphen joins, and a word without its marks", () => {
    const found = plainPlaces(WORDS, new Set(["consul"]));
    const signs = Array.from(WORDS);
    assert.deepEqual(
      found.map(([start, stop]) => signs.slice(start, stop).join("")),
      ["consul’s", "consul", "CONSUL", "Cónsul"],
    );
  });
});

describe("isPlainWord(word)", () => {
  it("is no wildcard, no part of a phrase and no character of the east", () => {
    assert.deepEqual(
      ["the", "vice-consul", "1,200", "граница", "bord*", "the border", "越界", "국경"].map(
        isPlainWord,
      ),
      [true, true, true, true, false, false, false, false],
    );
  });
});
