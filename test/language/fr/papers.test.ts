import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { papers } from "../../../loaders/language/fr/papers.js";
import { kindsOpening } from "../shown.js";

describe("papers of French offices", () => {
  it("are of the kind that their title names first", () => {
    assert.equal(kindsOpening("Télégramme", papers)[0], "telegram");
    assert.equal(kindsOpening("Compte rendu d'entretien", papers)[0], "conversation");
  });

  it("are of none by a word that only looks like one, nor without a title", () => {
    assert.deepEqual(kindsOpening("Téléphone", papers), []);
    assert.deepEqual(kindsOpening("", papers), []);
  });

  it("bear marks of secrecy", () => assert.ok(papers.classifications.includes("très secret")));

  it("knows how a letter greets", () =>
    assert.ok(papers.greetings?.includes("monsieur le ministre")));

  it("name each label once", () => {
    for (const [role, words] of Object.entries(papers.labels))
      assert.equal(new Set(words).size, words.length, role);
  });
});
