import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { describe as describeDocument } from "../../loaders/extract/documents/documents.js";
import { rowsOfDocuments } from "../../loaders/parts/rows.js";
import { readFile } from "../../loaders/read/index.js";
import { ownKnowledge } from "../own-knowledge.js";

describe("rowsOfDocuments(entries, knowledge)", () => {
  it("names whom a claim counts, the title and the sender without what hides their words", async () => {
    const words =
      "Report by the Con\u00adsul\n\nMay 3, 1950\n\nAbout 300 refu\u00adgees crossed the fron\u00adtier at dawn.";
    const [document] = readFile({ path: "a.txt", bytes: new TextEncoder().encode(words) });
    const entry = { id: "a", document: document!, description: describeDocument(document!) };
    const { tables } = rowsOfDocuments([entry], await ownKnowledge());
    assert.equal(tables.documents?.[0]?.title, "Report by the Consul");
    assert.equal(tables.correspondents?.[0]?.name, "Consul");
    const [claim] = tables.claims ?? [];
    assert.ok(claim);
    assert.equal(claim.population, "refugees");
    assert.equal(claim.quote, "About 300 refu\u00adgees");
  });
});
