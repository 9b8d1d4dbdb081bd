import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { describe as describeDocument } from "../../loaders/extract/documents/documents.js";
import { keyed, reckonedAgain, setsDate } from "../../loaders/parts/reckoned.js";
import { readFile } from "../../loaders/read/index.js";
import type { Subject } from "../../loaders/review/columns.js";
import { readReviews, type Review } from "../../loaders/review/read.js";
import { ownKnowledge } from "../own-knowledge.js";

function reviewsIn(subject: Subject, csv: string): Review[] {
  const file = { path: `data/review/${subject}.csv`, bytes: new TextEncoder().encode(csv) };
  return readReviews(file, subject);
}

describe("setsDate(review)", () => {
  it("is true of a document's date alone", () => {
    const head = "document_id,verdict,title,date,archive_date\n";
    const of = (row: string) => reviewsIn("documents", head + row).map(setsDate);
    assert.deepEqual(of("a,corrected,,1962-05-05,\n"), [true]);
    assert.deepEqual(of("a,corrected,,NULL,\n"), [true]);
    assert.deepEqual(of("a,corrected,Title,,1962-05-05\n"), [false]);
  });
});

describe("keyed(subject, rows)", () => {
  it("tells rows on the same words apart", () => {
    const row = { language: "en", start: 3, stop: 5 };
    assert.deepEqual([...keyed("dates", [row, { ...row }]).keys()], ["en 3 5 1", "en 3 5 2"]);
  });
});

describe("reckonedAgain(entry, causes, knowledge)", () => {
  it("gives each change to the judgement that it follows from", async () => {
    const words =
      "Letter\n\nMay 5, 1962\n\n300 refugees crossed the border from China to Hong Kong on April 3.\n" +
      "Of these, 200 refugees crossed the border to Hong Kong on April 4.\n";
    const [document] = readFile({ path: "a.txt", bytes: new TextEncoder().encode(words) });
    assert.ok(document);
    const entry = { id: "a", document, description: describeDocument(document) };
    const knowledge = await ownKnowledge();
    const causes = reviewsIn(
      "dates",
      "document_id,language,quote,verdict,date\na,en,April 3,rejected,\na,en,April 4,corrected,1962-04-14\n",
    );
    const { consequences, citable } = reckonedAgain(entry, causes, knowledge);
    const starts = consequences.filter(({ column }) => column === "period_start");
    assert.deepEqual(
      starts.map(({ row, value, cause }) => [row["low"], row["period_start"], value, cause.line]),
      [
        [300, "1962-04-03", null, 2],
        [200, "1962-04-04", "1962-04-14", 3],
      ],
    );
    assert.equal(citable.date, "1962-05-05");
    assert.deepEqual(reckonedAgain(entry, [], knowledge).consequences, []);
  });
});
