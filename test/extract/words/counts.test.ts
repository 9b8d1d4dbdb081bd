import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { termCountsOf } from "../../../loaders/extract/words/counts.js";
import { sequencesOf } from "../../../loaders/extract/words/sequence.js";
import { termsOf } from "../../../loaders/extract/words/terms.js";
import type { Row } from "../../../loaders/schema.js";

const passage = (document_id: string, words: string, language = "en"): Row<"tokens"> => {
  const terms = words.split(" ");
  const places = terms.map((_, index) => index);
  return { document_id, language, position: 1, terms, starts: places, stops: places };
};

describe("termCountsOf(sequences)", () => {
  it("counts what the rows of terms count, a language apart from another", () => {
    const tokens = [
      passage("a", "the border and the river"),
      passage("b", "river"),
      passage("a", "越界 人员 越界", "zh"),
      passage("b", "the river the river"),
    ];
    const { counted, documents, numbers, owners, counts } = termCountsOf(sequencesOf(tokens));
    const rows = Array.from(numbers, (number, row) => ({
      ...{ language: counted[number]!.language, term: counted[number]!.term },
      ...{ document_id: documents[owners[row]!]!, count: counts[row]! },
    }));
    const ofDocuments = ["a", "b"].flatMap((id) =>
      termsOf(tokens.filter(({ document_id }) => document_id === id)),
    );
    const sorted = (list: Row<"terms">[]) => list.map((row) => JSON.stringify(row)).sort();
    assert.deepEqual(sorted(rows), sorted(ofDocuments));
  });

  it("grows as far as there are rows", () => {
    const long = Array.from({ length: 20_000 }, (_, index) => `w${String(index)}`).join(" ");
    const { numbers, counts } = termCountsOf(sequencesOf([passage("a", long)]));
    assert.equal(numbers.length, 20_000);
    assert.ok(counts.every((count) => count === 1));
  });
});
