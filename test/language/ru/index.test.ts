import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { russian } from "../../../loaders/language/ru/index.js";
import { knowledgeOf } from "../../../loaders/language/index.js";

describe("russian", () => {
  it("is what is known of its code", () => {
    assert.equal(russian.code, "ru");
    assert.equal(russian.name, "Russian");
    assert.equal(knowledgeOf("ru"), russian);
  });

  it("reads dates and words, and who wrote to whom", () => {
    assert.ok(russian.calendar && russian.words);
    assert.equal(russian.papers?.parties !== undefined, true);
  });

  it("is asked of a text of another language only where its dates may stand", () => {
    assert.ok(russian.mayHold("3 июля", "und"));
    assert.ok(!russian.mayHold("the consul", "und"));
  });
});
