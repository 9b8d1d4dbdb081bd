import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { Postings } from "../../loaders/search/postings.js";

describe("Postings", () => {
  it("numbers each word once, in the order in which they come", () => {
    const postings = new Postings();
    assert.deepEqual(
      ["b", "a", "b"].map((term) => postings.numberOf(term)),
      [0, 1, 0],
    );
  });

  it("packs words sorted, each with how many texts have it, wherever it came first", () => {
    const postings = new Postings();
    const [border, ferry] = [postings.numberOf("ferry"), postings.numberOf("border")];
    postings.add(border, 0, 0, 0, 5);
    postings.add(ferry, 0, 1, 6, 12);
    postings.add(ferry, 0, 5, 40, 46);
    postings.add(ferry, 2, 0, 0, 6);
    const { terms, starts, bytes } = postings.packed();
    assert.equal(terms, "border\nferry");
    assert.equal(starts.length, 3);
    assert.equal(starts[0], 0);
    assert.equal(starts[2], bytes.length);
    assert.deepEqual([bytes[0], bytes[starts[1] ?? 0]], [2, 1]);
  });

  it("packs no words into no bytes", () => {
    const { terms, bytes } = new Postings().packed();
    assert.deepEqual([terms, bytes.length], ["", 0]);
  });
});
