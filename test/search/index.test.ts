import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mergeSearch, searchIndex } from "../../loaders/search/index.js";
import { searchPart } from "../../loaders/search/part.js";
import { searchable } from "./open.js";

describe("mergeSearch(parts)", () => {
  it("makes one index of files that are given in any order and parted in any way", () => {
    const documents = ["d", "b", "a", "c"].map((id) =>
      searchable(id, { en: [`The border of ${id}.`], zh: ["領事"] }, { from: ["Mission"] }),
    );
    const plain = (index: ReturnType<typeof searchIndex>) => ({
      ...index,
      blocks: [...index.blocks],
    });
    const whole = plain(searchIndex(documents));
    assert.equal(whole.texts.length, 8);
    const [d, b, a, c] = documents.map((document) => searchPart([document]));
    assert.ok(a && b && c && d);
    assert.deepEqual(plain(mergeSearch([a, b, c, d])), whole);
    const halves = [documents.slice(0, 2), documents.slice(2)].map(searchPart);
    assert.deepEqual(plain(mergeSearch(halves.reverse())), whole);
  });
});
