import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { citationsOf } from "../../../../loaders/extract/citations/citations.js";
import { documentOf, type Part } from "../../../extract/builders.js";
import { known } from "../../../extract/known.js";

/** Posts and numbers that some lines of a head refer to. */
function referred(...lines: string[]): string[] {
  const parts: Part[] = [
    ...lines.map((line): Part => ["header", line]),
    "1. THREE BOATS CAME OVER 12 DAYS.",
  ];
  const document = documentOf({ texts: { en: parts } });
  const context = { authority: known, written: null, dates: [], mentions: [], correspondents: [] };
  return citationsOf(document, "d", context).map(
    ({ quote, number }) => `${String(number)}: ${quote}`,
  );
}

describe("referredNumbers(setting)", () => {
  it("reads posts that no list has, with letters and years of references", () => {
    assert.deepEqual(referred("REF: (A) LAKESIDE 5512; (B) PORT ROYAL 180330"), [
      "5512: LAKESIDE 5512",
      "180330: PORT ROYAL 180330",
    ]);
    assert.deepEqual(referred("REF: A. 06 LAKESIDE 5512", "B. NORTHPORT 44"), [
      "5512: LAKESIDE 5512",
      "44: NORTHPORT 44",
    ]);
  });

  it("reads no other line", () => {
    assert.deepEqual(referred("TAGS: PREF 2007", "FM AMEMBASSY LAKESIDE 4412"), []);
  });
});
