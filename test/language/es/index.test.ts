import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { spanish } from "../../../loaders/language/es/index.js";
import { knowledgeOf } from "../../../loaders/language/index.js";

describe("spanish", () => {
  it("is what is known of its code", () => {
    assert.equal(spanish.code, "es");
    assert.equal(spanish.name, "Spanish");
    assert.equal(knowledgeOf("es"), spanish);
  });

  it("reads dates and words, and who wrote to whom", () => {
    assert.ok(spanish.calendar && spanish.words);
    assert.equal(spanish.papers?.parties !== undefined, true);
  });

  it("is asked of a text of another language only where its dates may stand", () => {
    assert.ok(spanish.mayHold("el 3 de julio", "und"));
    assert.ok(!spanish.mayHold("el cónsul", "und"));
  });
});
