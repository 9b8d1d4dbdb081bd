import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { recordFile } from "../../../docs/components/documents/record-downloads.js";

describe("recordFile(file, text)", () => {
  it("gives RIS its own ends of lines, and others theirs", async () => {
    assert.equal(await recordFile("a.ris", "TY  - X\nER  - \n").text(), "TY  - X\r\nER  - \r\n");
    assert.equal(await recordFile("a.bib", "@misc{a,\n}\n").text(), "@misc{a,\n}\n");
  });

  it("says what it is", () => {
    assert.match(recordFile("a.bib", "").type, /^application\/x-bibtex/);
    assert.match(recordFile("a.b.json", "").type, /csl\+json/);
  });
});
