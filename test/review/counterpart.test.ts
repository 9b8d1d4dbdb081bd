import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { counterpartOf } from "../../loaders/review/counterpart.js";
import { readReviews } from "../../loaders/review/read.js";

const passages = [
  { language: "en", position: 1, quote: "The people left." },
  { language: "zh", position: 3, quote: "居民走了。" },
  { language: "zh", position: 4, quote: "居民来了。" },
];

function meant(counterpart: string) {
  const csv = `document_id,language,quote,verdict,counterpart\na,en,The people,corrected,${counterpart}\n`;
  const file = { path: "r.csv", bytes: new TextEncoder().encode(csv) };
  const [review] = readReviews(file, "alignments");
  assert.ok(review);
  return counterpartOf(review, passages);
}

describe("counterpartOf(review, passages)", () => {
  it("is the passage of another language that begins with the words", () =>
    assert.deepEqual(meant("居民来"), { position: 4 }));

  it("is none where the review gives a place, or takes the counterpart away", () => {
    assert.equal(meant("4"), null);
    assert.equal(meant("NULL"), null);
  });

  it("says why where the words mean none", () => {
    assert.deepEqual(meant("居民"), { wrong: "several passages begin so" });
    assert.deepEqual(meant("The people"), { wrong: "no passage of another language begins so" });
  });
});
