import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { searchables } from "../../loaders/search/searchable.js";
import type { Row } from "../../loaders/schema.js";
import { documentOf } from "../extract/builders.js";
import { documentRow } from "../pages/rows.js";

const document = documentOf({ texts: { en: ["The pass is shut."] } });
const entries = ["7001", "7002"].map((id) => ({ id, document }));
const documents = entries.map(({ id }) => documentRow({ id }));
const sent = (role: Row<"correspondents">["role"], name: string, entity_id: string | null) => ({
  ...{ document_id: "7001", language: "en", start: 0, stop: name.length, quote: name },
  ...{ role, name, entity_id, copies: null },
});
const entities = [
  { id: "moscow-embassy", name_en: "Embassy in Moscow", name_zh: "驻莫斯科使馆" },
  { id: "seoul", name_en: "Seoul", name_zh: null },
];

describe("searchables(entries, tables)", () => {
  it("finds senders and addressees by the words of the paper and by both names of the authority", () => {
    const correspondents = [
      sent("from", "Embmoscow", "moscow-embassy"),
      sent("to", "Secstate", null),
      sent("to", "Amembassy Seoul", "seoul"),
      sent("cc", "Tokyo", null),
    ] as Row<"correspondents">[];
    const found = searchables(entries, { documents, correspondents, entities });
    assert.deepEqual(
      found.map(({ id, from, to }) => ({ id, from, to })),
      [
        {
          id: "7001",
          from: ["Embmoscow", "Embassy in Moscow", "驻莫斯科使馆"],
          to: ["Secstate", "Amembassy Seoul", "Seoul"],
        },
        { id: "7002", from: [], to: [] },
      ],
    );
  });

  it("names a document that has no row", () => {
    const tables = { documents: documents.slice(1), correspondents: [], entities };
    assert.throws(() => searchables(entries, tables), /^Error: .*: 7001$/);
  });
});
