import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { foldLetters } from "../../../docs/components/search/letters.js";

describe("foldLetters(word)", () => {
  it("takes off case, width and marks", () => {
    assert.equal(foldLetters("CAFÉ"), "cafe");
    assert.equal(foldLetters("Zürich"), "zurich");
    assert.equal(foldLetters("ＫＰ"), "kp");
  });

  it("knows letters that Unicode does not take apart", () => {
    assert.equal(foldLetters("Łódź"), "lodz");
    assert.equal(
      foldLetters("Tromsø Đà Straße Þór Œuvre Ærø"),
      "tromso da strasse thor oeuvre aero",
    );
    assert.equal(foldLetters("Diyarbakır"), "diyarbakir");
  });

  it("leaves the letters of other alphabets theirs, but ё", () => {
    assert.equal(foldLetters("Отчёт Край"), "отчет край");
    assert.equal(foldLetters("난민 が ガ"), "난민 が ガ");
  });

  it("leaves no Latin letter of Europe beyond ASCII", () => {
    for (let code = 0xc0; code < 0x180; ++code) {
      const letter = String.fromCodePoint(code);
      if (/\p{L}/u.test(letter)) assert.match(foldLetters(letter), /^[a-zʼ·]+$/, letter);
    }
  });
});
