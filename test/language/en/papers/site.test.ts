import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { site } from "../../../../loaders/language/en/papers/site.js";

describe("site", () => {
  it("has its words in small letters, each in one list", () => {
    const words = [...site.sure, ...site.buttons];
    assert.deepEqual(words, [...new Set(words)]);
    for (const word of [...words, ...site.made]) assert.equal(word, word.toLowerCase());
  });

  it("has telling labels that are labels, and fields that are", () => {
    const { labels = [], telling = [], fields, record = "" } = site.archive ?? {};
    for (const label of [...telling, record, ...Object.values(fields ?? {})])
      assert.ok(labels.includes(label), label);
  });

  it("thanks nobody in a letter of thanks", () => {
    const support = new RegExp(`^${site.archive?.support ?? ""}`, "iu");
    assert.match("This document was made possible with support from", support);
    assert.doesNotMatch("This letter was made possible by", support);
  });
});
