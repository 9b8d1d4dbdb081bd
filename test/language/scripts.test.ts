import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { foreignLetters, lettersOf } from "../../loaders/language/scripts.js";

describe("lettersOf(text)", () => {
  it("counts letters by script, and neither figures nor signs", () => {
    assert.deepEqual(
      [...lettersOf("Port 12, порт")],
      [
        ["Latin", 4],
        ["Cyrillic", 4],
      ],
    );
    assert.equal(lettersOf("1962 — !").size, 0);
    assert.equal(lettersOf("").size, 0);
  });

  it("weighs a character as the letters that would write it", () => {
    assert.ok((lettersOf("領事").get("Han") ?? 0) > 2);
  });
});

describe("foreignLetters(letters, script)", () => {
  it("takes Han for Japanese beside kana, and kana for nothing Chinese", () => {
    const japanese = lettersOf("領事が国境を越えた");
    assert.equal(foreignLetters(japanese, "Kana"), 0);
    assert.ok(foreignLetters(japanese, "Han") > 0);
  });
});
