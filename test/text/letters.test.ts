import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { capitalised } from "../../loaders/text/letters.js";

describe("capitalised(words)", () => {
  it("gives each word a capital, of any alphabet, and takes none away", () => {
    assert.equal(capitalised("embassy in são paulo"), "Embassy In São Paulo");
    assert.equal(capitalised("посольство СССР"), "Посольство СССР");
  });
});
