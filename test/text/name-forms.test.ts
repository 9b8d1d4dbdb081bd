import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { unchanging } from "../../loaders/text/name-forms.js";

describe("unchanging.formsOf(name)", () => {
  it("is the name alone", () => assert.deepEqual(unchanging.formsOf("Peking", false), ["Peking"]));
});
