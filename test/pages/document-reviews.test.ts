import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { documentPage } from "../../loaders/pages/document-page.js";
import { reviewsOf } from "../../loaders/pages/document-reviews.js";
import type { Row } from "../../loaders/schema.js";
import { rendered } from "./framework.js";
import { rowsWith } from "./rows.js";

const review = (changes: Partial<Row<"reviews">>): Row<"reviews"> => ({
  ...{ subject: "dates", line: 2, document_id: "7001", language: "en", start: 0, stop: 3 },
  ...{ quote: "May", occurrence: 1, row_id: null, verdict: "corrected", attribute: "date" },
  ...{ extracted: "1962-05-01", corrected: "1962-05-03", holds: true, follows: null },
  ...{ reviewer: "A. <b>N.</b>", note: null },
  ...changes,
});

async function listed(reviews: Row<"reviews">[]): Promise<{ words: string[]; links: string[] }> {
  const rows = { ...rowsWith([{ language: "en", passages: [["May it be.", null]] }]), reviews };
  const { document } = await rendered(documentPage(rows, { before: null, after: null }));
  const items = [...document.querySelectorAll(".reviews li")];
  return {
    words: items.map(({ textContent }) => textContent.replace(/\s+/g, " ").trim()),
    links: [...document.querySelectorAll(".reviews a.words-link")].map(
      (a) => a.getAttribute("href") ?? "",
    ),
  };
}

describe("reviewsOf(reviews)", () => {
  it("says of each judged row what was extracted, what holds, and who says so", async () => {
    const { words, links } = await listed([
      review({}),
      review({ attribute: "edtf", extracted: "1962-05", corrected: "1962-05-03" }),
    ]);
    assert.deepEqual(words, [
      "dates, corrected May date: 1962-05-01 1962-05-03 edtf: 1962-05 1962-05-03 (A. <b>N.</b>)",
    ]);
    assert.equal(links.length, 1);
  });

  it("tells what follows from a judgement, and what another reviewer sees otherwise", async () => {
    const { words } = await listed([
      review({ verdict: "rejected", corrected: null, holds: false, note: "no date" }),
      review({
        ...{ subject: "claims", follows: "dates", attribute: "period_start", row_id: "7001-en-0" },
        corrected: null,
      }),
      review({ verdict: "confirmed", attribute: null, extracted: null, corrected: null, line: 3 }),
    ]);
    assert.deepEqual(words, [
      "dates, rejected May date: 1962-05-01 nothing (A. <b>N.</b>: no date) Another reviewer sees it otherwise, and holds.",
      "claims, follows from a review of dates May period start: 1962-05-01 nothing (A. <b>N.</b>)",
      "dates, confirmed May (A. <b>N.</b>)",
    ]);
  });

  it("sets two reviewers against each other only where they differ", async () => {
    const confirmed = { verdict: "confirmed" as const, attribute: null, extracted: null };
    const alike = { ...confirmed, corrected: null };
    const { words } = await listed([
      review({ ...alike, holds: false, reviewer: "A" }),
      review({ ...alike, line: 3, reviewer: "B" }),
      review({ start: 90, stop: 93, holds: false, line: 4, corrected: "1962-05-03" }),
      review({ start: 90, stop: 93, line: 5, corrected: "1962-05-04" }),
    ]);
    assert.deepEqual(
      words.map((line) => line.includes("sees it otherwise")),
      [false, false, true, false],
    );
  });

  it("is nothing where nobody judged", () => assert.equal(reviewsOf([]), null));
});
