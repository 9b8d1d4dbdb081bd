import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { atlasOf } from "../../../docs/components/words/atlas.js";
import { askedOf } from "../../../docs/components/terms/asked.js";
import { concordanceHref, isExact, quoted } from "../../../docs/components/terms/links.js";
import {
  countedDocuments,
  groupName,
  groupsOf,
  usefulGroupings,
} from "../../../docs/components/terms/scope.js";
import type { TextSize } from "../../../docs/components/terms/rows.js";
import { readState } from "../../../docs/components/address/state.js";
import { type TermState, termFields } from "../../../docs/components/terms/state.js";
import { running } from "../page-cell.js";
import { asking } from "./term-tables.js";

const entity = (id: string, type: "place" | "government" | "office", within: string | null) => ({
  ...{ id, type, within, name_en: `The ${id}`, name_zh: null, latitude: null, longitude: null },
});
const places = [
  entity("ruritania", "place", null),
  entity("cabinet", "government", "ruritania"),
  entity("legation", "office", "cabinet"),
];
const atlas = atlasOf(places);
const document = (id: string, date: string | null, kind: "note" | "letter" = "note") => ({
  ...{ id, title: `Title of ${id}`, kind, date, collection: null },
});
const rows = [
  document("a", "1952-03-01"),
  document("b", "1959-01-01"),
  document("c", "1959-05-01", "letter"),
  document("d", null, "letter"),
];
const senders = [
  { document_id: "b", entity_id: null },
  { document_id: "b", entity_id: "legation" },
];
const documents = countedDocuments(rows, senders, atlas);

describe("countedDocuments(documents, senders, atlas)", () => {
  it("gives a document the side of its first sender whose state is known", () => {
    assert.deepEqual(
      documents.map(({ side }) => side),
      [null, "ruritania", null, null],
    );
  });
});

describe("the documents that fit", async () => {
  const ask = asking(
    await running({
      documents: rows,
      correspondents: senders.map((row, start) => ({
        ...row,
        ...{ role: "from", language: "en", start, stop: start },
      })),
      entities: places,
      terms: rows.map(({ id }) => ({ language: "en", term: "border", document_id: id, count: 1 })),
      vocabulary: [{ language: "en", term: "border", count: 4 }],
    }),
  );
  const english = [{ language: "en", documents: 4, stems: false, han: false }];
  const ids = async (search: string) => {
    const asked = askedOf(english, readState<TermState>(termFields, search));
    return (await ask<TextSize>("sizes", { asked })).map((row) => row.document_id);
  };

  it("are those of the years, kind and side in the address, without the one left out", async () => {
    assert.deepEqual(await ids(""), ["a", "b", "c", "d"]);
    assert.deepEqual(await ids("?from=1953"), ["b", "c"]);
    assert.deepEqual(await ids("?to=1952"), ["a"]);
    assert.deepEqual(await ids("?kind=letter&without=d"), ["c"]);
    assert.deepEqual(await ids("?side=ruritania"), ["b"]);
    assert.deepEqual(await ids("?side=-"), ["a", "c", "d"]);
  });
});

describe("groupsOf(documents, grouping)", () => {
  it("has what is not known last, by its own name", () => {
    assert.deepEqual(groupsOf(documents, "year"), ["1952", "1959", "-"]);
    const titles = new Map(documents.map(({ id, title }) => [id, title]));
    assert.equal(groupName("year", "-", { atlas, titles }), "undated");
    assert.equal(groupName("side", "ruritania", { atlas, titles }), "The ruritania");
    assert.equal(groupName("document", "a", { atlas, titles }), "Title of a");
  });

  it("offers only groupings that part the documents", () => {
    assert.deepEqual(usefulGroupings(documents), ["year", "kind", "side", "document"]);
    assert.deepEqual(usefulGroupings(documents.slice(0, 1)), []);
  });
});

describe("concordanceHref(lines, corpus)", () => {
  const href = (named?: string[], q = "border") => {
    const own = named && documents.filter(({ id }) => named.includes(id));
    const lines = { q, language: "en", ...(own && { documents: own }) };
    return concordanceHref(lines, documents, "https://x.example/s/").replace(
      "https://x.example/s/",
      "",
    );
  };

  it("names documents as briefly as is exact", () => {
    assert.equal(href(), "concordance.html?q=border&language=en");
    assert.equal(href(["a", "b", "c", "d"]), "concordance.html?q=border&language=en");
    assert.equal(href(["a"]), "concordance.html?q=border&language=en&document=a");
    assert.equal(href(["b", "c"]), "concordance.html?q=border&language=en&year=1959");
    assert.equal(href(["a", "b", "c"]), "concordance.html?q=border&language=en&year=1952..1959");
    assert.equal(href(["c", "d"]), "concordance.html?q=border&language=en&kind=letter");
    assert.equal(href(["a", "d"]), "concordance.html?q=border&language=en&document=a~d");
  });

  it("says where the documents are too many to name", () => {
    const many = Array.from({ length: 300 }, (_, i) => ({ ...documents[0]!, id: String(i) }));
    const corpus = [...many, ...documents];
    assert.equal(isExact(many, corpus), false);
    assert.equal(isExact(corpus, corpus), true);
    assert.equal(isExact(many.slice(0, 9), corpus), true);
  });

  it("quotes what would be read as more or less than one whole word", () => {
    assert.deepEqual(["border", "o'neill", "越界", "soviet union"].map(quoted), [
      ...["border", `"o'neill"`, '"越界"', '"soviet union"'],
    ]);
  });
});
