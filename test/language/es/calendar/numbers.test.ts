import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { spelledNumbers } from "../../../../loaders/language/es/calendar/numbers.js";
import { datesShown } from "../../shown.js";

describe("numbers that are written out in dates", () => {
  for (const sentence of [
    "hecho el {tres de mayo de mil novecientos sesenta y dos=1962-05-03}",
    "dos mil trescientos refugiados",
    "el {veintiuno de junio de mil ochocientos cuarenta y ocho=1848-06-21}",
  ])
    it(sentence, () => {
      const text = sentence.replace(/\{(.*?)=[^}]*\}/g, "$1");
      assert.equal(datesShown(text, "es"), sentence);
    });

  it("has all twelve months to stand before", () => {
    assert.ok(spelledNumbers.months.length >= 12);
  });
});
