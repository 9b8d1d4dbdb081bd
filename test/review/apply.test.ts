import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { applyReviews } from "../../loaders/review/apply.js";
import type { Subject } from "../../loaders/review/columns.js";
import { readReviews } from "../../loaders/review/read.js";

const TEXT = "500 people left for Xinjiang in May. In May they came.";
const known = new Map([["xinjiang", "place"]]);
const ground = { textOf: (id: string) => (id === "a" ? TEXT : null), known };
const on = (start: number, stop: number) => ({
  ...{ document_id: "a", language: "en", start, stop },
  quote: TEXT.slice(start, stop),
});
const claim = {
  ...{ id: "a-en-0", ...on(0, 10), low: 500, high: 500, to_place: null, to_basis: null },
  review: null,
};
const dates = [32, 40].map((start) => ({
  ...on(start, start + 3),
  ...{ role: "mentioned", date: "1962-05-01", date_end: "1962-05-31", edtf: "1962-05", note: null },
}));

function judged<R extends object>(subject: Subject, rows: readonly R[], csv: string) {
  const file = { path: "r.csv", bytes: new TextEncoder().encode(csv) };
  return applyReviews(subject, rows, readReviews(file, subject, known), ground);
}

describe("applyReviews(subject, table, reviews, ground)", () => {
  it("keeps the extracted value beside the corrected one, and says what a place stands on", () => {
    const { rows, reviews } = judged(
      "claims",
      [claim],
      "document_id,language,quote,verdict,low,to_place,reviewer\na,en,500 people,corrected,400,xinjiang,N.\n",
    );
    const { low, high, to_place, to_basis, review } = rows[0] as Record<string, unknown>;
    assert.deepEqual(
      { low, high, to_place, to_basis, review },
      { low: 400, high: 500, to_place: "xinjiang", to_basis: "said", review: "corrected" },
    );
    assert.deepEqual(
      reviews.map((row) => [row.row_id, row.attribute, row.extracted, row.corrected, row.holds]),
      [
        ["a-en-0", "low", "500", "400", true],
        ["a-en-0", "to_place", null, "xinjiang", true],
      ],
    );
  });

  it("takes a rejected date out, by its words and which time they stand there, and tells what it said", () => {
    const { rows, reviews } = judged(
      "dates",
      dates,
      "document_id,language,quote,occurrence,verdict\na,en,May,2,rejected\n",
    );
    assert.deepEqual(rows, [dates[0]]);
    assert.deepEqual(
      reviews.map(({ attribute, extracted, start }) => [attribute, extracted, start]),
      ["role", "date", "date_end", "edtf"].map((name) => [
        name,
        (dates[1] as unknown as Record<string, string>)[name],
        40,
      ]),
    );
  });

  it("keeps a rejected claim and says so", () => {
    const { rows } = judged(
      "claims",
      [claim],
      "document_id,language,quote,verdict\na,en,500 people,rejected\n",
    );
    assert.deepEqual(rows, [{ ...claim, review: "rejected" }]);
  });

  it("keeps both of two reviewers, and follows the last", () => {
    const { rows, reviews } = judged(
      "dates",
      dates,
      "document_id,language,quote,verdict,date,reviewer\na,en,May,rejected,,A\na,en,May,corrected,1962-05-03,B\n",
    );
    const { date, date_end, edtf } = rows[0] as Record<string, unknown>;
    assert.deepEqual([date, date_end, edtf], ["1962-05-03", "1962-05-03", "1962-05-03"]);
    assert.deepEqual(
      new Set(reviews.map(({ reviewer, holds }) => `${String(reviewer)} ${String(holds)}`)),
      new Set(["A false", "B true"]),
    );
  });

  it("adds a row on the words, in the table's order", () => {
    const { rows } = judged(
      "mentions",
      [{ ...on(40, 43), entity_id: null, type: "place" }],
      "document_id,language,quote,verdict,type,entity_id\na,en,Xinjiang,added,place,xinjiang\n",
    );
    assert.deepEqual(rows[0], { ...on(20, 28), entity_id: "xinjiang", type: "place" });
    assert.equal(rows.length, 2);
  });

  it("ties a passage's counterpart to it, and unties the one that it had", () => {
    const passage = (language: string, position: number, counterpart: number | null) => ({
      ...on(position === 1 ? 0 : 37, position === 1 ? 36 : 54),
      ...{ language, position, counterpart },
    });
    const before = [
      passage("en", 1, 1),
      passage("en", 2, null),
      passage("zh", 1, 1),
      passage("zh", 2, null),
    ];
    const { rows } = judged(
      "alignments",
      before,
      "document_id,language,quote,verdict,counterpart\na,en,500 people,corrected,2\n",
    );
    assert.deepEqual(
      rows.map(({ counterpart }) => counterpart),
      [2, null, null, 1],
    );
  });

  it("finds a counterpart by its first words, and says where none or several begin so", () => {
    const passage = (language: string, position: number, start: number, stop: number) => ({
      ...on(start, stop),
      ...{ language, position, counterpart: null },
    });
    const before = [
      passage("en", 1, 0, 36),
      passage("en", 2, 37, 54),
      passage("zh", 4, 0, 36),
      passage("zh", 5, 37, 54),
    ];
    const tied = (words: string) =>
      judged(
        "alignments",
        before,
        `document_id,language,quote,verdict,counterpart\na,en,500 people,corrected,${words}\n`,
      );
    assert.deepEqual(
      tied("In May").rows.map(({ counterpart }) => counterpart),
      [5, null, null, 1],
    );
    const { reviews, rows, orphans } = tied("In June");
    assert.deepEqual([reviews, rows], [[], before]);
    assert.deepEqual(
      orphans.map(({ message }) => message),
      ["no passage of another language begins so: “In June”"],
    );
  });

  it("names the nearest row of a review that has none", () => {
    const { orphans, rows } = judged(
      "dates",
      dates,
      "document_id,language,quote,verdict\na,en,left,rejected\nother,en,x,rejected\n",
    );
    assert.deepEqual(
      orphans.map(({ message }) => message),
      ["no row of dates on these words: a, “left”; the nearest is “May” (en 32–35)"],
    );
    assert.deepEqual(rows, dates);
  });

  it("refuses what does not fit what it leaves", () => {
    assert.throws(
      () =>
        judged(
          "claims",
          [claim],
          "document_id,language,quote,verdict,low\na,en,500 people,corrected,900\n",
        ),
      { message: "r.csv:2: low is above high: 900 > 500" },
    );
  });
});
