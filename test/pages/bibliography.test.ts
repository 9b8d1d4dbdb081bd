import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type CitedItem, Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { bibtex, ris } from "../../loaders/pages/bibliography-formats.js";
import { chicagoEntry, chicagoNote, cslItem } from "../../loaders/pages/bibliography.js";
import { documentRow } from "./rows.js";

/** What a citation manager would read of a record. */
function readBack(record: string): CitedItem {
  return new Cite(record, { generateGraph: false }).data[0]!;
}

const hard = documentRow({
  title: "外交部 & “50%” of {all} #1_a~b^c\\d, or $5",
  archive_date: "1957-03-02",
});

describe("bibtex(document)", () => {
  it("is read back by a parser with its title, date and address", () => {
    const item = readBack(bibtex(hard));
    assert.deepEqual(item.issued["date-parts"], [[1955, 3, 2]]);
    assert.equal(item.URL, hard.url);
    for (const part of ["外交部", "&", "50%", "#1_a", "$5"])
      assert.ok(item.title.includes(part), part);
  });

  it("says both dates where they differ, and the shelf mark", () => {
    assert.match(bibtex(hard), /catalogued as 1957-03-02/);
    assert.match(bibtex(hard), /howpublished = \{Archive of Examples, AE 12-3, 4\}/);
  });

  it("keeps an interval and its uncertainty", () => {
    const dates = { date: "1955-03-01", date_end: "1955-03-31", edtf: "1955-03~" };
    assert.match(bibtex(documentRow(dates)), /date = \{1955-03~\}/);
  });
});

describe("ris(document)", () => {
  it("is read back by a parser with its title, date and address", () => {
    const item = readBack(ris(hard));
    assert.equal(item.title, hard.title);
    assert.equal(item.URL, hard.url);
    assert.deepEqual(item.issued["date-parts"], [[1955, 3, 2]]);
  });

  it("keeps a line break in a title from making a field", () => {
    const record = ris(documentRow({ title: "One\nUR  - https://evil.example" }));
    assert.equal(record.match(/^UR {2}- /gm)?.length, 1);
  });
});

describe("cslItem(document)", () => {
  it("leaves out what nobody knows", () => {
    const item = cslItem(
      documentRow({ date: null, date_end: null, edtf: null, url: null, translator: null }),
    );
    for (const name of ["issued", "URL", "translator"]) assert.ok(!(name in item), name);
  });
});

describe("chicagoNote(document)", () => {
  it("names title, translators, date, shelf mark, archive and address", () => {
    assert.equal(
      chicagoNote(documentRow()),
      "“Cable from the Consulate in Tarbagatai,” trans. A. Reader and B. Writer, March 2, 1955, AE 12-3, 4, Archive of Examples, https://archive.example/7001.",
    );
  });

  it("puts no comma after a question mark, and says the catalogue's other date", () => {
    const note = chicagoNote(documentRow({ title: "Who goes?", archive_date: "1957-03-02" }));
    assert.match(note, /^“Who goes\?” trans\..*March 2, 1955 \(catalogued as March 2, 1957\)/);
  });
});

describe("chicagoEntry(document)", () => {
  it("names the file of a document that no archive holds", () => {
    const own = { archive: null, reference: null, url: null, translator: null };
    assert.match(chicagoEntry(documentRow(own)), /^“Cable .*\.” March 2, 1955\. file 7001\.txt/);
  });
});
