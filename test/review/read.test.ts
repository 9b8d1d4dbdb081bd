import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Subject } from "../../loaders/review/columns.js";
import { readReviews } from "../../loaders/review/read.js";

const file = (text: string) => ({ path: "claims.csv", bytes: new TextEncoder().encode(text) });
const known = new Map([
  ["mao", "person"],
  ["xinjiang", "place"],
]);
const HEAD = "document_id,language,quote,verdict";

describe("readReviews(file, subject, known)", () => {
  it("reads anchor, verdict and values; NULL takes one away, an empty cell leaves it", () => {
    const text = `${HEAD},occurrence,low,high,per_days,reviewer\na,en,500 people,corrected,2,400,,NULL,N. N.\n`;
    const [review] = readReviews(file(text), "claims", known);
    assert.deepEqual(review, {
      ...{ subject: "claims", document_id: "a", language: "en", quote: "500 people" },
      ...{ occurrence: 2, row: 1, verdict: "corrected", values: { low: 400, per_days: null } },
      ...{ reviewer: "N. N.", note: null, path: "claims.csv", line: 2 },
    });
  });

  it("takes off the apostrophe that a spreadsheet's CSV puts before what looks like a formula", () => {
    const [review] = readReviews(file(`${HEAD}\na,en,'+500 people,confirmed\n`), "claims");
    assert.equal(review?.quote, "+500 people");
  });

  it("lets two reviewers judge one row, and refuses one who judges it twice", () => {
    const rows = (second: string) =>
      file(`${HEAD},reviewer\na,en,x,confirmed,A\na,en,x,rejected,${second}\n`);
    assert.equal(readReviews(rows("B"), "claims").length, 2);
    assert.throws(() => readReviews(rows("A"), "claims"), {
      message: "claims.csv:3: reviewed twice by one reviewer, first on line 2: a, “x”",
    });
  });

  const refused: [string, Subject, string, RegExp][] = [
    ["a verdict that is none", "claims", `${HEAD}\na,en,x,maybe\n`, /:2: not one of .*: maybe$/],
    [
      "a document that is rejected",
      "documents",
      "document_id,verdict\na,rejected\n",
      /:2: not one of confirmed, corrected \(a document goes with its file in data\/cables\): rejected$/,
    ],
    [
      "an entity that no authority file has",
      "claims",
      `${HEAD},from_place\na,en,x,corrected,xinjiangg\n`,
      /^claims\.csv:2: from_place is an id that no authority file has: xinjiangg$/,
    ],
    [
      "a person as a place",
      "claims",
      `${HEAD},from_place\na,en,x,corrected,mao\n`,
      /:2: from_place is no place: mao, a person$/,
    ],
    [
      "a date of 13 months",
      "dates",
      `${HEAD},date\na,en,x,corrected,1950-13-01\n`,
      /:2: date is not a date \(YYYY-MM-DD\): 1950-13-01$/,
    ],
    [
      "words that are no EDTF",
      "dates",
      `${HEAD},edtf\na,en,x,corrected,1962-13\n`,
      /:2: edtf is not a date in EDTF: 1962-13$/,
    ],
    [
      "a day that its EDTF does not hold",
      "dates",
      `${HEAD},date,edtf\na,en,x,corrected,1962-02-03,1950\n`,
      /:2: date is not what edtf says: 1962-02-03, 1950$/,
    ],
    [
      "an address that runs",
      "documents",
      "document_id,verdict,url\na,corrected,javascript:alert(1)\n",
      /:2: url is no address of the web: javascript:alert\(1\)$/,
    ],
    [
      "bounds the wrong way round",
      "claims",
      `${HEAD},low,high\na,en,x,corrected,9,3\n`,
      /:2: low is above high: 9 > 3$/,
    ],
    [
      "a measure that is none",
      "claims",
      `${HEAD},measure\na,en,x,corrected,y\n`,
      /:2: measure is not one of .*: y$/,
    ],
    [
      "an empty correction",
      "claims",
      `${HEAD}\na,en,x,corrected\n`,
      /:2: corrected, but no value is given: a, “x”$/,
    ],
    [
      "values of a confirmed row",
      "claims",
      `${HEAD},low\na,en,x,confirmed,3\n`,
      /:2: values are given, but the verdict is confirmed/,
    ],
    [
      "an added row without what it needs",
      "dates",
      `${HEAD},role\na,en,x,added,mentioned\n`,
      /:2: added, but a value is missing: date$/,
    ],
    ["a row without words", "dates", `${HEAD}\na,en,,confirmed\n`, /:2: no words named/],
    ["an unknown column", "claims", `${HEAD},colour\n`, /:1: unknown column: colour$/],
    [
      "a value that must be",
      "claims",
      `${HEAD},unit\na,en,x,corrected,NULL\n`,
      /:2: unit cannot be without a value: NULL$/,
    ],
  ];
  for (const [what, subject, text, message] of refused)
    it(`refuses ${what}`, () =>
      assert.throws(() => readReviews(file(text), subject, known), { message }));
});
