import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { portuguese } from "../../../loaders/language/pt/index.js";
import { knowledgeOf } from "../../../loaders/language/index.js";

describe("portuguese", () => {
  it("is what is known of its code", () => {
    assert.equal(portuguese.code, "pt");
    assert.equal(portuguese.name, "Portuguese");
    assert.equal(knowledgeOf("pt"), portuguese);
  });

  it("reads dates and words, and who wrote to whom", () => {
    assert.ok(portuguese.calendar && portuguese.words);
    assert.equal(portuguese.papers?.parties !== undefined, true);
  });

  it("is asked of a text of another language only where its dates may stand", () => {
    assert.ok(portuguese.mayHold("em 3 de julho", "und"));
    assert.ok(!portuguese.mayHold("o cônsul", "und"));
  });
});
