import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { contextLine, neighbour, sortLines } from "../../docs/components/kwic.js";

describe("contextLine(text, start, stop, width)", () => {
  it("shows the words to either side, in code points", () => {
    const line = contextLine("\u{20000}越界者前往边界", 1, 3, 2);
    assert.deepEqual(line, { left: "\u{20000}", keyword: "越界", right: "者前" });
  });

  it("does not run into another passage", () => {
    const line = contextLine("One.\n\nThe pass is shut.\n\nTwo.", 10, 14);
    assert.deepEqual(line, { left: "The ", keyword: "pass", right: " is shut." });
  });
});

describe("neighbour(line, place)", () => {
  const line = { left: "a Long-lived “treaty, ", keyword: "of", right: " 苏联 the" };

  it("counts words outwards, and characters in Chinese", () => {
    assert.deepEqual(
      [-1, -2, 1, 2, 3].map((place) => neighbour(line, place)),
      ["treaty", "long-lived", "苏", "联", "the"],
    );
  });

  it("is empty beyond the line", () => {
    assert.equal(neighbour(line, 9), "");
    assert.equal(neighbour(line, -9), "");
  });
});

describe("sortLines(lines, places)", () => {
  it("sorts by the first place, then by the next, and keeps the order of equals", () => {
    const lines = ["b x 1", "a y 2", "a x 3", "a x 4"].map((words) => ({
      left: "",
      keyword: "k",
      right: ` ${words}`,
    }));
    const sorted = sortLines(lines, [1, 2]).map(({ right }) => right.at(-1));
    assert.deepEqual(sorted, ["3", "4", "2", "1"]);
  });
});
