import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { wordsOf } from "../../../docs/components/review/judged-list.js";

describe("wordsOf(judgement)", () => {
  const cells = { document_id: "a", language: "en", quote: "3 May", occurrence: "2" };

  it("says the row, the verdict, what is set, and who judged", () => {
    const corrected = { ...cells, verdict: "corrected", date: "1962-05-03", date_end: "NULL" };
    assert.equal(
      wordsOf({ subject: "dates", cells: { ...corrected, reviewer: "A. N.", note: "" } }),
      "dates, a, “3 May”: corrected, date 1962-05-03, date end taken away (A. N.)",
    );
  });

  it("names a document as a whole, and cuts long words", () => {
    const whole = { document_id: "a", quote: "", verdict: "confirmed" };
    assert.equal(wordsOf({ subject: "documents", cells: whole }), "documents, a: confirmed");
    const long = wordsOf({
      subject: "claims",
      cells: { ...cells, quote: "x".repeat(70), verdict: "rejected" },
    });
    assert.equal(long, `claims, a, “${"x".repeat(60)}…”: rejected`);
  });
});
