import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { japaneseCitations } from "../../../loaders/language/ja/citations.js";
import { citedBy } from "../cited.js";

describe("citations in Japanese", () => {
  for (const [marked, found] of [
    [
      "{8月10日=1959-08-10}付貴電第312号に関し",
      ["telegram 312 of 1959-08-10 them>us: 8月10日付貴電第312号"],
    ],
    [
      "往電第九八号（{二月二十八日=1932-02-28}発）ニ関シ",
      ["telegram 九八 of 1932-02-28 us>them: 往電第九八号（二月二十八日発）"],
    ],
    ["{8月10日=1959-08-10}に電話があり、貴電は未着", []],
    ["往信を待つ", []],
  ] as const)
    it(marked, () => assert.deepEqual(citedBy(japaneseCitations, marked, "ja"), found));

  it("knows a line that refers to another paper", () => {
    assert.match("貴電第312号に関し", japaneseCitations.refers);
    assert.doesNotMatch("東京", japaneseCitations.refers);
  });
});
