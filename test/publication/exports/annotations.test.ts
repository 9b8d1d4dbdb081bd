import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { webAnnotation } from "../../../loaders/publication/exports/annotations.js";

describe("webAnnotation(annotation, where)", () => {
  it("selects the words by quote and by code points, with what stands around them", () => {
    const characters = Array.from("😀 about 300 refugees came");
    const place = { table: "claims", language: "en", start: 2, stop: 20 };
    const quote = characters.slice(2, 20).join("");
    const made = webAnnotation(
      { ...place, quote, values: { low: 270 } },
      { id: "documents/d.html#annotation-1", page: "documents/d.html", characters },
    ) as { target: { selector: object[] } };
    assert.deepEqual(made.target.selector, [
      { type: "TextQuoteSelector", exact: "about 300 refugees", prefix: "😀 ", suffix: " came" },
      { type: "TextPositionSelector", start: 2, end: 20 },
    ]);
  });
});
