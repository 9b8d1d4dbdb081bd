import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { anyOf } from "../../loaders/text/any-of.js";

describe("anyOf(expressions)", () => {
  it("tells whether one of them finds something, each with its own flags", () => {
    const any = anyOf([/^ab/u, /c$/u, /\p{Lu}x/iu]);
    for (const text of ["abz", "zc", "aX"]) assert.ok(any(text), text);
    for (const text of ["zab", "cz", "AB", ""]) assert.ok(!any(text), text);
  });

  it("finds nothing by none", () => {
    assert.ok(!anyOf([])("words"));
  });
});
