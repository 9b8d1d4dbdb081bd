import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { countWords } from "../../loaders/text/count.js";

describe("countWords(text)", () => {
  it("counts runs of letters and digits", () => {
    assert.equal(countWords("Tens of thousands, in 1962 (and after)."), 7);
    assert.equal(countWords(" \n…—"), 0);
  });

  it("keeps inner apostrophes, hyphens and marks of thousands in a word", () => {
    assert.equal(countWords("don't re-open; the ministry’s 3,000 files"), 6);
    assert.equal(countWords("179, 939"), 2);
  });

  it("counts each Han character, and other scripts by their runs", () => {
    assert.equal(countWords("外交部发电"), 5);
    assert.equal(countWords("外交部 FMA 118号"), 6);
    assert.equal(countWords("Совершенно секретно"), 2);
    assert.equal(countWords("𠀀𠀁"), 2);
  });

  it("counts a text of one script alike, alone or beside another", () => {
    const english = "The chargé d'affaires left at 3 p.m. with 1,200 men.";
    assert.equal(countWords(`${english} 边民`), countWords(english) + 2);
  });
});
