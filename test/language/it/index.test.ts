import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { italian } from "../../../loaders/language/it/index.js";
import { knowledgeOf } from "../../../loaders/language/index.js";

describe("italian", () => {
  it("is what is known of its code", () => {
    assert.equal(italian.code, "it");
    assert.equal(italian.name, "Italian");
    assert.equal(knowledgeOf("it"), italian);
  });

  it("reads dates and words, and who wrote to whom", () => {
    assert.ok(italian.calendar && italian.words);
    assert.equal(italian.papers?.parties !== undefined, true);
  });

  it("is asked of a text of another language only where its dates may stand", () => {
    assert.ok(italian.mayHold("il 3 luglio", "und"));
    assert.ok(!italian.mayHold("il console", "und"));
  });
});
