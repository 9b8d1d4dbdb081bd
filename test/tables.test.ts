import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { describe as described } from "../loaders/extract/documents/documents.js";
import { identify } from "../loaders/extract/documents/identify.js";
import { readKnowledge } from "../loaders/knowledge.js";
import { readFile } from "../loaders/read/index.js";
import { tableNames, tableOf, type Tables } from "../loaders/schema.js";
import { extract } from "../loaders/tables.js";
import { sliceCodePoints } from "../loaders/text/codepoints.js";
import { temporaryFolder } from "./checkout.js";

const knowledge = await readKnowledge(temporaryFolder());

/** The tables of texts, each by the name of its file. */
function tablesOf(texts: Readonly<Record<string, string>>): Tables {
  const entries = Object.entries(texts)
    .flatMap(([path, text]) => readFile({ path, bytes: new TextEncoder().encode(text) }))
    .map((document) => ({ document, description: described(document) }));
  const ids = identify(entries, (path) => path);
  return extract(
    entries.map((entry, at) => ({ id: ids[at] ?? "", ...entry })),
    knowledge,
  );
}

const FIRST = `Telegram 310 from the Consul at Northport to the Minister

Northport, May 3, 1951

𠀀 About 200 refugees crossed the border in April.
`;
const SECOND = `Telegram 12 from the Minister to the Consul at Northport

Southport, May 9, 1951

Your telegram 310 of May 3 has been read. About 200 refugees are too many.
`;

describe("extract(entries, knowledge)", () => {
  const tables = tablesOf({ "a.txt": FIRST, "b.txt": SECOND });

  it("makes every table of the schema, each without rows where nothing is to be read", () => {
    assert.deepEqual(Object.keys(tables).sort(), [...tableNames].sort());
    for (const rows of Object.values(extract([], knowledge))) assert.deepEqual([...rows], []);
  });

  it("has a document for each, with its date, number and kind", () => {
    assert.deepEqual(
      tables.documents.map(({ source, date, number, kind }) => [source, date, number, kind]),
      [
        ["a.txt", "1951-05-03", "310", "telegram"],
        ["b.txt", "1951-05-09", "12", "telegram"],
      ],
    );
  });

  it("quotes the words of its text in every row", () => {
    const texts = new Map(
      tables.texts.map((row) => [`${row.document_id} ${row.language}`, row.text]),
    );
    let quotes = 0;
    for (const name of tableNames) {
      if (!("quote" in tableOf(name).columns)) continue;
      for (const row of tables[name] as Tables["mentions"]) {
        const text = texts.get(`${row.document_id} ${row.language}`);
        if ((row.quote as string | null) === null) continue;
        assert.equal(sliceCodePoints(text ?? "", row.start, row.stop), row.quote, name);
        quotes++;
      }
    }
    assert.ok(quotes > 10, String(quotes));
  });

  it("ties a citation to the document that it means", () => {
    const [first, second] = tables.documents;
    const citation = tables.citations.find(({ document_id }) => document_id === second?.id);
    assert.equal(citation?.number, "310");
    const target = tables.cited_documents.find(({ id }) => id === citation.target_id);
    assert.equal(target?.document_id, first?.id);
  });

  it("reads figures, and counts the words of both", () => {
    const [claim] = tables.claims;
    assert.deepEqual([claim?.low, claim?.high], [180, 220]);
    const refugees = tables.vocabulary.filter(({ term }) => /^refugees?$/.test(term));
    assert.equal(refugees.length, 1);
    assert.equal(tables.terms.filter(({ term }) => term === refugees[0]?.term).length, 2);
  });

  it("says of a document without a date that it has none", () => {
    const { findings } = tablesOf({ "c.txt": "The pass is shut.\n\nNobody comes over it.\n" });
    assert.ok(findings.some(({ kind }) => kind === "undated"));
    assert.ok(!tables.findings.some(({ kind }) => kind === "undated"));
  });
});
