/**
 * What _Methods_ says is read of each language, row by row: a text in our own words that has a thing of every kind
 * (`test/fixtures/coverage`) gives rows for what is said to be read, and none for what is said not to be.
 */
import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, it } from "node:test";
import { coverageTable } from "../../loaders/language/coverage.js";
import type { Tables } from "../../loaders/schema.js";
import { extract, readCables } from "../../loaders/tables.js";
import { root } from "../checkout.js";
import { ownKnowledge } from "../own-knowledge.js";

let tables: Tables;
before(async () => {
  const knowledge = await ownKnowledge();
  tables = extract(await readCables(join(root, "test", "fixtures", "coverage")), knowledge);
});

/** Whether the text of a language has rows of what readers are told of. */
const FOUND: Record<string, (language: string) => boolean> = {
  dates: (language) => rowsOf("dates", language).some(({ edtf }) => edtf === "1951-05-03"),
  "kinds, numbers and marks": (language) => {
    const { kind, number } = documentOf(language);
    return kind !== "other" && /57|五七/.test(number ?? "");
  },
  "senders and addressees": (language) => {
    const roles = rowsOf("correspondents", language).map(({ role }) => role);
    return roles.includes("from") && roles.includes("to");
  },
  "names in the lists": (language) =>
    rowsOf("mentions", language).some(
      ({ entity_id, type }) => entity_id !== null && type === "place",
    ),
  "names in no list": (language) =>
    rowsOf("mentions", language).some(
      ({ entity_id, type }) => entity_id === null && type === "person",
    ),
  "figures of people": (language) => rowsOf("claims", language).some(({ low }) => low === 300),
  citations: (language) => rowsOf("citations", language).some(({ quote }) => /12|十二/.test(quote)),
  words: (language) => rowsOf("terms", language).length > 5,
};

function documentOf(language: string): Tables["documents"][number] {
  const found = tables.documents.find(({ source }) => source === `${language}.txt`);
  assert.ok(found, language);
  return found;
}

function rowsOf<
  Name extends "dates" | "correspondents" | "mentions" | "claims" | "citations" | "terms",
>(table: Name, language: string): Tables[Name][number][] {
  const { id } = documentOf(language);
  const rows: readonly Tables[Name][number][] = tables[table];
  return rows.filter(({ document_id }) => document_id === id);
}

describe("what is read of each language", () => {
  for (const { code, reads } of coverageTable())
    for (const { what, read } of reads)
      it(`${code}: ${what}${read ? "" : ", not read"}`, () => {
        const text = tables.texts.find(({ document_id }) => document_id === documentOf(code).id);
        assert.equal(text?.language, code);
        assert.equal(FOUND[what]?.(code), read);
      });
});
