import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { japanese } from "../../../loaders/language/ja/index.js";
import { knowledgeOf } from "../../../loaders/language/index.js";

describe("japanese", () => {
  it("is what is known of its code", () => {
    assert.equal(japanese.code, "ja");
    assert.equal(japanese.name, "Japanese");
    assert.equal(knowledgeOf("ja"), japanese);
  });

  it("reads dates and words, and who wrote to whom", () => {
    assert.ok(japanese.calendar && japanese.words);
    assert.equal(japanese.papers?.parties !== undefined, true);
  });

  it("is asked of a text of another language only where its dates may stand", () => {
    assert.ok(japanese.mayHold("昭和三年五月三日に", "und"));
    assert.ok(!japanese.mayHold("the consul", "und"));
  });
});
