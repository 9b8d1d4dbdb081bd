import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { standing } from "../../loaders/text/standing.js";
import fc from "../property.js";

describe("standing(text)", () => {
  it("says of any string whether it stands in the text", () => {
    const unit = fc.constantFrom(...Array.from("abNSC ’官𠀀."));
    const words = fc.string({ unit, maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ unit }), fc.array(words), (text, all) => {
        const isThere = standing(text);
        for (const one of all) assert.equal(isThere(one), text.includes(one));
      }),
    );
  });

  it("finds the ends of a text, and one character", () => {
    const isThere = standing("NSC and USSR");
    assert.deepEqual(["NS", "SR", "C", "", "SU", "x"].map(isThere), [
      ...[true, true, true, true, false, false],
    ]);
  });
});
