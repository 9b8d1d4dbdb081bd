import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { areHandedOver, kindsAgree } from "../../loaders/resolve/kinds.js";

describe("kindsAgree(cited, own)", () => {
  it("is same, near or far", () => {
    assert.equal(kindsAgree("cable", "telegram"), "same");
    assert.equal(kindsAgree("letter", "letter"), "same");
    assert.equal(kindsAgree("memorandum", "conversation"), "near");
    assert.equal(kindsAgree("document", "telegram"), "near");
    assert.equal(kindsAgree("telegram", "conversation"), "far");
  });
});

describe("areHandedOver(cited, own)", () => {
  it("holds for what governments hand each other", () => {
    assert.ok(areHandedOver("note", "memorandum"));
    assert.ok(!areHandedOver("note", "telegram"));
  });
});
