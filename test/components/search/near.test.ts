import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nearest } from "../../../docs/components/search/near.js";

const words = ["refuge", "refugee", "refugees", "refund", "refuse", "regime"].map((term, at) => ({
  term,
  texts: at + 1,
}));
const near = (word: string) => nearest(word, words).map(({ term }) => term);

describe("nearest(word, words)", () => {
  it("has what differs by fewest letters first", () => {
    assert.deepEqual(near("refugess").slice(0, 2), ["refugees", "refugee"]);
    assert.equal(near("refuze")[0], "refuse");
  });

  it("has words that begin so, those of most texts first, and never the word itself", () => {
    assert.deepEqual(near("refug").slice(0, 3), ["refugees", "refugee", "refuge"]);
    assert.ok(!near("refugee").includes("refugee"));
  });

  it("has none that is far, or of a field of names", () => {
    assert.deepEqual(nearest("border", [...words, { term: ":from:border", texts: 9 }]), []);
  });
});
