import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { attending } from "../../../loaders/extract/correspondents/attending.js";

const shown = (words: string, language: string, below = false) =>
  attending(words, { start: 0, stop: words.length, language, below }).map(({ start, stop }) =>
    words.slice(start, stop),
  );

describe("attending(words, listed)", () => {
  const lists: [language: string, words: string, names: string[]][] = [
    ["en", "V. Writer, First Deputy Minister; Ada Reader", ["V. Writer", "Ada Reader"]],
    ["ko", "김철수 외무부 장관, 이영희 차관", ["김철수", "이영희"]],
    ["ko", "외무부 장관 김철수, 스미스 미국 대사 등 5명", ["김철수", "스미스 미국 대사"]],
    ["ko", "우리측: 김철수 장관", ["김철수"]],
    ["ja", "山田大使、鈴木公使", ["山田大使", "鈴木公使"]],
    ["zh", "周总理、陈副总理（外长）、李大使等", ["周总理", "陈副总理", "李大使"]],
    ["zh", "我方：章副部长，王司长", ["章副部长", "王司长"]],
  ];
  for (const [language, words, names] of lists)
    it(`${language}: ${words}`, () => {
      assert.deepEqual(shown(words, language), names);
    });

  it("wants a post or a side of a line of its own", () => {
    assert.deepEqual(shown("이영희 차관", "ko", true), ["이영희"]);
    assert.deepEqual(shown("국경 문제, 난민 문제", "ko", true), []);
    assert.deepEqual(shown("越境者の件", "ja", true), []);
  });

  it("parts nothing within brackets", () => {
    const words = "김철수 장관(주관, 국회 출석 때문에 불참), 이영희 차관";
    assert.deepEqual(shown(words, "ko"), ["김철수", "이영희"]);
  });

  it("takes no sentence for a list", () => {
    assert.deepEqual(shown("会谈在友好气氛中进行。双方同意。", "zh"), []);
    assert.deepEqual(shown("장관은 난민 문제를 제기하였다.", "ko", true), []);
    assert.deepEqual(shown("", "ko"), []);
  });
});
