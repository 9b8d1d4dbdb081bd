import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown } from "../../shown.js";

describe("the grammar of French dates", () => {
  const sentences = [
    "le texte fut signé le {14 juillet 1956=1956-07-14} à midi",
    "reçu le {1er avril 1951=1951-04-01}",
    "du {3 au 5 mai 1950=1950-05-03/1950-05-05}",
    "le dossier n° 1952 reste ouvert",
  ];
  for (const sentence of sentences)
    it(sentence, () => {
      const text = sentence.replace(/\{(.*?)=[^}]*\}/g, "$1");
      assert.equal(datesShown(text, "fr"), sentence);
    });

  it("finds nothing in nothing", () => assert.equal(datesShown("", "fr"), ""));
});
