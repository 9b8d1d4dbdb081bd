import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { countText } from "../../../docs/components/crossings/count.js";

const chosen = (...ids: string[]) => ids.map((document_id) => ({ document_id }));

describe("countText(chosen, all)", () => {
  it("counts statements of all, and the documents that they stand in", () => {
    assert.equal(countText(chosen("a", "a", "b"), 35), "3 of 35 statements in 2 documents");
    assert.equal(countText(chosen("a", "a"), 2), "2 statements in 1 document");
  });

  it("says why there is none", () => {
    assert.match(countText([], 35), /None of the 35 statements fits; clear the filter/);
    assert.match(countText([], 0), /No statement was found/);
  });
});
