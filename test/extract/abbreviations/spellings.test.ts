import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { foundIn } from "../../../loaders/extract/abbreviations/spellings.js";

describe("foundIn(text, spellings)", () => {
  it("finds points and blanks between capitals, and any case where there are small letters", () => {
    const text = "The U.S.S.R., the U. S. S. R. and DEPTEL 7; deptel 8, ussr, a USSRs, Deptels.";
    assert.deepEqual(foundIn(text, ["USSR", "Deptel"]), [
      { index: 4, words: "U.S.S.R." },
      { index: 18, words: "U. S. S. R." },
      { index: 34, words: "DEPTEL" },
      { index: 44, words: "deptel" },
    ]);
  });

  it("takes the longest of those that begin alike, and none twice", () => {
    const words = (text: string, spellings: string[]) =>
      foundIn(text, spellings).map((found) => found.words);
    assert.deepEqual(words("S/S–O, S/S and S", ["S/S", "S/S–O"]), ["S/S–O", "S/S"]);
    assert.deepEqual(words("d’Aff and d'aff", ["d'Aff"]), ["d’Aff", "d'aff"]);
    assert.deepEqual(words("𠀀NSC NSC", ["NSC"]), ["NSC"]);
  });
});
