import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { signs } from "../../../../loaders/language/en/papers/signs.js";
import { Phrases } from "../../../../loaders/language/phrases.js";

/** The sorts of signs whose words open a text. */
function opening(words: string): string[] {
  return Object.entries(signs).flatMap(([sort, phrases]) =>
    new Phrases(phrases).opens(words) ? [sort] : [],
  );
}

describe("signs of English editors", () => {
  for (const [words, sorts] of [
    ["illegible", ["gap"]],
    ["two words missing", []],
    ["page missing", ["gap"]],
    ["1 paragraph not declassified", []],
    ["paragraph not declassified", ["gap"]],
    ["words are missing", ["gap"]],
    ["handwritten signature", ["hand", "marginalia"]],
    ["signature", ["hand"]],
    ["two illegible notes or marks", ["hand"]],
    ["round seal", ["seal"]],
    ["incoming stamp", ["stamp"]],
    ["declassified by the archive", ["gap", "release"]],
    ["in the left margin", ["marginalia"]],
    ["Translator's note", ["note"]],
    ["copies to", ["distribution"]],
    ["The boats left", []],
    ["sealing wax", []],
    ["stampede", []],
  ] as const)
    it(`${words}: ${sorts.join(", ")}`, () => assert.deepEqual(opening(words), sorts));

  it("hold no phrase twice", () => {
    for (const [sort, phrases] of Object.entries(signs))
      assert.equal(new Set<string>(phrases).size, phrases.length, sort);
  });
});
