import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Markup, markup } from "../../loaders/pages/markup.js";
import { utf16Offsets, woven } from "../../loaders/pages/woven-text.js";

const span = (start: number, stop: number, name: string) => ({
  start,
  stop,
  around: (content: Markup) => markup`<i class="${name}">${content}</i>`,
});

describe("woven(text, spans)", () => {
  it("nests a span that another holds", () => {
    const html = woven("abcdef", [span(1, 2, "b"), span(0, 4, "a")]).html;
    assert.equal(html, '<i class="a">a<i class="b">b</i>cd</i>ef');
  });

  it("cuts the later of two that cross", () => {
    const html = woven("abcdef", [span(0, 3, "a"), span(2, 5, "b")]).html;
    assert.equal(html, '<i class="a">ab<i class="b">c</i></i>def');
  });

  it("keeps every character, whatever the spans", () => {
    const spans = [
      span(0, 5, "a"),
      span(0, 2, "b"),
      span(1, 3, "c"),
      span(4, 6, "d"),
      span(2, 2, "e"),
    ];
    assert.equal(woven("abcdef", spans).html.replaceAll(/<[^>]*>/g, ""), "abcdef");
  });
});

describe("utf16Offsets(text)", () => {
  it("counts a character beyond the first plane once", () => {
    const offset = utf16Offsets("a\u{1f409}b");
    assert.deepEqual([0, 1, 2, 3].map(offset), [0, 1, 3, 4]);
  });
});
