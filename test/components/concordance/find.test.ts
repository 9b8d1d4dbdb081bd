import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  ConcordanceCorpus,
  type ConcordanceTables,
} from "../../../docs/components/concordance/corpus.js";
import { findLines } from "../../../docs/components/concordance/find.js";

const word = (term: string, language = "en") => ({
  ...{ language, term, stem: null, count: 1, documents: 1, stop: false },
});
const passage = (document_id: string, language: string, terms: string[]) => {
  const starts = terms.map((_, at) => terms.slice(0, at).join(" ").length + Number(at > 0));
  const stops = starts.map((start, at) => start + (terms[at] ?? "").length);
  return { document_id, language, position: 1, terms, starts, stops };
};
const PASSAGES = [
  passage("a", "en", ["the", "lake", "is", "a", "lake"]),
  passage("b", "en", ["no", "water", "lake", "side"]),
  passage("c", "zh", ["大湖"]),
];

const tables: ConcordanceTables = {
  documents: () =>
    Promise.resolve(
      ["a", "b", "c"].map((id) => ({ id, title: id, kind: "cable" as const, date: null })),
    ),
  vocabulary: () =>
    Promise.resolve([
      ...["the", "lake", "is", "a", "no", "water", "side"].map((term) => word(term)),
      word("大湖", "zh"),
    ]),
  texts: () => Promise.resolve([]),
  passages: () => Promise.resolve([]),
  ownPassages: () => Promise.resolve([]),
  terms: () => Promise.resolve([]),
  async *tokens() {
    yield await Promise.resolve(PASSAGES);
  },
  size: () => Promise.resolve(PASSAGES.length),
  fold: () => Promise.resolve(new Map()),
  read: () => Promise.resolve(""),
};

async function linesOf(q: string): Promise<string[]> {
  const corpus = await ConcordanceCorpus.open(tables);
  const nothing = { language: "", document: "", without: "", year: "", kind: "" } as const;
  const { lines } = await findLines(corpus, { ...nothing, q, cut: "" });
  return Array.from(lines, ({ passage: { document_id }, start }) => `${document_id} ${start}`);
}

describe("findLines(corpus, query)", () => {
  it("has a line for each place of a word, wherever it stands in its passage", async () => {
    assert.deepEqual(await linesOf("Lake"), ["a 4", "a 14", "b 9"]);
    assert.deepEqual(await linesOf("side"), ["b 14"]);
  });

  it("finds words side by side, any of several, and by wildcards", async () => {
    assert.deepEqual(await linesOf('"water lake"'), ["b 3"]);
    assert.deepEqual(await linesOf("side, is"), ["a 9", "b 14"]);
    assert.deepEqual(await linesOf("la*"), ["a 4", "a 14", "b 9"]);
  });

  it("finds a character within a word, and nothing for what is not there", async () => {
    assert.deepEqual(await linesOf("湖"), ["c 1"]);
    assert.deepEqual(await linesOf("sea"), []);
  });
});
