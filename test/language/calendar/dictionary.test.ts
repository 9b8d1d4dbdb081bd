import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { oneOf, words } from "../../../loaders/language/calendar/dictionary.js";

describe("words(text)", () => {
  it("parts at blanks of any kind, and is empty for none", () => {
    assert.deepEqual(words(" mai  juin\n"), ["mai", "juin"]);
    assert.deepEqual(words(""), []);
  });
});

describe("oneOf(words)", () => {
  it("matches a phrase over a line's end, and the longest first", () => {
    const expression = new RegExp(`^${oneOf(["in", "in the year"])}$`, "u");
    assert.match("in the\nyear", expression);
    assert.doesNotMatch("in the", expression);
  });
});
