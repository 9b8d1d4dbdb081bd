import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { atlasOf } from "../../../loaders/authority/atlas.js";
import type { Name } from "../../../loaders/language/citations/view.js";
import { sideAtEnd, writerNamed } from "../../../loaders/language/zh/paper-sides.js";
import { known } from "../../extract/known.js";
import { settingOf } from "../cited.js";

const atlas = atlasOf(known, new Map([["华", "china"]]));
const setting = settingOf("中国三月九日照会", { language: "zh", atlas });

describe("sideAtEnd(setting, words)", () => {
  it("is the state that a character before its side stands for", () => {
    const { length, author } = sideAtEnd(setting, "昨日华方") ?? {};
    assert.deepEqual([length, author?.state], [2, "china"]);
  });

  it("is nobody's for both sides, a quarter of the sky and a character that no state has", () => {
    for (const words of ["双方", "东方", "湖方", "华侨"])
      assert.equal(sideAtEnd(setting, words), null, words);
  });
});

describe("writerNamed(setting, name, kind)", () => {
  const name: Name = { start: 0, stop: 2, entity: "china", type: "place" };

  it("is the state of what governments hand each other, a post's place of a telegram", () => {
    assert.equal(writerNamed(setting, name, "note").state, "china");
    assert.equal(writerNamed(setting, name, "cable").state, undefined);
  });
});
