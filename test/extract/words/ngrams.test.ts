import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "../../property.js";
import { leastCount, ngramsOf, runCountsOf } from "../../../loaders/extract/words/ngrams.js";
import { sequencesOf } from "../../../loaders/extract/words/sequence.js";
import type { Row } from "../../../loaders/schema.js";

const passage = (document_id: string, words: string, language = "en"): Row<"tokens"> => {
  const terms = words.split(" ").filter((word) => word !== "");
  const places = terms.map((_, index) => index);
  return { document_id, language, position: 1, terms, starts: places, stops: places };
};

const rowsOf = (...given: Parameters<typeof runCountsOf>) => ngramsOf(runCountsOf(...given));

const shown = (rows: Iterable<Row<"ngrams">>) =>
  Array.from(rows)
    .map(({ document_id, term, count }) => `${document_id}: ${term} ${count}`)
    .sort();

describe("runCountsOf(sequences, least)", () => {
  it("counts runs of two and three terms in each document, those that the corpus repeats", () => {
    const tokens = [
      passage("a", "the border was closed and the border was open"),
      passage("b", "was closed the border"),
    ];
    assert.deepEqual(shown(rowsOf(sequencesOf(tokens))), [
      "a: border was 2",
      "a: the border 2",
      "a: the border was 2",
      "a: was closed 1",
      "b: the border 1",
      "b: was closed 1",
    ]);
  });

  it("goes over no passage's end, nor from one document into the next", () => {
    const tokens = [passage("a", "x"), passage("a", "y"), passage("b", "x"), passage("b", "y")];
    assert.deepEqual([...rowsOf(sequencesOf(tokens))], []);
  });

  it("keeps languages apart, and joins Chinese terms by a blank too", () => {
    const chinese = passage("a", "越界 人员 越界 人员", "zh");
    const rows = [...rowsOf(sequencesOf([chinese, passage("a", "x y")]), () => 2)];
    assert.deepEqual(rows, [
      { language: "zh", size: 2, term: "越界 人员", document_id: "a", count: 2 },
    ]);
  });

  it("counts overlapping runs, each from where it begins", () => {
    assert.deepEqual(shown(rowsOf(sequencesOf([passage("a", "no no no no")]))), [
      "a: no no 3",
      "a: no no no 2",
    ]);
  });

  it("agrees with a plain loop over any passages", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 12 });
    const passages = fc.array(fc.tuple(fc.constantFrom("x", "y"), words), { maxLength: 8 });
    fc.assert(
      fc.property(passages, fc.integer({ min: 1, max: 4 }), (found, least) => {
        // As in a sequence, the passages of a document stand side by side.
        const sorted = found.toSorted(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0));
        const tokens = sorted.map(([id, list]) => passage(id, list.join(" ")));
        assert.deepEqual(shown(rowsOf(sequencesOf(tokens), () => least)), plainRuns(tokens, least));
      }),
    );
  });
});

function plainRuns(tokens: Row<"tokens">[], least: number): string[] {
  const all = tokens.flatMap(({ document_id, terms }) =>
    [2, 3].flatMap((size) =>
      terms.flatMap((_, at) =>
        at + size > terms.length
          ? []
          : [{ document_id, term: terms.slice(at, at + size).join(" ") }],
      ),
    ),
  );
  const times = (test: (run: (typeof all)[number]) => boolean) => all.filter(test).length;
  const lines = all
    .filter(({ term }) => times((run) => run.term === term) >= least)
    .map(({ document_id, term }) => {
      const count = times((run) => run.term === term && run.document_id === document_id);
      return `${document_id}: ${term} ${count}`;
    });
  return [...new Set(lines)].sort();
}

describe("leastCount(terms)", () => {
  it("is two, and ten in a million of large corpora", () => {
    assert.equal(leastCount(0), 2);
    assert.equal(leastCount(200_000), 2);
    assert.equal(leastCount(200_001), 3);
    assert.equal(leastCount(1_000_000), 10);
  });
});
