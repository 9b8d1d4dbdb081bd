import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { documentPage } from "../../loaders/pages/document-page.js";
import { scansOf } from "../../loaders/pages/document-scans.js";
import type { Scan } from "../../loaders/scans.js";
import { rendered } from "./framework.js";
import { rowsWith } from "./rows.js";

const scan = (page: string, image: Scan["image"], changes: Partial<Scan> = {}): Scan => ({
  ...{ document_id: "7001", language: "zh", page, image, note: null },
  ...changes,
});

describe("scansOf(scans)", () => {
  it("links files of the site and addresses elsewhere, page by page, and loads none", async () => {
    const scans = [
      scan("1", { file: "a b/1.jpg" }, { note: "<torn>" }),
      scan("2", { address: "https://reading.example/iiif/2" }),
      scan("1", { file: "whole.png" }, { language: null }),
    ];
    const rows = { ...rowsWith([{ language: "zh", passages: [["一", null]] }]), scans };
    const { document } = await rendered(documentPage(rows, { before: null, after: null }));
    const links = [...document.querySelectorAll(".scans a")].map((link) => [
      link.getAttribute("href"),
      link.textContent,
    ]);
    assert.deepEqual(links, [
      ["../scans/a%20b/1.jpg", "page 1"],
      ["https://reading.example/iiif/2", "page 2 at reading.example"],
      ["../scans/whole.png", "page 1"],
    ]);
    assert.equal(document.querySelectorAll(".scans img, .scans iframe").length, 0);
    assert.equal(document.querySelector(".scans li")?.textContent, "page 1 <torn>");
    assert.deepEqual(
      [...document.querySelectorAll(".scans .label")].map(({ textContent }) => textContent),
      ["Scans of the Chinese text", "Scans of the document"],
    );
  });

  it("is nothing where there are none", () => {
    assert.equal(scansOf([]), null);
  });
});
