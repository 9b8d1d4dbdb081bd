import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { InputError } from "../loaders/document.js";

describe("InputError", () => {
  it("is the one line that the user sees", () => {
    const error = new InputError("a/b.txt", 3, "no date", "Mai");
    assert.equal(error.message, "a/b.txt:3: no date: Mai");
    assert.equal(InputError.saying(error.message).message, error.message);
    assert.ok(InputError.saying("x") instanceof InputError);
  });
});
