import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { inflateRawSync } from "node:zlib";
import { searchPart, TEXT_BLOCK } from "../../loaders/search/part.js";
import { searchable } from "./open.js";

const stretches = (values: readonly Uint8Array[]) =>
  values.map((value) => inflateRawSync(value).toString());

describe("searchPart(documents)", () => {
  it("sorts texts by document and language, and puts the catalogue behind the first", () => {
    const { texts, stretches: own } = searchPart([
      searchable("b", { en: ["The border."], de: ["Die Grenze."] }, { summary: "Of a border." }),
      searchable("a", { en: ["A passport."] }),
    ]);
    assert.deepEqual(
      texts.map(({ document_id, language, words, notes, catalogue }) => [
        ...[document_id, language, words, notes, catalogue],
      ]),
      [
        ["a", "en", 2, 1, 2],
        ["b", "de", 2, 4, 15],
        ["b", "en", 2, 0, 0],
      ],
    );
    assert.deepEqual(own.map(stretches), [
      ["A passport.\na"],
      ["Die Grenze.\nb\nOf a border."],
      ["The border."],
    ]);
  });

  it("cuts a text between code points", () => {
    const long = "𠀀".repeat(TEXT_BLOCK) + "x";
    const { stretches: own } = searchPart([searchable("a", { zh: [long] })]);
    assert.deepEqual(own.map(stretches), [["𠀀".repeat(TEXT_BLOCK), "x\na"]]);
  });
});
