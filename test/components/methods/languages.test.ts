import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cutSentences, inOrder } from "../../../docs/components/methods/languages.js";

const row = (code: string, name: string, cutBy: string | null) => ({
  ...{ code, name, cutBy, stemmedBy: null },
  reads: [],
});
const coverage = [
  row("en", "English", "by blanks"),
  row("fr", "French", null),
  row("zz", "Zzish", null),
];

describe("cutSentences(file)", () => {
  it("says how words of the corpus's languages are cut, and of no others", () => {
    assert.deepEqual(cutSentences({ coverage, here: ["en", "zz"] }), [
      "English is cut by blanks.",
      "Zzish is not cut.",
    ]);
  });
});

describe("inOrder(file)", () => {
  it("has the corpus's languages first", () => {
    assert.deepEqual(
      inOrder({ coverage, here: ["zz"] }).map(({ code }) => code),
      ["zz", "en", "fr"],
    );
  });
});
