import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type Faceted,
  correspondentsOf,
  facetCounts,
  narrowed,
  sortedBy,
} from "../../../docs/components/search/facets.js";
import { nothingChosen, searchFields, toggled } from "../../../docs/components/search/state.js";
import { readState, writeState } from "../../../docs/components/address/state.js";

const found: Faceted[] = [
  { document_id: "a", kind: "cable", date: "1962-05-01", languages: ["en", "zh"] },
  { document_id: "b", kind: "note", date: "1959-01-02", languages: ["zh"] },
  { document_id: "c", kind: "cable", date: null, languages: ["en"] },
];
const names = correspondentsOf(
  [
    { document_id: "a", role: "from", name: "驻苏使馆", entity_id: "embassy" },
    { document_id: "a", role: "cc", name: "Someone", entity_id: null },
    { document_id: "b", role: "to", name: "Gromyko", entity_id: null },
  ],
  [{ id: "embassy", name_en: "Embassy in Moscow", name_zh: "驻苏联大使馆" }],
);
const ids = (documents: readonly Faceted[]) => documents.map(({ document_id }) => document_id);

describe("narrowed(documents, chosen, correspondents)", () => {
  it("wants one of the values of each facet", () => {
    const both = { ...nothingChosen, kind: ["cable"], language: ["zh", "ru"] };
    assert.deepEqual(ids(narrowed(found, both, null)), ["a"]);
    assert.deepEqual(ids(narrowed(found, nothingChosen, null)), ["a", "b", "c"]);
  });

  it("knows senders and addressees by their authority, and nobody else", () => {
    assert.deepEqual(ids(narrowed(found, { ...nothingChosen, with: ["embassy"] }, names)), ["a"]);
    assert.deepEqual(ids(narrowed(found, { ...nothingChosen, with: ["Someone"] }, names)), []);
    assert.equal(names.names.get("embassy"), "Embassy in Moscow");
  });
});

describe("facetCounts(documents, facet, chosen, correspondents)", () => {
  it("counts what the other facets leave, and keeps what is chosen", () => {
    const chosen = { ...nothingChosen, kind: ["note", "letter"], year: ["1959"] };
    assert.deepEqual(facetCounts(found, "kind", chosen, null), [
      { value: "note", count: 1 },
      { value: "letter", count: 0 },
    ]);
  });

  it("has years in order, the undated last", () => {
    const years = facetCounts(found, "year", nothingChosen, null).map(({ value }) => value);
    assert.deepEqual(years, ["1959", "1962", "undated"]);
  });
});

describe("sortedBy(documents, sort)", () => {
  it("has the undated last in either direction", () => {
    assert.deepEqual(ids(sortedBy(found, "date")), ["b", "a", "c"]);
    assert.deepEqual(ids(sortedBy(found, "-date")), ["a", "b", "c"]);
    assert.deepEqual(ids(sortedBy(found, "relevance")), ["a", "b", "c"]);
  });
});

describe("searchFields", () => {
  it("are read as they were written", () => {
    const state = {
      ...readState(searchFields, ""),
      q: '"领事 馆" -x',
      kind: toggled(["cable"], "note"),
      with: ["Rusk; Dean"],
      page: 3,
    };
    assert.deepEqual(readState(searchFields, writeState(searchFields, state, "")), state);
    assert.deepEqual(toggled(["cable", "note"], "cable"), ["note"]);
  });
});
