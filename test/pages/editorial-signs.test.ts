import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { editorialSigns } from "../../loaders/pages/editorial-signs.js";

const found = (text: string) =>
  editorialSigns(text).map(({ start, stop, meaning }) => [text.slice(start, stop), meaning]);

describe("editorialSigns(text)", () => {
  it("tells what is left out, unread, doubtful and supplied", () => {
    assert.deepEqual(found("a [...] b □□ c [?] d [illegible word] e [the] f"), [
      ["[...]", "omitted here"],
      ["□□", "not read"],
      ["[?]", "doubtful"],
      ["[illegible word]", "not read"],
      ["[the]", "supplied by the editor or translator"],
    ]);
  });

  it("takes an unread glyph in brackets for one sign", () => {
    assert.deepEqual(found("张［□］山"), [["［□］", "supplied by the editor or translator"]]);
  });

  it("takes no bracket that is not closed, nor a round one", () => {
    assert.deepEqual(found("a [b (c) d\ne]"), []);
  });

  it("knows what was withheld", () => {
    assert.deepEqual(found("[2 lines not declassified]"), [
      ["[2 lines not declassified]", "withheld"],
    ]);
  });
});
