import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { CITED, DATE } from "../../../../loaders/language/zh/calendar/words.js";
import { testSentences } from "../../shown.js";

/** The words of the first date, by the names of the expression. */
function named(text: string): Record<string, string> {
  const groups: Readonly<Record<string, string | undefined>> =
    Array.from(text.matchAll(DATE))[0]?.groups ?? {};
  return Object.fromEntries(
    Object.entries(groups).flatMap(([name, words]) => (words ? [[name, words]] : [])),
  );
}

describe("DATE", () => {
  it("leaves a month that a ship is called by", () => {
    for (const text of ["五月花号船到港", "搭乘“五月花”号"])
      assert.deepEqual(named(text), {}, text);
    assert.deepEqual(named("于五月花号船到港"), { onlyMonth: "五" });
    assert.deepEqual(named("1962年5月东方号船到港"), { year: "1962", month: "5" });
  });

  for (const [text, words] of [
    ["1962年7月4日", { year: "1962", month: "7", day: "4" }],
    ["一九六二年七月", { year: "一九六二", month: "七" }],
    ["62年7月", { short: "62", month: "7" }],
    ["民國五十一年三月", { era: "民國", eraYear: "五十一", month: "三" }],
    ["去年底", { relative: "去", part: "底" }],
    ["1962年春季", { year: "1962", season: "春季" }],
    ["6月26日", { onlyMonth: "6", monthDay: "26" }],
    ["本月廿六日", { onlyMonthStep: "本", monthDay: "廿六" }],
    ["農曆四月初三", { lunar: "農曆", onlyMonth: "四", monthDay: "初三" }],
    ["閏四月", { onlyMonthLeap: "閏", onlyMonth: "四" }],
    ["约1962年", { about: "约", year: "1962" }],
  ] as const)
    it(text, () => {
      assert.deepEqual(named(text), words);
    });
});

describe("words of Chinese dates", () => {
  testSentences(
    "zh",
    [
      "{1962年5月上旬=1962-05-01/1962-05-10~}",
      "{1962 年 6 月 26 日=1962-06-26}",
      "{去年=1961}来的侨民",
      "{1955年以来=1955/1962-08-09}",
      "{约1955年=1955~}",
      "日本军队",
      "第五号文件",
    ],
    "1962-08-09",
  );
});

describe("CITED", () => {
  it("knows what is cited by its date", () => {
    for (const rest of ["来电", "的声明", "電悉", "照会"]) assert.match(rest, CITED, rest);
    for (const rest of ["到达", "的会议"]) assert.doesNotMatch(rest, CITED, rest);
  });
});
