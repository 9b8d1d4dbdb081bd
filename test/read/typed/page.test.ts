import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Entry } from "../../../loaders/read/typed/archive.js";
import { linesOf } from "../../../loaders/read/typed/lines.js";
import { readPage } from "../../../loaders/read/typed/page.js";

const NEW = `Skip to content

May 3, 1957

Letter, Consul at Lakeside to the Ministry

This document was made possible with support from a foundation.

The ferry has been closed since Monday.

Ada Writer
Consul

The consul reports that the ferry at Lakeside is closed.

Author(s):
Writer, Ada

Document Information

Source
NSA, 12-B, box 4. Translated by C. Reader.

Rights
Anyone may use this.

Original Uploaded Date
2012-01-02

Language
English

Record ID
4410
`;

const OLD = `Search in

May 3, 1957

Letter, Consul at Lakeside to the Ministry

• Citation

get citation

The consul reports that the ferry at Lakeside is closed.
"Letter, Consul at Lakeside to the Ministry," May 03, 1957, A Digital Archive, State Archive, Box 4. http://archive.example/document/4410

• share document

English HTML

The ferry has been closed since Monday.
`;

function entryOf(text: string): Entry {
  const entry = readPage(linesOf(text));
  assert.ok(entry);
  return entry;
}

describe("readPage(lines)", () => {
  it("takes labels below a document, its summary and the site's buttons for the archive's", () => {
    const entry = entryOf(NEW);
    assert.equal(entry.title, "Letter, Consul at Lakeside to the Ministry");
    assert.equal(entry.archiveId, "4410");
    assert.equal(entry.catalogue.date, "May 3, 1957");
    assert.equal(
      entry.catalogue.summary,
      "The consul reports that the ferry at Lakeside is closed.",
    );
    assert.deepEqual(entry.body.map(({ text }) => text).filter(Boolean), [
      "The ferry has been closed since Monday.",
      "Ada Writer",
      "Consul",
    ]);
    const reference = entry.catalogue.others.find(({ label }) => label === "reference");
    assert.equal(reference?.value, "NSA, 12-B, box 4");
  });

  it("reads the older layout, where citation and summary stand above the document", () => {
    const entry = entryOf(OLD);
    assert.equal(entry.archiveId, "4410");
    assert.equal(
      entry.catalogue.summary,
      "The consul reports that the ferry at Lakeside is closed.",
    );
    assert.deepEqual(entry.body.map(({ text }) => text).filter(Boolean), [
      "The ferry has been closed since Monday.",
    ]);
  });

  it("takes the line below the document's date for the summary where no blank lines were copied", () => {
    const dated = NEW.replace("Ada Writer\nConsul", "The Ministry\n3 May 1957");
    const { catalogue, body } = entryOf(dated.replaceAll(/\n{2,}/g, "\n"));
    assert.equal(catalogue.summary, "The consul reports that the ferry at Lakeside is closed.");
    assert.deepEqual(
      body.map(({ text }) => text),
      ["The ferry has been closed since Monday.", "The Ministry", "3 May 1957"],
    );
  });

  it("leaves a letter with a line Rights or Source alone", () => {
    assert.equal(readPage(linesOf("May 3, 1957\n\nRights\n\nWe have none.\n")), null);
  });
});
