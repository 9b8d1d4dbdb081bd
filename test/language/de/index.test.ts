import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { german } from "../../../loaders/language/de/index.js";
import { knowledgeOf } from "../../../loaders/language/index.js";

describe("german", () => {
  it("is what is known of its code", () => {
    assert.equal(german.code, "de");
    assert.equal(german.name, "German");
    assert.equal(knowledgeOf("de"), german);
  });

  it("reads dates and words, and who wrote to whom", () => {
    assert.ok(german.calendar && german.words);
    assert.equal(german.papers?.parties !== undefined, true);
  });

  it("is asked of a text of another language only where its dates may stand", () => {
    assert.ok(german.mayHold("am 3. Juli", "und"));
    assert.ok(!german.mayHold("der Konsul", "und"));
  });
});
