import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { calendarWords, paperWords } from "../../../../loaders/language/ja/calendar/words.js";
import { testSentences } from "../../shown.js";

describe("words of Japanese dates", () => {
  testSentences(
    "ja",
    [
      "{昨年=1961}帰国した者",
      "{一昨年の冬=1960-24}",
      "{来年三月=1963-03}",
      "{先月=1962-07}二十名が来た",
      "{昨日=1962-08-08}到着した",
      "{昭和30年初め=1955-01/1955-04~}に移住した",
      "{1955年5月上旬=1955-05-01/1955-05-10~}に",
      "{1955年以来=1955/1962-08-09}",
      "{1955年から1957年=1955/1957}まで",
      "{1955年の春=1955-21}",
      "{昨年秋=1961-23}、村を出た",
      "{昨年=1961}春川で",
      "一年中の米",
    ],
    "1962-08-09",
  );

  it("name each step of years and months once, nought for the present one", () => {
    assert.equal(calendarWords.years["本年"], 0);
    assert.equal(calendarWords.months["客月"], -1);
    assert.equal(calendarWords.months["同月"], null);
    assert.equal(calendarWords.eraLetters["昭"], "昭和");
  });
});

describe("words beside the dates of Japanese papers", () => {
  /** What was done, by the words just behind a date. */
  const done = (words: string) =>
    (paperWords.events ?? []).find(({ after }) => after?.test(words))?.event ?? null;

  for (const [words, event] of [
    ["本省着", "received"],
    ["に受領", "received"],
    ["印刷", "printed"],
    ["午後発電", "sent"],
    ["大使ニ手交", "delivered"],
    ["秘密指定解除", "released"],
    ["、発電", null],
    ["に会議を開いた", null],
  ] as const)
    it(`${words}: ${String(event)}`, () => assert.equal(done(words), event));
});
