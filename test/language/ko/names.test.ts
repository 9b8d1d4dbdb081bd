import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { koreanNames } from "../../../loaders/language/ko/names.js";

const shown = (text: string) =>
  koreanNames(text).map(({ start, stop, type }) => `${type} ${text.slice(start, stop)}`);

describe("koreanNames(text)", () => {
  it("finds surnames before posts, apart or together", () => {
    assert.deepEqual(shown("김대사는 박 공사와 함께 이대사를 만났다."), [
      "person 김대사",
      "person 박 공사",
      "person 이대사",
    ]);
  });

  it("takes no embassy, no small word and no part of a longer word for one", () => {
    assert.deepEqual(shown("김대사관, 주일대사, 이 대사는, 전 대사, 양 대사가"), []);
    assert.deepEqual(shown(""), []);
  });
});
