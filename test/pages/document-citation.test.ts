import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { documentPage } from "../../loaders/pages/document-page.js";
import { rendered } from "./framework.js";
import { rowsWith } from "./rows.js";

describe("citationOf(document)", () => {
  it("leads to the document's TEI, and offers three formats", async () => {
    const rows = rowsWith([{ language: "en", passages: [["One", null]] }], { id: "été-1" });
    const { document } = await rendered(documentPage(rows, { before: null, after: null }));
    const link = document.querySelector(".citation p a");
    assert.equal(link?.getAttribute("href"), "../exports/tei.zip");
    assert.equal(link.getAttribute("data-member"), "été-1.xml");
    const records = [...document.querySelectorAll(".citation pre")];
    assert.deepEqual(
      records.map((record) => record.getAttribute("data-file")),
      ["cable-e-te-1.bib", "cable-e-te-1.ris", "cable-e-te-1.json"],
    );
    for (const [index, words] of [/^@misc\{/, /^TY {2}-/, /^\[/].entries())
      assert.match(records[index]?.textContent ?? "", words);
  });
});
