import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, it } from "node:test";
import { collectParts } from "../../loaders/parts/collect.js";
import { keptSearch } from "../../loaders/parts/keep.js";
import { mergeParts } from "../../loaders/parts/merge.js";
import { searchOfParts } from "../../loaders/parts/search.js";
import { silent } from "../../loaders/progress.js";
import { readReviews } from "../../loaders/review/read.js";
import { temporaryFolder } from "../checkout.js";
import { ownKnowledge } from "../own-knowledge.js";

/** Two notes, of which people say that the first has another title. */
async function reviewedNotes() {
  process.env["PARTS"] = temporaryFolder();
  const cables = join(temporaryFolder(), "cables");
  mkdirSync(cables);
  for (const day of ["5", "6"])
    writeFileSync(
      join(cables, `${day}.txt`),
      `Note on passports\n\nMay ${day}, 1951\n\nNobody crossed.\n`,
    );
  const knowledge = await ownKnowledge();
  const { parts } = await collectParts(cables, { ...knowledge, reviews: [] });
  const id = parts[0]?.entries[0]?.id ?? "";
  const csv = `document_id,verdict,title,reviewer\n${id},corrected,Note on fords,N. N.\n`;
  const file = { path: "data/review/documents.csv", bytes: new TextEncoder().encode(csv) };
  const reviews = readReviews(file, "documents", knowledge.known);
  return { cables, parts, knowledge: { ...knowledge, reviews } };
}

describe("searchOfParts(cables, parts, merged, knowledge)", () => {
  it("takes what was kept, but for a document that people reviewed", async () => {
    const { cables, parts, knowledge } = await reviewedNotes();
    const merged = mergeParts(parts, knowledge, silent);
    const [first, second] = await searchOfParts(cables, parts, merged, knowledge);
    assert.equal(first?.texts[0]?.title, "Note on fords");
    assert.match(first.postings.terms, /^:title:fords$/m);
    assert.deepEqual(second, await keptSearch(parts[1]?.folder ?? ""));
  });
});
