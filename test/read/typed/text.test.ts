import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { BETWEEN, textOf } from "../../../loaders/read/typed/text.js";
import { sliceCodePoints } from "../../../loaders/text/codepoints.js";

const paragraph = (text: string, line: number) => ({ text, line, marked: false, block: line });

describe("textOf(language, role, paragraphs, kinds)", () => {
  const text = textOf(
    "zh",
    "original",
    [paragraph("外交部", 1), paragraph("𠮷林的难民", 3), paragraph("abc", 5)],
    ["header", "body"],
  );

  it("counts in code points, so that each passage is its words", () => {
    assert.equal(text.text, ["外交部", "𠮷林的难民", "abc"].join(BETWEEN));
    assert.deepEqual(
      text.passages.map(({ start, stop }) => sliceCodePoints(text.text, start, stop)),
      ["外交部", "𠮷林的难民", "abc"],
    );
  });

  it("numbers passages from 1, with their lines; what has no kind is body", () => {
    assert.deepEqual(
      text.passages.map(({ position, kind, line }) => [position, kind, line]),
      [
        [1, "header", 1],
        [2, "body", 3],
        [3, "body", 5],
      ],
    );
  });

  it("is empty without paragraphs", () => {
    assert.deepEqual(textOf("en", "original", [], []).passages, []);
  });
});
