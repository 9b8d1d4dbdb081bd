import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown } from "../shown.js";

/** Sentences of papers that were written on 20 May 1951. */
const SENTENCES: Record<string, readonly string[]> = {
  ja: [
    "{昭和二十六年五月四日=1951-05-04}附貴電",
    "{客月二十日=1951-04-20}ノ通牒",
    "{去ル二十八日=1951-04-28}ノ会談",
    "{大正十二年九月一日=1923-09-01}、{同月二日=1923-09-02}",
    "{S26.5.4=1951-05-04}",
  ],
  ko: [
    "{지난달 20일=1951-04-20}의 회의",
    "{금월 9일=1951-05-09}에 도착",
    "{단기 4284년 5월 4일=1951-05-04}",
    "{내달 3일=1951-06-03}까지",
  ],
};

describe("yearMonthDay(words)", () => {
  for (const [language, sentences] of Object.entries(SENTENCES))
    for (const sentence of sentences)
      it(`${language}: ${sentence}`, () => {
        const text = sentence.replace(/\{(.*?)=[^}]*\}/g, "$1");
        assert.equal(datesShown(text, language, "1951-05-20"), sentence);
      });

  it("takes a day by the moon for what it is by the sun", () => {
    assert.equal(datesShown("음력 1962년 5월 5일", "ko"), "음력 {1962년 5월 5일=1962-06-06}");
    assert.equal(datesShown("1880년 10월 16일 (음)", "ko"), "{1880년 10월 16일=1880-11-18} (음)");
  });
});
