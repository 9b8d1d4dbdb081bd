import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isEastern, WORD } from "../../../docs/components/search/tokens.js";

const wordsOf = (text: string) => text.match(new RegExp(WORD, "gu")) ?? [];

describe("WORD", () => {
  it("joins runs of letters by nothing but a point or comma between digits", () => {
    assert.deepEqual(wordsOf("Sino-Soviet, 3,400.5 men; the ferry's"), [
      ..."Sino Soviet 3,400.5 men the ferry s".split(" "),
    ]);
  });

  it("takes a run of the east as a whole, and heals blanks between Han characters alone", () => {
    assert.deepEqual(wordsOf("難 民が江 川A4"), ["難 民が江 川", "A4"]);
    assert.deepEqual(wordsOf("난민 귀환"), ["난민", "귀환"]);
  });
});

describe("isEastern(word)", () => {
  it("tells runs of the east from words of an alphabet", () => {
    assert.deepEqual(["難民", "ガ", "난", "ferry", "12"].map(isEastern), [
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
