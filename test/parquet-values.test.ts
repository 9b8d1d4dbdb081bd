import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dictionaryOf, indexBytes, packedBytes, plainBytes } from "../loaders/parquet-values.js";

const bytesOf = (bytes: Uint8Array) => Array.from(bytes);

describe("plainBytes(physical, values)", () => {
  it("puts the length of its bytes before a text", () => {
    assert.deepEqual(bytesOf(plainBytes("BYTE_ARRAY", ["é", ""])), [
      ...[2, 0, 0, 0, 0xc3, 0xa9, 0, 0, 0, 0],
    ]);
  });

  it("has room for long texts", () => {
    const long = "边".repeat(100_000);
    const bytes = plainBytes("BYTE_ARRAY", ["a", long, "b"]);
    assert.equal(bytes.length, 3 * 4 + 2 + 300_000);
    assert.equal(new TextDecoder().decode(bytes.subarray(9, 9 + 300_000)), long);
  });

  it("takes a bit for a truth, four bytes for a whole number, eight for another", () => {
    const truths = Array.from({ length: 9 }, (_, at) => at === 1 || at === 8);
    assert.deepEqual(bytesOf(plainBytes("BOOLEAN", truths)), [2, 1]);
    assert.deepEqual(bytesOf(plainBytes("INT32", [-1, 256])), [255, 255, 255, 255, 0, 1, 0, 0]);
    assert.deepEqual(bytesOf(plainBytes("DOUBLE", [1])), [0, 0, 0, 0, 0, 0, 0xf0, 0x3f]);
  });
});

describe("packedBytes(numbers, greatest)", () => {
  it("writes a run once, and other numbers eight by eight", () => {
    assert.deepEqual(bytesOf(packedBytes(Array<number>(20).fill(1), 1)), [40, 1]);
    assert.deepEqual(bytesOf(packedBytes([1, 0, 1], 1)), [3, 5]);
  });
});

describe("dictionaryOf(texts)", () => {
  it("holds each text once, in the order in which they come", () => {
    const dictionary = dictionaryOf(["b", "a", "b", "b", "a"]);
    assert.deepEqual(dictionary, { texts: ["b", "a"], indices: [0, 1, 0, 0, 1] });
    assert.deepEqual(bytesOf(indexBytes({ texts: ["b", "a"], indices: [0, 1] })), [1, 3, 2]);
  });

  it("is none where most texts stand once, however many follow", () => {
    assert.equal(dictionaryOf(["a", "b", "c", "a"]), null);
    const texts = Array.from({ length: 1_000 }, (_, at) => `${at}`);
    assert.equal(dictionaryOf([...texts, "new", ...Array<string>(9_000).fill("0")]), null);
  });
});
