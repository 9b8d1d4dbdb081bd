import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { korean } from "../../../loaders/language/ko/index.js";
import { knowledgeOf } from "../../../loaders/language/index.js";

describe("korean", () => {
  it("is what is known of its code", () => {
    assert.equal(korean.code, "ko");
    assert.equal(korean.name, "Korean");
    assert.equal(knowledgeOf("ko"), korean);
  });

  it("reads dates and words, and who wrote to whom", () => {
    assert.ok(korean.calendar && korean.words);
    assert.equal(korean.papers?.parties !== undefined, true);
  });

  it("is asked of a text of another language only where its dates may stand", () => {
    assert.ok(korean.mayHold("5월 3일", "und"));
    assert.ok(!korean.mayHold("the consul", "und"));
  });
});
