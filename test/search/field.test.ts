import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Field } from "../../loaders/search/field.js";
import { Postings } from "../../loaders/search/postings.js";

const termsOf = (postings: Postings) => postings.packed().terms.split("\n");

describe("Field", () => {
  it("folds case and accents, and returns how many words it took", () => {
    const postings = new Postings();
    assert.equal(
      new Field(postings).add(0, [{ words: "Frontière, frontiere FRONTIÈRE", start: 0 }]),
      3,
    );
    assert.deepEqual(termsOf(postings), ["frontiere"]);
  });

  it("keeps fields apart by a name that no word has", () => {
    const postings = new Postings();
    new Field(postings).add(0, [{ words: "pass", start: 0 }]);
    new Field(postings, ":title:").add(0, [{ words: "pass: shut", start: 0 }]);
    assert.deepEqual(termsOf(postings), [":title:pass", ":title:shut", "pass"]);
  });

  it("counts code points from where its part begins, and lets no phrase run over parts", () => {
    const added: number[][] = [];
    class Heard extends Postings {
      override add(...place: [number, number, number, number, number]): void {
        added.push(place.slice(1));
      }
    }
    new Field(new Heard()).add(3, [
      { words: "one", start: 0 },
      { words: "😀 two", start: 50 },
    ]);
    assert.deepEqual(added, [
      [3, 0, 0, 3],
      [3, 2, 52, 55],
    ]);
  });

  it("takes names for which texts have them only, each word once", () => {
    const postings = new Postings();
    new Field(postings, ":from:").addNames(1, ["Embassy in Moscow", "Moscow"]);
    assert.deepEqual(termsOf(postings), [":from:embassy", ":from:in", ":from:moscow"]);
  });

  it("adds nothing of no words", () => {
    assert.equal(new Field(new Postings()).add(0, [{ words: " … ", start: 0 }]), 0);
  });
});
