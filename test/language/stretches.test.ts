import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { EDITION_NUMBER, isBalanced, moved, partOf } from "../../loaders/language/stretches.js";

describe("partOf(role, words, start, stop, articles)", () => {
  it("leaves out the article, marks, and a note's number", () => {
    const words = "à le consul, [3] fin";
    const [part] = partOf("to", words, 2, 16, ["le "]);
    assert.ok(part);
    assert.equal(words.slice(part.start, part.stop), "consul");
  });

  it("is none where nothing is left", () => assert.deepEqual(partOf("to", " ,.", 0, 3), []));
});

describe("moved(parts, by)", () => {
  it("keeps roles and lengths", () => {
    assert.deepEqual(moved([{ role: "from", start: 1, stop: 4 }], 10), [
      { role: "from", start: 11, stop: 14 },
    ]);
  });
});

describe("isBalanced(words)", () => {
  it("tells an open bracket", () => {
    assert.ok(isBalanced("the consul (Smith)"));
    assert.ok(!isBalanced("the consul (Smith"));
  });
});

describe("EDITION_NUMBER", () => {
  it("is the number before a title, and no count of things", () => {
    for (const title of ["12. Smith to Jones", "[12] Посол", "No. 30 Note", "284 Smith"])
      assert.match(title, EDITION_NUMBER);
    for (const title of ["12 refugees", "Smith 12", "19512 Smith"])
      assert.doesNotMatch(title, EDITION_NUMBER);
  });
});
