import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isWitness, type Witness } from "../../../loaders/language/calendar/witness.js";

/** `4 May 1951` in the heading, at 10 to 20 of the second text. */
const heading: Witness = {
  ...{ kind: "heading", date: "1951-05-04", date_end: "1951-05-04", edtf: "1951-05-04" },
  words: "4 May 1951",
  place: { text: 1, start: 10, stop: 20 },
};

describe("isWitness(witness, text, start)", () => {
  it("holds from the first of its words to the last, in its own text", () => {
    assert.deepEqual(
      [9, 10, 19, 20].map((start) => isWitness(heading, 1, start)),
      [false, true, true, false],
    );
    assert.equal(isWitness(heading, 0, 12), false);
  });

  it("holds for no catalogue, which has no words here, and for no year of a number", () => {
    assert.equal(isWitness({ ...heading, kind: "catalogue", place: null }, 1, 12), false);
    assert.equal(isWitness({ ...heading, kind: "number" }, 1, 12), false);
  });
});
