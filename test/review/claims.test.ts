import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { applyReviews, readClaimReviews } from "../../loaders/review/claims.js";
import type { Row } from "../../loaders/schema.js";

const file = (text: string) => ({ path: "claims.csv", bytes: new TextEncoder().encode(text) });
const claim: Row<"claims"> = {
  id: "a-en-10",
  document_id: "a",
  language: "en",
  start: 10,
  stop: 20,
  quote: "500 people",
  measure: "flow",
  low: 500,
  high: 500,
  wording: "500",
  unit: "persons",
  per_days: null,
  population: "people",
  from_place: null,
  to_place: null,
  period_start: null,
  period_end: null,
  asserted_by: null,
  counterpart_id: null,
  assertion_id: null,
  from_basis: null,
  to_basis: null,
  period_basis: null,
  asserted_basis: null,
  review: null,
};

describe("readClaimReviews(file, known)", () => {
  it("refuses an entity that no authority file has, and a person as a place", () => {
    const known = new Map([["mao", "person"]]);
    const read = (place: string) =>
      readClaimReviews(file(`id,review,from_place\na,corrected,${place}\n`), known);
    assert.throws(
      () => read("atlantis"),
      /:2: from_place is an id that no authority file has: atlantis$/,
    );
    assert.throws(() => read("mao"), /:2: from_place is no place: mao, a person$/);
  });
});

describe("readClaimReviews(file)", () => {
  it("reads verdicts and corrected values", () => {
    const [review] = readClaimReviews(
      file("id,review,low,measure,note\na-en-10,corrected,400,stock,seen\n"),
    );
    assert.deepEqual(review!.values, { low: 400, measure: "stock" });
    assert.equal(review!.note, "seen");
  });

  const refused: [string, string, RegExp][] = [
    ["a verdict that is none", "id,review\na,maybe\n", /^claims\.csv:2: not one of .*: maybe$/],
    [
      "a date of 13 months",
      "id,review,period_start\na,corrected,1950-13-01\n",
      /^claims\.csv:2: period_start is not a date \(YYYY-MM-DD\): 1950-13-01$/,
    ],
    ["low above high", "id,review,low,high\na,corrected,9,3\n", /:2: low is above high: 9 > 3$/],
    [
      "a number beyond all",
      `id,review,low\na,corrected,${"9".repeat(400)}\n`,
      /:2: low is not a number that can be: 9+$/,
    ],
    ["a NUL", "id,review,note\na,confirmed,\0\n", /^claims\.csv:2: a NUL character/],
    [
      "a quotation mark that is not closed",
      'id,review,note\na,confirmed,"x\nb,confirmed,\nc,confirmed,\n',
      /^claims\.csv:2: not a CSV file/,
    ],
    [
      "a number that is none",
      "id,review,low\na,corrected,many\n",
      /^claims\.csv:2: low is not a number: many$/,
    ],
    [
      "a measure that is none",
      "id,review,measure\na,corrected,x\n",
      /^claims\.csv:2: measure is not one of .*: x$/,
    ],
    [
      "a claim reviewed twice",
      "id,review\na,confirmed\na,rejected\n",
      /^claims\.csv:3: claim reviewed twice, first on line 2: a$/,
    ],
    [
      "an empty correction",
      "id,review\na,corrected\n",
      /^claims\.csv:2: corrected, but no value is given: a$/,
    ],
    [
      "values of a confirmed claim",
      "id,review,low\na,confirmed,3\n",
      /^claims\.csv:2: values are given, but/,
    ],
    ["an unknown column", "id,review,colour\n", /^claims\.csv:1: unknown column: colour$/],
  ];
  for (const [what, text, message] of refused)
    it(`refuses ${what}`, () => assert.throws(() => readClaimReviews(file(text)), { message }));
});

describe("applyReviews(claims, reviews)", () => {
  it("keeps the extracted value beside the corrected one", () => {
    const reviews = readClaimReviews(file("id,review,low,reviewer\na-en-10,corrected,400,N. N.\n"));
    const { claims, corrections } = applyReviews([claim], reviews);
    assert.equal(claims[0]!.low, 400);
    assert.equal(claims[0]!.high, 500);
    assert.equal(claims[0]!.review, "corrected");
    assert.deepEqual(corrections, [
      {
        claim_id: "a-en-10",
        attribute: "low",
        extracted: "500",
        corrected: "400",
        reviewer: "N. N.",
        note: null,
      },
    ]);
  });

  it("names reviews of claims that there are not", () => {
    const { claims, orphans } = applyReviews(
      [claim],
      readClaimReviews(file("id,review\nb,rejected\n")),
    );
    assert.deepEqual(claims, [claim]);
    assert.deepEqual(
      orphans.map(({ claimId }) => claimId),
      ["b"],
    );
  });
});
