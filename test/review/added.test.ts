import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { addedRow } from "../../loaders/review/added.js";
import { readReviews } from "../../loaders/review/read.js";

describe("addedRow(review, stretch, known)", () => {
  it("has every column of the table, the words as wording, and says that it was added", () => {
    const csv =
      "document_id,language,quote,verdict,measure,unit,low\na,en,ten men,added,stock,persons,10\n";
    const file = { path: "claims.csv", bytes: new TextEncoder().encode(csv) };
    const [review] = readReviews(file, "claims");
    assert.ok(review);
    const { id, wording, review: verdict, low, high } = addedRow(review, { start: 3, stop: 10 });
    assert.deepEqual(
      [id, wording, verdict, low, high],
      [...["a-en-3-10-added", "ten men", "added", 10, null]],
    );
  });
});
