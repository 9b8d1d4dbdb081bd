import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { twinOf } from "../../../docs/components/crossings/statements.js";
import { statement } from "./statements.js";

describe("twinOf(row)", () => {
  it("is the words and the place of a statement in the document's other language", () => {
    const twin = { twin_language: "en", twin_start: 3, twin_stop: 9, twin_quote: "a crowd" };
    assert.deepEqual(twinOf(statement("1", { document_id: "a", language: "zh", ...twin })), {
      ...{ document_id: "a", language: "en", start: 3, stop: 9, quote: "a crowd" },
    });
  });

  it("is none where it is worded once", () => {
    assert.equal(twinOf(statement("1")), null);
  });
});
