import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { viewOf } from "../../loaders/text/view.js";

/** What a stretch of the view is in the text itself. */
function quoteOf(text: string, words: string): string {
  const view = viewOf(text);
  const at = view.text.indexOf(words);
  assert.notEqual(at, -1, `${words} in ${view.text}`);
  return text.slice(view.start(at), view.stop(at + words.length));
}

describe("viewOf(text)", () => {
  it("gives ligatures as letters, and nothing without width", () => {
    assert.equal(viewOf("The ﬁrst oﬃcer ﬂed").text, "The first officer fled");
    assert.equal(
      viewOf("refu\u00adgees at the fron\u200btier\ufeff").text,
      "refugees at the frontier",
    );
    assert.equal(viewOf("３００人，Ａ４").text, "300人，A4");
  });

  it("leads back to whole characters of the text", () => {
    assert.equal(quoteOf("about ﬁve men", "five"), "ﬁve");
    assert.equal(quoteOf("about ﬁve men", "ive"), "ﬁve");
    assert.equal(quoteOf("oﬃ cer", "of"), "oﬃ");
    assert.equal(quoteOf("300 refu\u00adgees\u00ad crossed", "refugees"), "refu\u00adgees");
    assert.equal(quoteOf("\u200b300 men", "300"), "300");
    assert.equal(quoteOf("昨日３００人", "300"), "３００");
  });

  it("is the text itself where nothing hides its words", () => {
    const text = "About 300 refugees, 三百人 — œuvre";
    const view = viewOf(text);
    assert.equal(view.text, text);
    assert.equal(view.start(7), 7);
    assert.equal(view.stop(7), 7);
  });

  it("keeps the order of places, and the view of any stretch's quote holds the stretch", () => {
    const character = fc.constantFrom("a", " ", "ﬁ", "ﬃ", "\u00ad", "\u200b", "３", "人", "\ufeff");
    fc.assert(
      fc.property(fc.array(character), fc.nat(40), fc.nat(40), (characters, from, length) => {
        const text = characters.join("");
        const view = viewOf(text);
        const [start, stop] = [from, from + length].map((at) => Math.min(at, view.text.length));
        if (start === undefined || stop === undefined || start >= stop) return;
        const quote = text.slice(view.start(start), view.stop(stop));
        assert.ok(viewOf(quote).text.includes(view.text.slice(start, stop)));
        assert.ok(view.start(start) >= start - 40 && view.start(start) < view.stop(stop));
      }),
    );
  });
});
