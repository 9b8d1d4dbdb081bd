import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "../property.js";
import { WordTable } from "../../loaders/text/word-table.js";

describe("WordTable.valueAt(text, start, stop)", () => {
  it("numbers words as a Map of their strings does", () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 6 }), { maxLength: 200 });
    fc.assert(
      fc.property(words, (words) => {
        const numbers = new Map<string, number>();
        const table = new WordTable((word) => {
          assert.ok(!numbers.has(word), "asked twice");
          numbers.set(word, numbers.size);
          return numbers.size - 1;
        });
        const text = words.join("");
        let at = 0;
        for (const word of words) {
          assert.equal(table.valueAt(text, at, at + word.length), numbers.get(word));
          at += word.length;
        }
      }),
    );
  });

  it("holds more words than it began with room for", () => {
    const table = new WordTable(Number);
    for (const round of [1, 2])
      for (let number = 0; number < 20_000; ++number)
        assert.equal(table.valueAt(`${number}`, 0, `${number}`.length), number, `round ${round}`);
  });
});
