import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { edtfBounds } from "../../loaders/review/edtf.js";

describe("edtfBounds(edtf)", () => {
  it("spans days, months, years, decades and intervals, qualified or not", () => {
    const spans: Record<string, [string | null, string | null]> = {
      "1962-06-26": ["1962-06-26", "1962-06-26"],
      "1962-06-26?": ["1962-06-26", "1962-06-26"],
      "1960-02~": ["1960-02-01", "1960-02-29"],
      "1962%": ["1962-01-01", "1962-12-31"],
      "195X": ["1950-01-01", "1959-12-31"],
      "18XX": ["1800-01-01", "1899-12-31"],
      "1952-01/1952-04~": ["1952-01-01", "1952-04-30"],
      "1959~/1962-08-09": ["1959-01-01", "1962-08-09"],
      "1945/..": ["1945-01-01", null],
      "../1945": [null, "1945-12-31"],
      "1962-21": [null, null],
      "XXXX-04-30": [null, null],
      "[1962-06-01,1962-06-03]": [null, null],
    };
    for (const [edtf, [start, end]] of Object.entries(spans))
      assert.deepEqual(edtfBounds(edtf), { start, end }, edtf);
  });

  it("knows what is no such date", () => {
    const none = ["banana", "1962-13", "1962-00", "1961-02-29", "1962-06-31", "26.6.1962", "62"];
    for (const edtf of [...none, "1962-6", "1962/1963/1964", "[]", "1962-21-03", "1962-06-26 "])
      assert.equal(edtfBounds(edtf), null, edtf);
  });
});
