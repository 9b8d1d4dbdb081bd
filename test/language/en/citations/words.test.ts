import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  acknowledgedNouns,
  anyWord,
  citedNouns,
  clauseWords,
  numberedNouns,
  talkVerbs,
} from "../../../../loaders/language/en/citations/words.js";

const is = (words: readonly string[], text: string) =>
  new RegExp(`^${anyWord(words)}$`, "u").test(text);

describe("words by which papers cite papers", () => {
  it("names papers that a day stands beside, with and without their accents", () => {
    for (const noun of ["aide-mémoire", "aides-memoire", "notes verbales", "communiqué", "decrees"])
      assert.ok(is(citedNouns, noun), noun);
    for (const noun of ["refugees", "border", "noted"]) assert.ok(!is(citedNouns, noun), noun);
  });

  it("takes the longer word where a shorter begins it", () => {
    assert.equal(
      new RegExp(anyWord(citedNouns), "u").exec("note verbale of 3 May")?.[0],
      "note verbale",
    );
    assert.equal(new RegExp(anyWord(talkVerbs), "u").exec("met with him")?.[0], "met with");
  });

  it("keeps what is numbered apart from what is only acknowledged, and clauses from both", () => {
    assert.ok(is(numberedNouns, "circulars") && !is(acknowledgedNouns, "circular"));
    assert.ok(is(clauseWords, "which") && !is(clauseWords, "urgent"));
  });
});
