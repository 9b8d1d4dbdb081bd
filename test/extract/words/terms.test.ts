import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { termsOf, tokenRowsOf } from "../../../loaders/extract/words/terms.js";
import { ownPassages } from "../../../loaders/text/passages.js";
import { cutCharacters } from "../../../loaders/text/words.js";
import { documentOf } from "../builders.js";

describe("termsOf(tokens)", () => {
  it("counts each term of each language", () => {
    const document = documentOf({ texts: { zh: ["苏苏联"], en: ["The pass.", "the Pass, the"] } });
    assert.deepEqual(termsOf(tokenRowsOf(document, "x", () => cutCharacters)), [
      { language: "zh", term: "苏", document_id: "x", count: 2 },
      { language: "zh", term: "联", document_id: "x", count: 1 },
      { language: "en", term: "the", document_id: "x", count: 3 },
      { language: "en", term: "pass", document_id: "x", count: 2 },
    ]);
  });

  it("leaves out what editors wrote: notes and signs of gaps", () => {
    const document = documentOf({
      texts: {
        en: ["Border.", ["gap", "[Illegible]"], ["note", "[1] Not printed."], ["stamp", "Seen"]],
      },
    });
    const terms = termsOf(tokenRowsOf(document, "x", () => cutCharacters)).map(({ term }) => term);
    assert.deepEqual(terms, ["border", "seen"]);
  });
});

describe("tokenRowsOf(document, id, cut)", () => {
  it("has each passage's terms in order, with offsets in code points of the whole text", () => {
    const document = documentOf({ texts: { zh: ["\u{20000}苏 联。", "[]", "Пхеньян 2"] } });
    assert.deepEqual(
      tokenRowsOf(document, "x", () => cutCharacters),
      [
        {
          document_id: "x",
          language: "zh",
          position: 1,
          terms: ["\u{20000}", "苏", "联"],
          starts: [0, 1, 3],
          stops: [1, 2, 4],
        },
        {
          document_id: "x",
          language: "zh",
          position: 3,
          terms: ["пхеньян", "2"],
          starts: [11, 19],
          stops: [18, 20],
        },
      ],
    );
  });
});

describe("ownPassages(text)", () => {
  it("begins each passage where it stands, though characters lie beyond the basic plane", () => {
    const [text] = documentOf({ texts: { zh: ["\u{20000}\u{20001}", "边民"] } }).texts;
    const [, second] = ownPassages(text!);
    assert.deepEqual([second?.index, second?.words], [6, "边民"]);
    assert.equal(text!.text.slice(6), "边民");
  });
});
