import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { pinyinOf } from "../../loaders/authority/pinyin.js";

describe("pinyinOf(name, type)", () => {
  it("reads a name syllable by syllable, traditional characters as simplified ones", () => {
    assert.equal(pinyinOf("周恩来", "person"), "zhōu ēn lái");
    assert.equal(pinyinOf("烏魯木齊", "place"), "wū lǔ mù qí");
    assert.equal(pinyinOf("朝鮮", "place"), "cháo xiǎn");
    assert.equal(pinyinOf("外交部", "office"), "wài jiāo bù");
  });

  it("reads the first character of a person as a surname", () => {
    assert.equal(pinyinOf("曾涌泉", "person"), "zēng yǒng quán");
    assert.equal(pinyinOf("安德烈·葛罗米柯", "person"), "ān dé liè gě luó mǐ kē");
  });

  it("is silent of what is not all Chinese", () => {
    for (const name of ["Zenda", "TASS社", "東ドイツ", ""])
      assert.equal(pinyinOf(name, "office"), null, name);
  });
});
