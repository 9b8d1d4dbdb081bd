import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ByteList } from "../../loaders/search/bytes.js";

describe("ByteList", () => {
  it("writes whole numbers in sevens of bits, lowest first", () => {
    const bytes = new ByteList();
    for (const value of [0, 127, 128, 300, 2 ** 31 - 1]) bytes.addNumber(value);
    assert.deepEqual([...bytes.view()], [0, 127, 128, 1, 172, 2, 255, 255, 255, 255, 7]);
  });

  it("grows over its first room, and is empty again when cleared", () => {
    const bytes = new ByteList();
    bytes.addBytes(new Uint8Array(100).fill(7));
    bytes.addNumber(1);
    assert.equal(bytes.length, 101);
    assert.deepEqual([...bytes.view(99)], [7, 1]);
    bytes.clear();
    assert.equal(bytes.view().length, 0);
  });
});
