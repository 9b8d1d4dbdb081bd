import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { mergedPostings } from "../../loaders/search/merged.js";
import { Postings } from "../../loaders/search/postings.js";

/** The packed words of a file: for each text, its words in their order, a letter apart. */
function packed(texts: readonly string[]) {
  const postings = new Postings();
  for (const [number, text] of texts.entries())
    for (const [at, word] of text.split(" ").entries())
      postings.add(postings.numberOf(word), number, at, at * 10, at * 10 + word.length);
  return postings.packed();
}

/** The lists of every word, as plain numbers. */
function listed(files: Parameters<typeof mergedPostings>[0]) {
  const { terms, postings } = mergedPostings(files);
  const lists = Array.from(postings(), ({ term, texts, list, places, parts }) => ({
    ...{ term, texts, list: [...list.view()], places: [...places.view()], parts: [...parts] },
  }));
  assert.deepEqual(
    lists.map(({ term }) => term),
    terms,
  );
  return lists;
}

describe("mergedPostings(files)", () => {
  it("sorts the words of all files, and says for each which texts have it, and where", () => {
    const one = { ...packed(["border crossing border"]), numbers: [0] };
    const other = { ...packed(["passport", "border"]), numbers: [1, 2] };
    assert.deepEqual(listed([other, one]), [
      {
        ...{ term: "border", texts: 2, list: [0, 2, 5], places: [0, 0, 2, 40, 0, 0] },
        parts: [{ text: 0, at: 0 }],
      },
      { term: "crossing", texts: 1, list: [1], places: [1, 20], parts: [{ text: 0, at: 0 }] },
      { term: "passport", texts: 1, list: [3], places: [0, 0], parts: [{ text: 1, at: 0 }] },
    ]);
  });

  it("gives the same, whether texts are of one file or of files whose texts lie between each other's", () => {
    const texts = ["a b", "b c c", "a c", "d b"];
    const whole = listed([{ ...packed(texts), numbers: [0, 1, 2, 3] }]);
    const [a = "", b = "", c = "", d = ""] = texts;
    assert.deepEqual(
      listed([
        { ...packed([b, d]), numbers: [1, 3] },
        { ...packed([a, c]), numbers: [0, 2] },
      ]),
      whole,
    );
  });

  it("parts the places of a frequent word between texts, and is content with files that have no words", () => {
    const text = Array.from({ length: 1_500 }, () => "the").join(" ");
    const [list] = listed([
      { ...packed([text, text, text]), numbers: [0, 1, 2] },
      { terms: "", starts: new Int32Array(1), bytes: new Uint8Array(), numbers: [] },
    ]);
    assert.deepEqual(
      list?.parts.map(({ text }) => text),
      [0, 2],
    );
    assert.deepEqual(listed([]), []);
  });
});
