import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { kindsAgree } from "../../loaders/resolve/kinds.js";

describe("kindsAgree(cited, own)", () => {
  it("is same, near or far", () => {
    assert.equal(kindsAgree("cable", "telegram"), "same");
    assert.equal(kindsAgree("letter", "letter"), "same");
    assert.equal(kindsAgree("memorandum", "conversation"), "near");
    assert.equal(kindsAgree("document", "telegram"), "near");
    assert.equal(kindsAgree("telegram", "conversation"), "far");
  });
});
