import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type ListedDocument,
  NOT_STATED,
  filterFields,
  filteredDocuments,
  noFilter,
} from "../../../docs/components/documents/filter.js";
import { readState, writeState } from "../../../docs/components/address/state.js";

const listed = (id: string, changes: Partial<ListedDocument> = {}): ListedDocument => ({
  id,
  title: `Title ${id}`,
  kind: "cable",
  date: "1955-03-02",
  edtf: "1955-03-02",
  archive: "Archive",
  number: null,
  languages: ["en"],
  words: 10,
  findings: 0,
  ...changes,
});

const documents = [
  listed("a", { date: "1950-01-01", words: 30, archive: null }),
  listed("b", { date: null, edtf: null, title: "Élan vital", kind: "letter" }),
  listed("c", { date: "1960-01-01", words: 20, languages: ["zh", "en"], number: "(59) No. 085" }),
];

const ids = (filter: Partial<typeof noFilter>) =>
  filteredDocuments(documents, { ...noFilter, ...filter }).map(({ id }) => id);

describe("filteredDocuments(documents, filter)", () => {
  it("gives all of them by date, the undated last, where nothing is asked", () => {
    assert.deepEqual(ids({}), ["a", "c", "b"]);
  });

  it("keeps the undated out where a year is asked, and either end may be open", () => {
    assert.deepEqual(ids({ from: "1951" }), ["c"]);
    assert.deepEqual(ids({ to: "1950" }), ["a"]);
  });

  it("finds words in any order, whatever their case and accents, and numbers", () => {
    assert.deepEqual(ids({ words: "VITAL elan" }), ["b"]);
    assert.deepEqual(ids({ words: "no. 085" }), ["c"]);
  });

  it("finds what is in one of several languages, and what no archive holds", () => {
    assert.deepEqual(ids({ language: "en", kind: "cable" }), ["a", "c"]);
    assert.deepEqual(ids({ archive: NOT_STATED }), ["a"]);
  });

  it("sorts down with the unknown still last", () => {
    assert.deepEqual(ids({ sort: "-date" }), ["c", "a", "b"]);
    assert.deepEqual(ids({ sort: "-words" }), ["a", "c", "b"]);
  });

  it("leaves the documents that it was given in their order", () => {
    ids({ sort: "-date" });
    assert.deepEqual(
      documents.map(({ id }) => id),
      ["a", "b", "c"],
    );
  });
});

describe("filterFields", () => {
  it("brings a filter through an address and back", () => {
    const filter = {
      ...noFilter,
      kind: "letter",
      from: "1952",
      words: "a&b=c",
      sort: "-words" as const,
    };
    assert.deepEqual(readState(filterFields, writeState(filterFields, filter, "")), filter);
  });

  it("takes an unknown column for the default", () => {
    assert.equal(readState(filterFields, "?sort=size").sort, "date");
  });
});
