import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { finderOf, firstWordsOf, type NameSort } from "../../../loaders/language/names/lookup.js";
import { tokensOf } from "../../../loaders/text/name-tokens.js";
import { known } from "../../extract/known.js";

/** The longest name at the beginning of some words: how many tokens, and whose. */
function first(words: string, sort: NameSort = "names"): string | null {
  const found = finderOf(known, sort)(tokensOf(words), 0);
  return found && `${String(found.last + 1)} ${found.entities.map(({ row }) => row.id).join(" ")}`;
}

describe("finderOf(authority, sort)", () => {
  it("finds the longest name that begins at a token", () => {
    assert.equal(first("Xinjiang was quiet"), "1 xinjiang");
    assert.equal(first("North Korean Embassy in China"), "5 korea-in-china");
  });

  it("folds case only where that is safe", () => {
    assert.equal(first("CHINA"), "1 china");
    assert.equal(first("china cups"), null);
  });

  it("crosses no end of a sentence, and finds nothing where no name begins", () => {
    assert.equal(first("North Korean. Embassy in China"), null);
    assert.equal(first("They left"), null);
    assert.equal(first(""), null);
  });

  it("builds a finder once for each sort", () => {
    assert.equal(finderOf(known, "names"), finderOf(known, "names"));
    assert.notEqual(finderOf(known, "names"), finderOf(known, "surnames"));
  });
});

describe("firstWordsOf(authority, sorts)", () => {
  it("has the folded word that each name of these sorts begins with, and no other", () => {
    const words = firstWordsOf(known, ["names", "surnames"]);
    assert.ok(words.has("xinjiang") && words.has("north"));
    assert.ok(!words.has("they") && !words.has("korean"));
    assert.equal(firstWordsOf(known, []).size, 0);
  });
});
