import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { withHanNumerals } from "../../../../loaders/language/ko/calendar/numerals.js";
import { datesShown } from "../../shown.js";

describe("withHanNumerals(text)", () => {
  it("sets the numerals of dates one for one", () => {
    assert.equal(withHanNumerals("천구백육십이년 오월 삼일"), "千九百六十二년 五월 三일");
    assert.equal(withHanNumerals("일구육이년 시월"), "一九六二년 十월");
  });

  it("leaves counts and other words as they are", () => {
    for (const text of ["이년 전에", "이천명", "삼천리 강산", "수천구백년"])
      assert.equal(withHanNumerals(text), text);
  });
});

describe("Korean dates that are written out", () => {
  for (const sentence of [
    "{천구백육십이년 오월 삼일=1962-05-03}에 도착하였다",
    "{일구육이년 시월=1962-10} 무렵의 일",
    "{서기 천구백오십년=1950}에",
  ])
    it(sentence, () => {
      const text = sentence.replace(/\{(.*?)=[^}]*\}/g, "$1");
      assert.equal(datesShown(text, "ko"), sentence);
    });
});
