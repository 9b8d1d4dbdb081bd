import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { calendarWords, paperWords } from "../../../../loaders/language/ko/calendar/words.js";
import { testSentences } from "../../shown.js";

describe("words of Korean dates", () => {
  testSentences(
    "ko",
    [
      "{작년=1961}에 돌아온 사람",
      "{재작년 겨울=1960-24}",
      "{1955년 봄=1955-21}에",
      "{1955년=1955} 봄베이에서",
      "{내년=1963}까지",
      "{지난달=1962-07} 스무 명이 왔다",
      "{어제=1962-08-08} 도착하였다",
      "{1955년 5월 초순=1955-05-01/1955-05-10~}에",
      "{1955년 이후=1955/1962-08-09} 이주하였다",
      "{1955년부터 1957년=1955/1957}까지",
      "{1950년대=195X}",
    ],
    "1962-08-09",
  );

  it("name each step of years and months once, nought for the present one", () => {
    assert.equal(calendarWords.years["올해"], 0);
    assert.equal(calendarWords.years["명년"], 1);
    assert.equal(calendarWords.months["동월"], null);
    assert.equal(calendarWords.epoch, "단기");
  });
});

describe("words beside the dates of Korean papers", () => {
  /** What was done, by the words just before and just behind a date. */
  const done = (before: string, after = "") =>
    (paperWords.events ?? []).find((one) => one.before?.test(before) || one.after?.test(after))
      ?.event ?? null;

  for (const [before, after, event] of [
    ["접수일: ", "", "received"],
    ["발신일자 ", "", "sent"],
    ["인쇄 ", "", "printed"],
    ["", " 접수", "received"],
    ["", "에 전달", "delivered"],
    ["비밀해제 ", "", "released"],
    ["", ", 접수", null],
    ["회의는 ", "에 열렸다", null],
  ] as const)
    it(`${before}…${after}: ${String(event)}`, () => assert.equal(done(before, after), event));
});
