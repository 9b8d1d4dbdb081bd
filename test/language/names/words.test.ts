import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  ABBREVIATIONS,
  EASTERN_SURNAMES,
  HAN_SURNAMES,
  isOfficeWord,
  NO_NAME,
  PERSON_TITLES,
  PLACE_MARKS,
  PLACE_WORDS,
  POST_WORDS,
} from "../../../loaders/language/names/words.js";

describe("words of names", () => {
  it("tell posts, which take a place, from the bodies of a government", () => {
    for (const word of ["embassy", "legation", "consulate"])
      assert.ok(POST_WORDS.has(word) && isOfficeWord(word), word);
    for (const word of ["ministry", "committee", "headquarters"])
      assert.ok(!POST_WORDS.has(word) && isOfficeWord(word), word);
    assert.ok(!isOfficeWord("harbour"));
  });

  it("hold titles of persons, and no words for kin", () => {
    for (const word of ["comrade", "ambassador", "marshal", "pandit"])
      assert.ok(PERSON_TITLES.has(word), word);
    for (const word of ["father", "letter", "vice"]) assert.ok(!PERSON_TITLES.has(word), word);
  });

  it("hold what marks a place, before its name and behind it", () => {
    assert.ok(PLACE_MARKS.has("fort") && !PLACE_MARKS.has("county"));
    assert.ok(PLACE_WORDS.has("county") && !PLACE_WORDS.has("fort"));
  });

  it("hold words that are capitalised and no name, months and weekdays among them", () => {
    for (const word of ["the", "secretary", "december", "sunday", "communist", "annex"])
      assert.ok(NO_NAME.has(word), word);
    for (const word of ["stone", "lakeside"]) assert.ok(!NO_NAME.has(word), word);
    assert.ok(ABBREVIATIONS.has("ussr"));
  });

  it("hold surnames of the East, folded, in letters and in one character", () => {
    for (const name of ["kim", "zhou", "chou", "hsiao"])
      assert.ok(EASTERN_SURNAMES.has(name), name);
    assert.ok(!EASTERN_SURNAMES.has("smith"));
    for (const name of ["王", "朴", "周"]) assert.ok(HAN_SURNAMES.includes(name), name);
    assert.equal(new Set(HAN_SURNAMES).size, HAN_SURNAMES.length);
    assert.ok(!HAN_SURNAMES.includes("船"));
  });

  it("are folded: small letters without signs", () => {
    for (const list of [PERSON_TITLES, NO_NAME, EASTERN_SURNAMES, PLACE_MARKS])
      for (const word of list) assert.match(word, /^[a-z]+$/);
  });
});
