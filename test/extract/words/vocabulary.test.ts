import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sequencesOf } from "../../../loaders/extract/words/sequence.js";
import { vocabularyOf } from "../../../loaders/extract/words/vocabulary.js";
import type { Row } from "../../../loaders/schema.js";

/** A passage that has a term so many times. */
const row = (language: string, term: string, document_id: string, count: number): Row<"tokens"> => {
  const places = Array.from({ length: count }, (_, index) => index);
  const terms = places.map(() => term);
  return { document_id, language, position: 1, terms, starts: places, stops: places };
};

describe("vocabularyOf(sequences, stopWords)", () => {
  it("sums a term over the documents, each language by itself", () => {
    const terms = [
      row("en", "consulates", "a", 2),
      row("zh", "领事", "a", 4),
      row("en", "consulates", "b", 3),
      row("fr", "réfugiés", "b", 1),
      row("ru", "беженцев", "b", 1),
      row("hu", "követek", "b", 1),
    ];
    assert.deepEqual(vocabularyOf(sequencesOf(terms), new Map()), [
      { language: "en", term: "consulates", stem: "consul", count: 5, documents: 2, stop: false },
      { language: "zh", term: "领事", stem: null, count: 4, documents: 1, stop: false },
      { language: "fr", term: "réfugiés", stem: "réfugi", count: 1, documents: 1, stop: false },
      { language: "ru", term: "беженцев", stem: "беженц", count: 1, documents: 1, stop: false },
      { language: "hu", term: "követek", stem: null, count: 1, documents: 1, stop: false },
    ]);
  });

  it("tells stop words by their own language's list", () => {
    const terms = [row("en", "die", "a", 1), row("de", "die", "a", 1), row("zh", "的", "a", 1)];
    const lists = new Map([
      ["de", new Set(["die"])],
      ["zh", new Set(["的"])],
    ]);
    assert.deepEqual(
      vocabularyOf(sequencesOf(terms), lists).map(({ stop }) => stop),
      [false, true, true],
    );
  });

  // From the sample vocabulary of the algorithm's own page (Porter 2001, Snowball: English).
  const stems = {
    consign: "consign",
    consigned: "consign",
    consigning: "consign",
    consignment: "consign",
    consolation: "consol",
    consolidating: "consolid",
    consonant: "conson",
    conspicuously: "conspicu",
    knackeries: "knackeri",
    knees: "knee",
    knightly: "knight",
    knots: "knot",
    dying: "die",
    skis: "ski",
    news: "news",
  };
  for (const [word, stem] of Object.entries(stems))
    it(`takes ${word} to ${stem}`, () => {
      assert.equal(vocabularyOf(sequencesOf([row("en", word, "a", 1)]), new Map())[0]?.stem, stem);
    });

  it("gives words with hyphens, apostrophes and digits a stem too", () => {
    const words = ["border-crossers", "don't", "1950s", "日本", "résumé"];
    assert.deepEqual(
      vocabularyOf(sequencesOf(words.map((word) => row("en", word, "a", 1))), new Map()).map(
        ({ stem }) => stem,
      ),
      ["border-cross", "don't", "1950s", "日本", "résumé"],
    );
  });
});
