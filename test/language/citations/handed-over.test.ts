import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { areHandedOver } from "../../../loaders/language/citations/handed-over.js";

describe("areHandedOver(cited, own)", () => {
  it("holds for what governments hand each other", () => {
    assert.ok(areHandedOver("note", "memorandum"));
    assert.ok(!areHandedOver("note", "telegram"));
  });
});
