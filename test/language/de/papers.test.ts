import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { papers } from "../../../loaders/language/de/papers.js";
import { kindsOpening } from "../shown.js";

describe("papers of German offices", () => {
  it("are of the kind that their title names first", () => {
    assert.equal(kindsOpening("Drahtbericht", papers)[0], "telegram");
    assert.equal(kindsOpening("Aufzeichnung über das Gespräch", papers)[0], "conversation");
  });

  it("are of none by a word that only looks like one, nor without a title", () => {
    assert.deepEqual(kindsOpening("Briefmarke", papers), []);
    assert.deepEqual(kindsOpening("", papers), []);
  });

  it("bear marks of secrecy", () => assert.ok(papers.classifications.includes("streng geheim")));

  it("knows how a letter greets", () => assert.ok(papers.greetings?.includes("sehr geehrter")));

  it("name each label once", () => {
    for (const [role, words] of Object.entries(papers.labels))
      assert.equal(new Set(words).size, words.length, role);
  });
});
