import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { chinese } from "../../../loaders/language/zh/index.js";
import { knowledgeOf } from "../../../loaders/language/index.js";

describe("chinese", () => {
  it("is what is known of its code", () => {
    assert.equal(chinese.code, "zh");
    assert.equal(chinese.name, "Chinese");
    assert.equal(knowledgeOf("zh"), chinese);
  });

  it("reads dates and words, and who wrote to whom", () => {
    assert.ok(chinese.calendar && chinese.words);
    assert.equal(chinese.papers?.parties !== undefined, true);
  });

  it("is asked of a text of another language only where its dates may stand", () => {
    assert.ok(chinese.mayHold("5月3日", "und"));
    assert.ok(!chinese.mayHold("the consul", "und"));
  });
});
