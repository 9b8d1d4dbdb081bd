import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown, testSentences } from "../../shown.js";

describe("the grammar of English dates", () => {
  testSentences(
    "en",
    [
      "the envoy left on {May 3, 1950=1950-05-03}",
      "from {May 3 to 5, 1950=1950-05-03/1950-05-05}",
      "in {early May 1950=1950-05-01/1950-05-10~} they came",
      "they have lived there {since 1949=1949/1962-08-09}",
      "between {1950 and 1952=1950/1952}",
      "in the {spring of 1952=1952-21}",
      "on {December 3=1961-12-03} he left",
      "your letter of the {28th ultimo=1962-07-28}",
      "he left {yesterday=1962-08-08}",
      "file No. 1952 may march on",
      "page 1952",
      "1952 refugees crossed",
    ],
    "1962-08-09",
  );

  it("finds nothing in nothing", () => assert.equal(datesShown("", "en"), ""));
});
