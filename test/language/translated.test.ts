import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { translationMark } from "../../loaders/language/translated.js";
import type { QuotedPassage } from "../../loaders/text/quoted.js";

const passage = (words: string, kind: QuotedPassage["kind"] = "body", language = "en") =>
  ({ text: 0, language, kind, position: 1, start: 0, words }) satisfies QuotedPassage;
const marked = (...passages: QuotedPassage[]) => {
  const mark = translationMark(passages);
  return mark && mark.passage.words.slice(mark.start, mark.stop);
};

describe("translationMark(passages)", () => {
  it("finds what the head says, in its language and in both sets of characters", () => {
    assert.equal(marked(passage("Note"), passage("[Translation]")), "[Translation]");
    assert.equal(marked(passage("（譯文）", "heading", "zh")), "（譯文）");
  });

  it("reads no further than the prose", () => {
    assert.equal(marked(passage("The ferry left. ".repeat(40)), passage("[Translation]")), null);
    assert.equal(marked(), null);
  });

  it("says nothing of a language that it does not know", () => {
    assert.equal(marked(passage("(fordítás)", "heading", "hu")), null);
  });
});
