import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { cutPassages } from "../../../loaders/read/tei/passages.js";
import { textsOf } from "../../../loaders/read/tei/texts.js";
import { elementIn } from "./elements.js";

const texts = (content: string, language: string | null = null) =>
  textsOf(cutPassages(elementIn(`<text>${content}</text>`)), language);
const shown = (content: string, language: string | null = null) =>
  texts(content, language).map(({ language, role, text }) => `${language} ${role}: ${text}`);

describe("textsOf(cuts, language)", () => {
  it("puts passages together, parted by a blank line, with their places in code points", () => {
    const [text] = texts("<p>𠀀 boats.</p><p>Two.</p>", "en");
    assert.equal(text?.text, "𠀀 boats.\n\nTwo.");
    assert.deepEqual(
      text.passages.map(({ position, start, stop }) => [position, start, stop]),
      [
        [1, 0, 8],
        [2, 10, 14],
      ],
    );
  });

  it("takes the language that stands round it, in its shortest code, else tells it from the words", () => {
    assert.deepEqual(shown("<p>Un.</p>", "fra"), ["fr original: Un."]);
    assert.match(shown("<p>Перевал закрыт, и никто не пройдёт.</p>")[0] ?? "", /^ru /);
    assert.match(shown("<p>Xyz.</p>")[0] ?? "", /^und /);
  });

  it("parts languages, the translation last", () => {
    const [first, second] = shown(
      '<div type="translation" xml:lang="en"><p>The pass is shut.</p></div><div xml:lang="fr"><p>Le col est fermé.</p></div>',
    );
    assert.equal(first, "fr original: Le col est fermé.");
    assert.equal(second, "en translation: The pass is shut.");
  });

  it("aligns two, and no more than two", () => {
    const divided = (...codes: string[]) =>
      texts(codes.map((code) => `<div xml:lang="${code}"><p>Lake 44.</p></div>`).join(""));
    assert.deepEqual(
      divided("fr", "en").map(({ passages }) => passages[0]?.counterpart),
      [1, 1],
    );
    assert.deepEqual(
      divided("fr", "en", "de").map(({ passages }) => passages[0]?.counterpart),
      [null, null, null],
    );
  });

  it("has its notes at the end, the source note first, each with the place of its mark", () => {
    const [text] = texts(
      '<p>𠀀 boats<note n="1">A few.</note> came.</p><note type="source">Box 3.</note>',
      "en",
    );
    assert.equal(text?.text, "𠀀 boats came.\n\nBox 3.\n\n[1] A few.");
    assert.deepEqual(text.anchors, [{ note: 3, at: 7 }]);
  });

  it("gives a note to the text that it is anchored in, with the notes on it", () => {
    const [french, english] = texts(
      '<div xml:lang="fr"><p>Le col.</p></div><div xml:lang="en"><p>Pass<note>High<note>4,000 m.</note>.</note>.</p></div>',
    );
    assert.equal(english?.text, "Pass.\n\nHigh.\n\n4,000 m.");
    assert.equal(french?.text, "Le col.");
  });

  it("is none where there is no word", () => assert.deepEqual(texts("<p> </p>"), []));
});
