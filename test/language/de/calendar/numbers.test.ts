import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { spelledNumbers } from "../../../../loaders/language/de/calendar/numbers.js";
import { datesShown } from "../../shown.js";

describe("numbers that are written out in dates", () => {
  for (const sentence of [
    "am {dritten Mai neunzehnhundertzweiundsechzig=1962-05-03}",
    "zweitausenddreihundert Flüchtlinge",
    "am {ersten Juni 1962=1962-06-01}",
  ])
    it(sentence, () => {
      const text = sentence.replace(/\{(.*?)=[^}]*\}/g, "$1");
      assert.equal(datesShown(text, "de"), sentence);
    });

  it("has all twelve months to stand before", () => {
    assert.ok(spelledNumbers.months.length >= 12);
  });
});
