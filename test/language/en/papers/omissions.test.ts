import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { omissions } from "../../../../loaders/language/en/papers/omissions.js";

describe("what editors of English leave out", () => {
  it("paragraphs that stand for what is not printed", () => {
    const paragraphs = new RegExp(omissions.paragraphs ?? "", "iu");
    for (const words of ["[Here follows a list.]", "[1 line not declassified]", "[Omission.]"])
      assert.ok(paragraphs.test(words), words);
    assert.ok(!paragraphs.test("[Northport]"));
  });

  it("says which of its words mean left out", () => {
    assert.ok(omissions.words?.includes("illegible"));
    assert.ok(!omissions.leftOut?.includes("illegible"));
  });

  it("names what is enclosed", () => {
    for (const word of ["enclosure", "subenclosure", "tab"])
      assert.ok(omissions.enclosures?.includes(word), word);
  });
});
