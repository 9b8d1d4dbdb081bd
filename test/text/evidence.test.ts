import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Text } from "../../loaders/document.js";
import { evidenceIn } from "../../loaders/text/evidence.js";

describe("evidenceIn(documentId, text)", () => {
  it("counts code points, and quotes the words between them", () => {
    const words = "𠀀 the 𠀁 ferry";
    const text: Text = { language: "en", role: "original", text: words, passages: [] };
    const start = words.indexOf("ferry");
    assert.deepEqual(evidenceIn("d", text)(start, start + 5), {
      document_id: "d",
      language: "en",
      start: 8,
      stop: 13,
      quote: "ferry",
    });
  });
});
