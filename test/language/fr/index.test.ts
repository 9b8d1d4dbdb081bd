import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { french } from "../../../loaders/language/fr/index.js";
import { knowledgeOf } from "../../../loaders/language/index.js";

describe("french", () => {
  it("is what is known of its code", () => {
    assert.equal(french.code, "fr");
    assert.equal(french.name, "French");
    assert.equal(knowledgeOf("fr"), french);
  });

  it("reads dates and words, and who wrote to whom", () => {
    assert.ok(french.calendar && french.words);
    assert.equal(french.papers?.parties !== undefined, true);
  });

  it("is asked of a text of another language only where its dates may stand", () => {
    assert.ok(french.mayHold("le 3 juillet", "und"));
    assert.ok(!french.mayHold("le consul", "und"));
  });
});
