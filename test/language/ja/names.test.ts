import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { japaneseNames } from "../../../loaders/language/ja/names.js";

const shown = (text: string) =>
  japaneseNames(text).map(({ start, stop, type }) => `${type} ${text.slice(start, stop)}`);

describe("japaneseNames(text)", () => {
  it("finds surnames before posts", () => {
    assert.deepEqual(shown("昨日、山田大使は会見し、鈴木公使も同席した。"), [
      "person 山田大使",
      "person 鈴木公使",
    ]);
    assert.deepEqual(shown("佐々木総領事ヨリ"), ["person 佐々木総領事"]);
  });

  it("takes no state, no embassy and no part of a longer word for one", () => {
    assert.deepEqual(shown("米国大使、同大使、山田大使館、在山田大使、中山田大使"), []);
    assert.deepEqual(shown(""), []);
  });
});
