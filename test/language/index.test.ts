import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { knowledgeOf, languages } from "../../loaders/language/index.js";

describe("languages", () => {
  it("are registered once each, with their codes", () => {
    const codes = languages.map(({ code }) => code);
    assert.deepEqual(codes.toSorted(), "de en es fr it ja ko pt ru zh".split(" "));
  });
});

describe("knowledgeOf(language)", () => {
  it("is nothing for a language that nothing is known of, nor for none", () => {
    assert.equal(knowledgeOf("ru")?.name, "Russian");
    for (const code of ["hu", "und", "", "RU"]) assert.equal(knowledgeOf(code), undefined);
  });
});
