import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "../property.js";
import {
  codePointLength,
  codePointOffsets,
  sliceCodePoints,
} from "../../loaders/text/codepoints.js";

describe("codePointOffsets(text)", () => {
  it("is the identity where every character is one unit", () => {
    const offset = codePointOffsets("边民 crossed");
    assert.deepEqual([0, 2, 10].map(offset), [0, 2, 10]);
  });

  it("counts a character outside the basic plane once", () => {
    const offset = codePointOffsets("𠀀a𠀁b");
    assert.deepEqual([0, 2, 3, 5, 6].map(offset), [0, 1, 2, 3, 4]);
  });

  it("agrees with slicing by code points, for any text", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "边", "𠀀", " ", "😀")),
        fc.nat(),
        (letters, at) => {
          const text = letters.join("");
          const count = letters.length === 0 ? 0 : at % (letters.length + 1);
          const index = letters.slice(0, count).join("").length;
          assert.equal(codePointOffsets(text)(index), count);
          assert.equal(sliceCodePoints(text, 0, count), text.slice(0, index));
          assert.equal(codePointLength(text), letters.length);
        },
      ),
    );
  });
});
