import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Text } from "../../loaders/document.js";
import { ownPassages, passagesWhere } from "../../loaders/text/passages.js";

const passage = (kind: "body" | "note" | "gap", start: number, stop: number) => ({
  ...{ kind, start, stop, counterpart: null },
});
const text = {
  ...{ language: "zh", role: "original" },
  // Two characters of the first passage lie outside the basic plane: two UTF-16 units each.
  text: "𠀀𠀁一 note [...] 二",
  passages: [
    passage("body", 0, 3),
    passage("note", 4, 8),
    passage("gap", 9, 14),
    passage("body", 15, 16),
  ],
} as unknown as Text;

describe("ownPassages(text)", () => {
  it("gives the document's own words, from code points to UTF-16", () => {
    assert.deepEqual(
      ownPassages(text).map(({ words, index }) => [words, index]),
      [
        ["𠀀𠀁一", 0],
        ["二", 17],
      ],
    );
  });
});

describe("passagesWhere(text, isWanted)", () => {
  it("gives those of the kinds that are wanted, in order", () => {
    const notes = passagesWhere(text, (kind) => kind !== "body");
    assert.deepEqual(
      notes.map(({ words }) => words),
      ["note", "[...]"],
    );
    assert.deepEqual(
      passagesWhere(text, () => false),
      [],
    );
  });
});
