import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { paperWords } from "../../../../loaders/language/zh/calendar/papers.js";

/** What was done, by the words just behind a date. */
function done(words: string): string | null {
  return (paperWords.events ?? []).find(({ after }) => after?.test(words))?.event ?? null;
}

describe("Chinese words beside the dates of papers", () => {
  for (const [words, event] of [
    ["收到", "received"],
    ["下午收悉", "received"],
    ["收電", "received"],
    ["付印", "printed"],
    ["印发各司", "printed"],
    ["發出", "sent"],
    ["由领事面交", "delivered"],
    ["解密", "released"],
    ["收入增加", null],
    ["收回土地", null],
    ["公开谈话", null],
    ["，收到", null],
    ["开会", null],
  ] as const)
    it(`${words}: ${String(event)}`, () => assert.equal(done(words), event));

  it("hold the hours and weekdays that add nothing, in both scripts", () => {
    for (const word of ["十二时", "十二點", "星期日", "禮拜三", "下午"])
      assert.ok(paperWords.beside?.includes(word), word);
    assert.ok(!paperWords.beside?.includes("日"));
  });

  it("name what stands in the place of a date", () => {
    assert.ok(paperWords.undated?.includes("无日期") && paperWords.undated.includes("日期不詳"));
  });
});
