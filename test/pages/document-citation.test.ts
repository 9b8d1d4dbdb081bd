import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { documentPage } from "../../loaders/pages/document-page.js";
import { rendered } from "./framework.js";
import { rowsWith } from "./rows.js";

describe("citationOf(document)", () => {
  it("leads to the document's TEI, and offers three formats", async () => {
    const rows = rowsWith([{ language: "en", passages: [["One", null]] }], { id: "été-1" });
    const { document } = await rendered(documentPage(rows, { before: null, after: null }));
    const links = [...document.querySelectorAll(".citation p a")].map((link) => [
      link.getAttribute("href")?.replace(/^(data:[^;]+).*/su, "$1"),
      link.textContent,
    ]);
    assert.deepEqual(links, [
      ["data:application/x-bibtex", "Download cable-e-te-1.bib"],
      ["data:application/x-research-info-systems", "Download cable-e-te-1.ris"],
      ["data:application/vnd.citationstyles.csl+json", "Download cable-e-te-1.json"],
      ["../exports/tei/%C3%A9t%C3%A9-1.xml", "This document as TEI"],
    ]);
  });
});
