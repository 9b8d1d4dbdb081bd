import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown } from "../../shown.js";

describe("the grammar of German dates", () => {
  const sentences = [
    "am {3. Mai 1950=1950-05-03} traf der Gesandte ein",
    "vom {3. bis 5. Mai 1950=1950-05-03/1950-05-05}",
    "die Akte Nr. 1952 fehlt",
  ];
  for (const sentence of sentences)
    it(sentence, () => {
      const text = sentence.replace(/\{(.*?)=[^}]*\}/g, "$1");
      assert.equal(datesShown(text, "de"), sentence);
    });

  it("finds nothing in nothing", () => assert.equal(datesShown("", "de"), ""));
});
