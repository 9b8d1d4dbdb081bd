import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { kinds, titles } from "../../../../loaders/language/en/papers/kinds.js";
import { Phrases } from "../../../../loaders/language/phrases.js";

/** The first kind that a title's words name, in the order of the list. */
const kindIn = (title: string) =>
  kinds.find(({ words, except }) => new Phrases(words, except).has(title))?.kind ?? null;

describe("kinds of papers in English", () => {
  for (const [title, kind] of [
    ["Memorandum of a Telephone Conversation", "conversation"],
    ["Notes on a Meeting", "conversation"],
    ["Airgram to the Embassy", "telegram"],
    ["Ciphered Telegram", "telegram"],
    ["Address by the President", "statement"],
    ["Despatch No. 7", "letter"],
    ["Circular", "instruction"],
    ["Aide-mémoire", "note"],
    ["Telegraphist", null],
    ["", null],
  ] as const)
    it(`${title || "nothing"}: ${String(kind)}`, () => {
      assert.equal(kindIn(title), kind);
    });

  it("name each word once, and no kind in further words of titles but notes and talks", () => {
    const words = kinds.flatMap((one) => one.words);
    assert.equal(new Set(words).size, words.length);
    assert.equal(new Set(titles).size, titles.length);
  });
});
