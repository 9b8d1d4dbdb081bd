import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { combined, Phrases } from "../../loaders/language/phrases.js";

describe("Phrases", () => {
  const phrases = new Phrases(["note", "note verbale", "телеграмм~"]);

  it("finds whole words, the longest first, in any case", () => {
    assert.equal(phrases.first("A Note verbale of May")?.words, "Note verbale");
    assert.equal(phrases.first("Annotated"), null);
    assert.equal(phrases.has(""), false);
  });

  it("takes every ending of a stem", () => {
    for (const word of ["телеграмма", "ТЕЛЕГРАММОЙ"]) assert.ok(phrases.is(word), word);
  });

  it("tells where a text opens and ends with them", () => {
    assert.equal(phrases.opens("[Note] on ferries")?.words, "Note");
    assert.equal(phrases.opens("on a note"), null);
    assert.ok(phrases.ends("on a note "));
  });

  it("passes over longer words that only hold one", () => {
    const cables = new Phrases(["电"], ["电话"]);
    assert.equal(cables.has("电话"), false);
    assert.equal(cables.has("来电"), true);
  });
});

describe("combined(...lists)", () => {
  it("makes every phrase of one word from each list", () => {
    assert.deepEqual(combined(["a", "b"], ["c"]), ["a c", "b c"]);
  });
});
