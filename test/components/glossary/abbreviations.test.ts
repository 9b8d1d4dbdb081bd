import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { meaningsOf } from "../../../docs/components/glossary/abbreviations.js";

describe("meaningsOf(meaning)", () => {
  it("gives several meanings as alternatives", () => {
    assert.equal(meaningsOf("Ministry of Ferries"), "Ministry of Ferries");
    assert.equal(meaningsOf("Ford; Ferry; Fen"), "Ford, or Ferry, or Fen");
  });
});
