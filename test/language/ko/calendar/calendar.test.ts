import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datesShown } from "../../shown.js";

describe("the grammar of Korean dates", () => {
  const sentences = [
    "{1950년 5월 3일=1950-05-03} 영사가 도착하였다",
    "영사 3일간 체류",
    "{1880년 10월 16일=1880-11-18} (음)에 받은 편지",
    "음력 {1962년 5월 5일=1962-06-06}에 도착하였다",
  ];
  for (const sentence of sentences)
    it(sentence, () => {
      const text = sentence.replace(/\{(.*?)=[^}]*\}/g, "$1");
      assert.equal(datesShown(text, "ko"), sentence);
    });

  it("finds nothing in nothing", () => assert.equal(datesShown("", "ko"), ""));
});
