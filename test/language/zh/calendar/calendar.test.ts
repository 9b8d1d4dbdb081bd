import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown, testSentences } from "../../shown.js";

describe("the grammar of Chinese dates", () => {
  testSentences(
    "zh",
    [
      "领事于{1950年5月3日=1950-05-03}到达",
      "{一九五〇年五月三日=1950-05-03}",
      "{1950年5月3日至5日=1950-05-03/1950-05-05}",
      "{1950年5月初=1950-05-01/1950-05-10~}到达",
      "{1949年以来=1949/1962-08-09}住在那里",
      "{1950年至1952年=1950/1952}",
      "{12月3日=1961-12-03}出发",
      "{上月28日=1962-07-28}来信",
      "{昨日=1962-08-08}出发",
      "日本的领事",
      "第1952号文件",
    ],
    "1962-08-09",
  );

  it("finds nothing in nothing", () => assert.equal(datesShown("", "zh"), ""));
});
