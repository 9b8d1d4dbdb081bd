import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { columnsOf, mergeReviews } from "../../loaders/review/merge.js";

const file = (text: string) => ({ path: "d.csv", bytes: new TextEncoder().encode(text) });
const cells = { document_id: "a", language: "en", quote: "May, so", verdict: "confirmed" };

describe("mergeReviews(file, subject, judgements, known)", () => {
  it("begins a file, with every column", () => {
    const { text, added } = mergeReviews(null, "mentions", [{ ...cells, reviewer: "=N" }]);
    assert.equal(added, 1);
    assert.equal(text, `${columnsOf("mentions").join(",")}\na,en,"May, so",,,confirmed,,,'=N,\n`);
  });

  it("adds below what is there, and overwrites no judgement of the same reviewer", () => {
    const before = file("document_id,language,quote,verdict,reviewer\na,en,May,confirmed,A\n");
    const of = (reviewer: string) => ({ ...cells, quote: "May", verdict: "rejected", reviewer });
    const { text, added, kept, differing } = mergeReviews(before, "mentions", [of("A"), of("B")]);
    assert.deepEqual([added, kept, differing], [1, 1, 1]);
    const again = [{ ...of("A"), verdict: "confirmed" }];
    assert.equal(mergeReviews(before, "mentions", again).differing, 0);
    assert.deepEqual(text.trimEnd().split("\n").slice(1), [
      "a,en,May,,,confirmed,,,A,",
      "a,en,May,,,rejected,,,B,",
    ]);
  });

  it("writes an added row once, however often it is sent", () => {
    const given = [{ ...cells, verdict: "added", type: "place", reviewer: "A" }];
    const { text } = mergeReviews(null, "mentions", given);
    const again = mergeReviews(file(text), "mentions", given);
    assert.deepEqual([again.text, again.added, again.kept], [text, 0, 1]);
  });

  it("refuses what the build would refuse", () => {
    assert.throws(() => mergeReviews(null, "mentions", [{ ...cells, verdict: "maybe" }]), {
      message: /^data\/review\/mentions\.csv:2: not one of/,
    });
  });
});
