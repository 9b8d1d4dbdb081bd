import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "../property.js";
import { wordsByPlace } from "../../loaders/pages/words-by-place.js";

const words = fc
  .record({ language: fc.constantFrom("en", "zh"), start: fc.nat(60), length: fc.nat(20) })
  .map(({ language, start, length }) => ({ language, start, stop: start + length }));

describe("wordsByPlace(rows)", () => {
  it("finds what a look at every row finds, in the order of the rows", () => {
    fc.assert(
      fc.property(fc.array(words), words, (rows, place) => {
        const touching = rows.filter(
          ({ language, start, stop }) =>
            language === place.language && start < place.stop && stop > place.start,
        );
        assert.deepEqual(wordsByPlace(rows)(place), touching);
      }),
    );
  });

  it("tells languages apart, and what only borders on the place", () => {
    const rows = [
      { language: "en", start: 0, stop: 5 },
      { language: "zh", start: 4, stop: 8 },
      { language: "en", start: 4, stop: 8 },
      { language: "en", start: 9, stop: 12 },
    ];
    assert.deepEqual(wordsByPlace(rows)({ language: "en", start: 5, stop: 9 }), [rows[2]]);
  });
});
