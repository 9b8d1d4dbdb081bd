import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datedPassages } from "../../../loaders/extract/documents/dated-passages.js";
import { quotedPassages } from "../../../loaders/text/quoted.js";
import { documentOf, type Part } from "../builders.js";

const kept = (...parts: Part[]) =>
  datedPassages(quotedPassages(documentOf({ texts: { en: parts } }))).map(({ words }) => words);

describe("datedPassages(passages)", () => {
  it("leaves out what stands below a head that has no date", () => {
    assert.deepEqual(kept(["header", "Lakeside, undated."], ["header", "May 3, 1950"]), []);
  });

  it("leaves out the dateline below a sentence that leads to a quotation, not below a label", () => {
    const confirms =
      "Sir: Continuing the subject of my last, I have the honor to confirm the telegram of the ferryman, as follows:";
    const dateline: Part = ["header", "Lakeside, May 3, 1950."];
    assert.deepEqual(kept(["body", confirms], dateline), [confirms]);
    assert.deepEqual(kept(["header", "Date:"], dateline).length, 2);
  });
});
