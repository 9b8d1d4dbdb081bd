import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { anchorsOf, keptWith } from "../../../loaders/read/align/anchors.js";
import type { Language } from "../../../loaders/document.js";

const of = (words: string, language: Language) => [...anchorsOf(words, language)].sort();

describe("anchorsOf(words, language)", () => {
  it("finds one day in the spelling of every language", () => {
    for (const [language, words] of [
      ["en", "on June 26"],
      ["en", "26 June"],
      ["de", "am 26. Juni"],
      ["fr", "le 26 juin"],
      ["es", "el 26 de junio"],
      ["ru", "26 июня"],
      ["zh", "6月26日"],
      ["zh", "六月二十六日"],
      ["ko", "6월 26일"],
    ] as const)
      assert.ok(anchorsOf(words, language).has("d6-26"), words);
  });

  it("gives a day without a month the month before it, and none where there is none", () => {
    assert.deepEqual(of("6月8日和11日", "zh"), ["d6-11", "d6-8"]);
    assert.deepEqual(of("11日", "zh"), []);
  });

  it("reads figures in digits, words and Han alike, each once; a lone one says nothing", () => {
    assert.deepEqual(of("12,000 or 12000", "en"), ["n12000"]);
    assert.ok(anchorsOf("1.2万人", "zh").has("n12000"));
    assert.deepEqual(of("seven of us", "en"), ["n7", "wseven"]);
    assert.ok(anchorsOf("七人", "zh").has("n7"));
    assert.deepEqual(of("一人", "zh"), []);
  });

  it("keeps signs in either width, and words of four letters in either case", () => {
    assert.deepEqual(of("（Kaesong）", "zh"), ["s(", "wkaesong"]);
    assert.deepEqual(of("a KAESONG?", "en"), ["s?", "wkaesong"]);
    assert.deepEqual(of("", "en"), []);
  });
});

describe("keptWith(anchor)", () => {
  it("trusts figures and days more than signs and spellings", () => {
    for (const figure of ["n1962", "d6-26", "m4"])
      for (const other of ["s?", "wkaesong"]) assert.ok(keptWith(figure) > keptWith(other));
  });
});
