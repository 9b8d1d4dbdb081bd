import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  type AlignedPiece,
  translationsOf,
} from "../../../docs/components/concordance/translation-terms.js";

const aligned = (has: boolean, words: string): AlignedPiece => ({ has, others: words.split(" ") });
const corpus = [
  aligned(true, "the border crossers came"),
  aligned(true, "border crossers in the town"),
  aligned(true, "he crossed the border"),
  aligned(false, "the border treaty"),
  aligned(false, "the town the consul"),
  aligned(false, "the consul"),
];
const isStop = (term: string) => ["the", "in", "he"].includes(term);

describe("translationsOf(aligned, options)", () => {
  it("ranks what stands in the aligned pieces, words and pairs of words, by logDice", () => {
    const { found, total, having } = translationsOf(corpus, { isStop });
    assert.deepEqual([total, having], [6, 3]);
    assert.deepEqual(
      found.map(({ term, together, pieces }) => [term, together, pieces]),
      [
        ["border", 3, 4],
        ["border crossers", 2, 2],
        ["crossers", 2, 2],
      ],
    );
  });

  it("counts pieces: 14 + log2(2 · 3 / (3 + 4)) for three of three and four", () => {
    const [border] = translationsOf(corpus, { isStop }).found;
    assert.ok(Math.abs(border!.logDice - (14 + Math.log2(6 / 7))) < 1e-12);
  });

  it("gives 14 to what stands exactly where the term does", () => {
    const exact = [aligned(true, "x y"), aligned(true, "x"), aligned(false, "y")];
    const [first] = translationsOf(exact).found;
    assert.deepEqual([first!.term, first!.logDice], ["x", 14]);
  });

  it("leaves out what is there no more often than elsewhere", () => {
    const even = [aligned(true, "x"), aligned(true, "x"), aligned(false, "x"), aligned(false, "x")];
    assert.deepEqual(translationsOf(even).found, []);
  });

  it("leaves out numbers, and pairs that a stop word parts", () => {
    const rows = [aligned(true, "179 of town"), aligned(true, "179 of town"), aligned(false, "z")];
    const { found } = translationsOf(rows, { isStop: (term) => term === "of" });
    assert.deepEqual(
      found.map(({ term }) => term),
      ["town"],
    );
  });
});
