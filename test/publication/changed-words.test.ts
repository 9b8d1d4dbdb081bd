import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { differenceInWords, rowInWords } from "../../loaders/publication/changed-words.js";

const words = { document_id: "a", language: "en", start: 3, stop: 8, quote: "3 May" };

describe("rowInWords(table, row)", () => {
  it("names a row by its document, language and words, and another by its key", () => {
    assert.equal(rowInWords("dates", { ...words, role: "sent" }), "a, en: “3 May”");
    assert.equal(rowInWords("documents", { id: "a", title: "Note" }), "a: “Note”");
    assert.equal(rowInWords("entities", { id: "china", name_en: "China" }), "china");
  });

  it("says of a review what it found, and what follows from one", () => {
    const review = { ...words, subject: "dates", verdict: "corrected", reviewer: "A. N." };
    const set = { attribute: "date", extracted: "1962-05-03", corrected: "1961-05-03" };
    assert.equal(
      rowInWords("reviews", { ...review, ...set, follows: null }),
      "dates, a, en “3 May”: corrected, date 1962-05-03 → 1961-05-03 (A. N.)",
    );
    assert.equal(
      rowInWords("reviews", { ...review, attribute: null, follows: "documents" }),
      "dates, a, en “3 May”: follows from a review of documents (A. N.)",
    );
  });
});

describe("differenceInWords(before, after)", () => {
  it("has the columns that differ, with both values, and not where words stand", () => {
    const before = { ...words, low: 500, to_place: null };
    assert.equal(
      differenceInWords(before, { ...before, start: 9, low: 400, to_place: "xinjiang" }),
      "low 500 → 400; to_place nothing → xinjiang",
    );
  });
});
