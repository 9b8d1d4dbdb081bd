import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Citable } from "../../loaders/language/citations/citable.js";
import { deskOf, reviewedCitations, withReviewedDates } from "../../loaders/parts/reviewed.js";
import { silent } from "../../loaders/progress.js";
import type { Subject } from "../../loaders/review/columns.js";
import { readReviews } from "../../loaders/review/read.js";
import type { Row } from "../../loaders/schema.js";

const TEXT = "Your telegram of May was received.";
const evidence = { document_id: "a", language: "en", start: 5, stop: 20, quote: "telegram of May" };
const dated = { date: "1962-05-01", date_end: "1962-05-31", edtf: "1962-05" };
const citation: Row<"citations"> = {
  ...{ id: "a-en-5-20", ...evidence, kind: "telegram", number: null, ...dated },
  ...{ author_id: null, recipient_id: null, target_id: null },
};
const citable: Citable = {
  ...{ id: "b", title: "Telegram of May", kind: "telegram", ...dated, numbers: [] },
  ...{ edition: null, collection: null, from: [], to: [], present: new Set<string>() },
  ...{ days: [], place: null },
};
const ambiguous: Row<"findings"> = {
  ...evidence,
  ...{ kind: "ambiguous_citation", message: "The document can be any of 2." },
};

function deskWith(subject: Subject, csv: string) {
  const file = { path: `data/review/${subject}.csv`, bytes: new TextEncoder().encode(csv) };
  const reviews = readReviews(file, subject);
  return { reviews, desk: deskOf({ reviews, known: new Map() }, new Map([["a en", TEXT]])) };
}

describe("reviewedCitations(resolved, citables, desk)", () => {
  it("ties a citation to the document that a reviewer names, which it no longer finds ambiguous", () => {
    const { desk } = deskWith(
      "citations",
      "document_id,language,quote,verdict,target_id\na,en,telegram of May,corrected,b\n",
    );
    const resolved = { citations: [citation], cited_documents: [], findings: [ambiguous] };
    const now = reviewedCitations(resolved, [citable], desk);
    assert.equal(now.citations[0]?.target_id, "b");
    assert.deepEqual(
      now.cited_documents.map(({ id, document_id }) => [id, document_id]),
      [["b", "b"]],
    );
    assert.deepEqual(now.findings, []);
    assert.deepEqual(
      desk.told(silent).reviews.map(({ attribute, extracted, corrected }) => ({
        ...{ attribute, extracted, corrected },
      })),
      [{ attribute: "target_id", extracted: null, corrected: "b" }],
    );
  });

  it("says of a document that a reviewer names and nothing has that it is not there", () => {
    const { desk } = deskWith(
      "citations",
      "document_id,language,quote,verdict,target_id\na,en,telegram of May,corrected,nowhere\n",
    );
    const resolved = { citations: [citation], cited_documents: [], findings: [] };
    const now = reviewedCitations(resolved, [citable], desk);
    assert.equal(now.citations[0]?.target_id, null);
    const warned: string[] = [];
    const { findings } = desk.told({ ...silent, warn: (message) => void warned.push(message) });
    const wrong = "no document and no cited document has this id: nowhere";
    assert.deepEqual(warned, [`data/review/citations.csv:2: ${wrong}`]);
    assert.deepEqual(
      findings.map(({ kind, message }) => [kind, message]),
      [
        [
          "review_without_row",
          `A review (data/review/citations.csv, line 2) has lost its target_id: ${wrong}`,
        ],
      ],
    );
  });

  it("drops a rejected citation, and the lead that nothing else cites", () => {
    const { desk } = deskWith(
      "citations",
      "document_id,language,quote,verdict\na,en,telegram of May,rejected\n",
    );
    const lead = { ...citation, target_id: "lead" };
    const node = { id: "lead", label: "A lead", kind: "telegram" as const, number: null };
    const nodes = [{ ...node, ...dated, author_id: null, recipient_id: null, document_id: null }];
    const now = reviewedCitations(
      { citations: [lead], cited_documents: nodes, findings: [] },
      [citable],
      desk,
    );
    assert.deepEqual(now, { citations: [], cited_documents: [], findings: [] });
  });
});

describe("deskOf(knowledge, texts).told(progress)", () => {
  it("says in one line that judgements are of documents that are not here", () => {
    const rows = ["a,corrected,A title", "b,corrected,B", "c,corrected,C"].join("\n");
    const { desk } = deskWith("documents", `document_id,verdict,title\n${rows}\n`);
    desk.reviewed("documents", [{ id: "a", title: "a" }]);
    const warned: string[] = [];
    desk.told({ ...silent, warn: (message) => void warned.push(message) });
    assert.deepEqual(warned, [
      "data/review/documents.csv:3: no such document here: b, and 1 more judgements of documents that are not",
    ]);
  });

  it("makes a finding of a review whose row is gone", () => {
    const { desk } = deskWith(
      "dates",
      "document_id,language,quote,verdict\na,en,received,rejected\n",
    );
    desk.reviewed("dates", []);
    const { findings, reviews } = desk.told(silent);
    assert.deepEqual(reviews, []);
    assert.deepEqual(
      findings.map(({ kind, message }) => [kind, message]),
      [
        [
          "review_without_row",
          "A review (data/review/dates.csv, line 2) has lost its row: no row of dates on these words: a, “received”",
        ],
      ],
    );
  });
});

describe("withReviewedDates(citables, documents, knowledge)", () => {
  it("lets a reviewed document be found by the date that it has now", () => {
    const { reviews } = deskWith("documents", "document_id,verdict,date\nb,corrected,1962-06-01\n");
    const row = { ...citable, date: "1962-06-01" } as unknown as Row<"documents">;
    assert.equal(withReviewedDates([citable], [row], { reviews })[0]?.date, "1962-06-01");
    assert.equal(withReviewedDates([citable], [row], { reviews: [] })[0], citable);
  });
});
