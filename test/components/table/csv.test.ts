import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { plainCsv } from "../../../docs/components/table/csv.js";

describe("plainCsv(lines)", () => {
  it("keeps every text as it is, quoted where it must be, with nothing before the first line", () => {
    const lines = [
      ["document_id", "quote"],
      ["=1", 'a "lake",\nso'],
      [null, 2],
    ];
    assert.equal(plainCsv(lines), 'document_id,quote\n=1,"a ""lake"",\nso"\n,2\n');
  });
});
