import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { english } from "../../../loaders/language/en/index.js";
import { knowledgeOf } from "../../../loaders/language/index.js";

describe("english", () => {
  it("is what is known of its code", () => {
    assert.equal(english.code, "en");
    assert.equal(english.name, "English");
    assert.equal(knowledgeOf("en"), english);
  });

  it("reads dates and words, and who wrote to whom", () => {
    assert.ok(english.calendar && english.words);
    assert.equal(english.papers?.parties !== undefined, true);
  });

  it("is asked of a text of another language only where its dates may stand", () => {
    assert.ok(english.mayHold("on 3 July", "und"));
    assert.ok(!english.mayHold("領事", "und"));
  });
});
