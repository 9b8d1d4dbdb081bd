import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "../property.js";
import { hanFold, queryWords } from "../../docs/components/search/words.js";
import { foldHan } from "../../loaders/text/name-tokens.js";
import { searchIndex } from "../../loaders/search/index.js";
import { searchWords } from "../../loaders/search/words.js";
import { searchable } from "./open.js";

const terms = (text: string) => searchWords(text).map(({ term, position }) => [term, position]);

describe("searchWords(text)", () => {
  it("parts words at hyphens and apostrophes, and drops a possessive s", () => {
    assert.deepEqual(terms("China's Sino-Soviet d'affaires"), [
      ["china", 0],
      ["sino", 1],
      ["soviet", 2],
      ["d", 3],
      ["affaires", 4],
    ]);
  });

  it("folds case, width and the marks on Latin letters, and leaves other alphabets theirs", () => {
    assert.deepEqual(terms("KÁDÁR ＫＰ й 3,000"), [
      ["kadar", 0],
      ["kp", 1],
      ["й", 2],
      ["3,000", 3],
    ]);
  });

  it("holds each Han character with the next, over a healed blank, and parts runs by a position", () => {
    assert.deepEqual(terms("駐苏 联,领"), [
      ["驻苏", 0],
      ["苏联", 1],
      ["联", 2],
      ["领", 4],
    ]);
  });
});

describe("searchWords(text) in other scripts", () => {
  it("holds Korean and Japanese in pairs, so that particles hide no word", () => {
    assert.deepEqual(terms("난민들이 갔다"), [
      ["난민", 0],
      ["민들", 1],
      ["들이", 2],
      ["이", 3],
      ["갔다", 5],
      ["다", 6],
    ]);
    assert.deepEqual(
      searchWords("国境を").map(({ term }) => term),
      ["国境", "境を", "を"],
    );
  });

  it("finds words behind ligatures, soft hyphens and letters of their own", () => {
    assert.deepEqual(searchWords("ﬁve refu\u00adgees, Łódź"), [
      { term: "five", position: 0, start: 0, stop: 3 },
      { term: "refugees", position: 1, start: 4, stop: 13 },
      { term: "lodz", position: 2, start: 15, stop: 19 },
    ]);
  });
});

describe("queryWords(phrase, fold)", () => {
  const { han } = searchIndex([searchable("x", { zh: ["苏联领事馆发"] })]);
  const fold = hanFold(han);

  it("brings the variants of the characters that the corpus has, and no others", () => {
    assert.equal(fold.get("領"), "领");
    assert.equal(fold.get("發"), "发");
    assert.equal(fold.get("龍"), undefined);
  });

  it("reads a query as the index reads a text", () => {
    const alphabet = Array.from("ab Zé9.,'’-‑ 領領事馆蘇\u3000\n пя한글カ１ﬁßİłё\u00ad");
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...alphabet) }), (text) => {
        const held = new Set(searchWords(text).map(({ term, position }) => `${position} ${term}`));
        const asked = queryWords(text, fold);
        for (const { term, offset, prefix } of asked)
          assert.ok(
            held.has(`${offset} ${term}`),
            `${term} at ${offset}${prefix ? " (prefix)" : ""}`,
          );
        assert.equal(asked.length === 0, held.size === 0);
      }),
    );
  });

  it("folds each character as the index does, where the corpus has it folded", () => {
    for (const [character, folded] of fold) assert.equal(foldHan(character), folded);
  });

  it("covers a string of characters with the fewest pairs", () => {
    const pairs = (text: string) =>
      queryWords(text, fold).map(({ term, offset }) => [term, offset]);
    assert.deepEqual(pairs("苏联领事"), [
      ["苏联", 0],
      ["领事", 2],
    ]);
    assert.deepEqual(pairs("領事馆"), [
      ["领事", 0],
      ["事馆", 1],
    ]);
    assert.deepEqual(queryWords("領", fold), [{ term: "领", offset: 0, prefix: true }]);
  });
});
