import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { koreanCitations } from "../../../loaders/language/ko/citations.js";
import { citedBy } from "../cited.js";

describe("citations in Korean", () => {
  for (const [marked, found] of [
    [
      "{4월 2일=1963-04-02}자 귀 전문 제12호를 접수",
      ["telegram 12 of 1963-04-02 them>us: 4월 2일자 귀 전문 제12호"],
    ],
    [
      "대: WHK-0412 ({1963. 4. 2.=1963-04-02})",
      ["telegram WHK-0412 of 1963-04-02 them>us: 대: WHK-0412 (1963. 4. 2.)"],
    ],
    ["연: HKW-0400", ["telegram HKW-0400 us>them: 연: HKW-0400"]],
    ["{4월 2일=1963-04-02} 난민이 왔다는 보고", []],
  ] as const)
    it(marked, () => assert.deepEqual(citedBy(koreanCitations, marked, "ko"), found));

  it("knows a line that refers to another paper", () => {
    assert.match("대: WHK-0412", koreanCitations.refers);
    assert.doesNotMatch("서울", koreanCitations.refers);
  });
});
