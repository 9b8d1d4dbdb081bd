import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { QuotedPassage } from "../../loaders/text/quoted.js";
import { isAboveProse, placeIn } from "../../loaders/text/quoted.js";

const passage = (words: string, position: number, kind: QuotedPassage["kind"] = "body") =>
  ({
    text: 0,
    language: "en",
    kind,
    position,
    start: position * 100,
    words,
  }) satisfies QuotedPassage;

describe("placeIn(passage, start, stop)", () => {
  it("is where a stretch of the passage stands in its text", () => {
    assert.deepEqual(placeIn(passage("a b", 2), 2, 3), { text: 0, start: 202, stop: 203 });
  });
});

describe("isAboveProse(passages, index)", () => {
  it("holds for short passages before the first long one, whatever they are taken for", () => {
    const passages = [passage("Note", 1), passage("x".repeat(400), 2), passage("Note", 3)];
    assert.deepEqual(
      passages.map((_, index) => isAboveProse(passages, index)),
      [true, false, false],
    );
  });
});
