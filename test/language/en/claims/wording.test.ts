import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  ASIDE,
  CONTROL_STEMS,
  GROUND_NOUNS,
  PAPER_NOUNS,
} from "../../../../loaders/language/en/claims/wording.js";

describe("the words that the grammar asks for", () => {
  it("are whole words", () =>
    assert.deepEqual(
      [GROUND_NOUNS.test("territory"), GROUND_NOUNS.test("territorial")],
      [true, false],
    ));
  it("or stems", () =>
    assert.deepEqual([CONTROL_STEMS.test("wanted"), CONTROL_STEMS.test("swanted")], [true, false]));
  it("tell papers and prepositions", () =>
    assert.deepEqual(
      [PAPER_NOUNS.test("telegrams"), ASIDE.test("near"), ASIDE.test("from")],
      [true, true, false],
    ));
});
