import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { papers } from "../../../loaders/language/it/papers.js";
import { kindsOpening } from "../shown.js";

describe("papers of Italian offices", () => {
  it("are of the kind that their title names first", () => {
    assert.equal(kindsOpening("Telespresso riservato", papers)[0], "letter");
    assert.equal(kindsOpening("Verbale della riunione", papers)[0], "conversation");
  });

  it("are of none by a word that only looks like one, nor without a title", () => {
    assert.deepEqual(kindsOpening("Telegrafista", papers), []);
    assert.deepEqual(kindsOpening("", papers), []);
  });

  it("bear marks of secrecy", () => assert.ok(papers.classifications.includes("segretissimo")));

  it("knows how a letter greets", () => assert.ok(papers.greetings?.includes("signor ministro")));

  it("name each label once", () => {
    for (const [role, words] of Object.entries(papers.labels))
      assert.equal(new Set(words).size, words.length, role);
  });
});
