import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  indexOf,
  passageAt,
  passagesWith,
  wordPlaces,
} from "../../../docs/components/concordance/part-index.js";
import { namedTerms } from "../../../docs/components/concordance/vocabulary.js";
import { parseTermPatterns } from "../../../docs/components/terms/pattern.js";
import { cutPassage } from "./cut-passages.js";

const PASSAGES = [
  cutPassage("the river and the lake", { document_id: "a" }),
  cutPassage("the lake by the river", { document_id: "a", position: 2 }),
  cutPassage("lake", { document_id: "b" }),
];
const VOCABULARY = ["the", "river", "and", "lake", "by"].map((term) => ({
  ...{ language: "en", term, stem: null, count: 1, documents: 1, stop: false },
}));

function placesOf(typed: string): [at: number, words: number][] {
  const patterns = parseTermPatterns(typed);
  const named = namedTerms(patterns, VOCABULARY, false);
  const { at, words } = wordPlaces(indexOf(PASSAGES), patterns, named);
  return Array.from(at, (place, nth) => [place, words[nth]!]);
}

describe("indexOf(passages)", () => {
  it("is made once for a part, and knows the runs of its texts", () => {
    assert.equal(indexOf(PASSAGES), indexOf(PASSAGES));
    assert.deepEqual(indexOf(PASSAGES).runs, [
      { document_id: "a", language: "en", from: 0, to: 2 },
      { document_id: "b", language: "en", from: 2, to: 3 },
    ]);
  });

  it("knows the passage of each place, and the passages of terms", () => {
    const index = indexOf(PASSAGES);
    assert.deepEqual(
      [0, 4, 5, 9, 10].map((at) => passageAt(index, at)),
      [0, 0, 1, 1, 2],
    );
    assert.deepEqual([...passagesWith(index, new Set(["and", "lake"]))].sort(), [0, 1, 2]);
    assert.deepEqual([...passagesWith(index, new Set(["no"]))], []);
  });
});

describe("wordPlaces(index, patterns, named)", () => {
  it("has each place of a word, in order", () => {
    assert.deepEqual(placesOf("lake"), [
      [4, 1],
      [6, 1],
      [10, 1],
    ]);
    assert.deepEqual(placesOf("sea"), []);
  });

  it("has words side by side only within a passage", () => {
    assert.deepEqual(placesOf("the lake"), [
      [3, 2],
      [5, 2],
    ]);
    assert.deepEqual(placesOf("lake the"), []);
    assert.deepEqual(placesOf("river lake"), []);
    assert.deepEqual(placesOf("the river and"), [[0, 3]]);
  });

  it("has a place that several patterns name once, the shorter of two that begin there first", () => {
    assert.deepEqual(placesOf("the lake, lake, l*ke, the"), [
      [0, 1],
      [3, 1],
      [3, 2],
      [4, 1],
      [5, 1],
      [5, 2],
      [6, 1],
      [8, 1],
      [10, 1],
    ]);
  });
});
