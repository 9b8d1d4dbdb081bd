import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { gapsOf } from "../../../loaders/extract/documents/unread.js";
import { quotedPassages } from "../../../loaders/text/quoted.js";
import { documentOf, type Part } from "../builders.js";

const gaps = (language: string, ...parts: Part[]) =>
  gapsOf(quotedPassages(documentOf({ texts: { [language]: parts } }))).map(
    ({ message }) => message,
  );

describe("gapsOf(passages)", () => {
  for (const [language, words, messages] of [
    [
      "en",
      "They came [illegible] by boat.",
      ["Something on the page is not read here: [illegible]"],
    ],
    ["en", "They came [...] by boat.", ["Something is left out here: [...]"]],
    ["en", "They came [?] by boat.", ["The reading is doubtful here: [?]"]],
    ["zh", "我们收到□□的信。", ["Something on the page is not read here: □□"]],
    ["zh", "会谈内容（下略）", ["Something is left out here: （下略）"]],
    ["ru", "Они [неразборчиво] ушли.", ["Something on the page is not read here: [неразборчиво]"]],
    ["en", "They came [by boat].", []],
  ] as const)
    it(`${language}: ${words}`, () => {
      assert.deepEqual(gaps(language, words), messages);
    });

  it("takes a passage that is a gap as a whole, and finds each sign of another", () => {
    assert.equal(gaps("en", ["gap", "[two lines]"], "A □ and a □.").length, 3);
  });
});
