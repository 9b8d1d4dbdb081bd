import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pageParts } from "../../../loaders/site/cells/page-parts.js";
import { MASK, masked, plainWords } from "../../../loaders/site/cells/plain-words.js";

const wordsOf = (source: string) => {
  const [block] = pageParts(source).blocks;
  assert.ok(block);
  return plainWords(block);
};

describe("plainWords(block)", () => {
  it("masks what is bound and what is quoted, sign for sign", () => {
    assert.equal(
      wordsOf("a ${n} <q>bc</q> [d](../documents/e) [f](./g)").text,
      `a ${MASK} ${MASK.repeat(2)} ${MASK} f`,
    );
  });

  it("knows the line of each sign, in HTML too", () => {
    const { text, lineAt } = wordsOf("<div>\n<p>one\ntwo</p>\n</div>");
    assert.equal(lineAt(text.indexOf("one")), 2);
    assert.equal(lineAt(text.indexOf("two")) >= 2, true);
  });
});

describe("masked(text)", () => {
  it("keeps the length", () => assert.equal(masked("abc").length, 3));
});
