import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { blocksOf } from "../../loaders/search/blocks.js";
import { ByteList } from "../../loaders/search/bytes.js";
import { FULL, type Posting } from "../../loaders/search/merged.js";

function bytesOf(...numbers: number[]): ByteList {
  const list = new ByteList();
  for (const number of numbers) list.addNumber(number);
  return list;
}

/** A word of one text, with so many bytes of places. */
function posting(term: string, places = 2): Posting {
  const list = bytesOf(0, 1, places);
  const all = new ByteList();
  all.addBytes(new Uint8Array(places).fill(1));
  return { term, texts: 1, list, places: all, parts: [{ text: 0, at: 0 }] };
}

describe("blocksOf(postings)", () => {
  it("packs short words into one block, each by what it does not share with the word before", () => {
    const [block, ...others] = [...blocksOf([posting("border"), posting("borders")])];
    assert.deepEqual(others, []);
    assert.deepEqual([block?.first, block?.kind, block?.text], ["border", "words", 0]);
    const bytes = Buffer.from(block?.bytes ?? []);
    // Shared units, bytes of the rest, the rest, texts, lengths of both lists.
    assert.deepEqual([...bytes.subarray(0, 2)], [0, 6]);
    assert.equal(bytes.subarray(2, 8).toString(), "border");
    const second = bytes.indexOf(Buffer.from([6, 1, "s".charCodeAt(0)]));
    assert.ok(second > 8, bytes.toString("hex"));
  });

  it("gives a word with long lists a block for its texts and blocks for its places", () => {
    const blocks = [...blocksOf([posting("a"), posting("border", FULL + 1), posting("c")])];
    assert.deepEqual(
      blocks.map(({ first, kind }) => `${first} ${kind}`),
      ["a words", "border texts", "border places", "c words"],
    );
    assert.equal(blocks[2]?.bytes.length, FULL + 1);
  });

  it("shares no half of a character outside the basic plane", () => {
    const [block] = [...blocksOf([posting("\u{20000}"), posting("\u{20001}")])];
    const bytes = Buffer.from(block?.bytes ?? []);
    assert.ok(bytes.includes(Buffer.from("\u{20001}")), bytes.toString("hex"));
  });

  it("makes nothing of nothing", () => {
    assert.deepEqual([...blocksOf([])], []);
  });
});
