import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { spelledNumbers } from "../../../../loaders/language/fr/calendar/numbers.js";
import { datesShown } from "../../shown.js";

describe("numbers that are written out in dates", () => {
  for (const sentence of [
    "fait à Port-Nord, le {trois mai mil neuf cent soixante-deux=1962-05-03}",
    "le {premier juin mil neuf cent quatre-vingt-dix=1990-06-01}",
    "deux mille trois cents réfugiés le {3 mai 1962=1962-05-03}",
    "vers deux mille hommes",
  ])
    it(sentence, () => {
      const text = sentence.replace(/\{(.*?)=[^}]*\}/g, "$1");
      assert.equal(datesShown(text, "fr"), sentence);
    });

  it("has all twelve months to stand before", () => {
    assert.ok(spelledNumbers.months.length >= 12);
  });
});
