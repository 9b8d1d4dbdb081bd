import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { sentencesOf, stretchesIn } from "../../loaders/text/sentences.js";

const cut = (text: string, unspaced = false) =>
  sentencesOf(text, unspaced).map(({ start, stop }) => text.slice(start, stop));

describe("sentencesOf(text, unspaced)", () => {
  it("cuts at points, but not behind short words", () =>
    assert.deepEqual(cut("Mr. Ri left. He came back."), ["Mr. Ri left.", "He came back."]));
  it("does not cut a date in two", () =>
    assert.deepEqual(cut("They came on Nov. 7. All left in Nov. They stayed."), [
      "They came on Nov. 7.",
      "All left in Nov.",
      "They stayed.",
    ]));
  it("cuts at semicolons and line ends", () => assert.deepEqual(cut("a; b\nc"), ["a", "b", "c"]));
  it("cuts Chinese by its own marks", () =>
    assert.deepEqual(cut("甲走了。乙来了；丙在", true), ["甲走了。", "乙来了；", "丙在"]));
});

describe("stretchesIn(sorted, stretch)", () => {
  it("has those that lie wholly within", () => {
    const all = [1, 4, 8].map((start) => ({ start, stop: start + 2 }));
    assert.deepEqual(stretchesIn(all, { start: 3, stop: 9 }), [{ start: 4, stop: 6 }]);
  });
});
