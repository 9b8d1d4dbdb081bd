import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type NumberedDocument,
  WIDEST_GAP,
  gapText,
  gapsBetween,
  numberedSeries,
} from "../../../docs/components/missing/numbered-series.js";

const numbered = (number: string, changes: Partial<NumberedDocument> = {}): NumberedDocument => ({
  ...{ id: number, label: number, number, kind: "telegram", author: "Embassy", date: "1955-03-01" },
  ...{ held: true, evidence: null, ...changes },
});

describe("numberedSeries(documents)", () => {
  it("names the numbers between two that are known", () => {
    const [series, ...others] = numberedSeries([
      numbered("Home Affairs 184"),
      numbered("Home  Affairs 181", { date: null, author: null }),
    ]);
    assert.equal(others.length, 0);
    assert.deepEqual(
      [series?.name, series?.gaps, series?.missing],
      ["Home Affairs", [{ first: 182, last: 183 }], 2],
    );
  });

  it("keeps the telegrams of two offices, or of two years, apart", () => {
    assert.deepEqual(numberedSeries([numbered("10"), numbered("13", { author: "Consulate" })]), []);
    assert.deepEqual(numberedSeries([numbered("10"), numbered("13", { date: "1956-03-01" })]), []);
    assert.equal(numberedSeries([numbered("10"), numbered("13")]).length, 1);
  });

  it("makes no series of one number, of neighbours, nor of date-time groups", () => {
    assert.deepEqual(numberedSeries([numbered("10"), numbered("10", { id: "b" })]), []);
    assert.deepEqual(numberedSeries([numbered("10"), numbered("11")]), []);
    assert.deepEqual(numberedSeries([numbered("CINC 210535"), numbered("CINC 210537")]), []);
    assert.deepEqual(numberedSeries([numbered("210535Z"), numbered("210537Z")]), []);
  });

  it("takes every dash for the same", () => {
    assert.deepEqual(numberedSeries([numbered("A–120"), numbered("A-122")])[0]?.gaps, [
      { first: 121, last: 121 },
    ]);
  });
});

describe("gapsBetween(numbers)", () => {
  it("leaves out what is too wide to be a lead", () => {
    assert.deepEqual(gapsBetween([1, 3, 3 + WIDEST_GAP + 2]), [{ first: 2, last: 2 }]);
    assert.equal(gapText(gapsBetween([1, 3, 7])), "2, 4–6");
  });
});
