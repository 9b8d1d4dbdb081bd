import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Occurrences } from "../../loaders/search/occurrences.js";

describe("Occurrences", () => {
  it("gives back what was added, and orders it by word, the first added first", () => {
    const all = new Occurrences();
    all.add(1, 0, 0, 0, 3);
    all.add(0, 0, 1, 4, 9);
    all.add(1, 2, 0, 5, 8);
    assert.equal(all.length, 3);
    assert.deepEqual(
      [all.word(2), all.text(2), all.position(2), all.start(2), all.stop(2)],
      [1, 2, 0, 5, 8],
    );
    const { order, starts } = all.byWord(2);
    assert.deepEqual([...order], [1, 0, 2]);
    assert.deepEqual([...starts], [0, 1, 3]);
  });
});
