import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { additionText } from "../../../docs/components/crossings/addition.js";

describe("additionText(sums, all)", () => {
  it("says in one sentence whether anything can be added, and by which rule", () => {
    assert.match(
      additionText(0, 12),
      /^None of these 12 statements can be added to another: flows/,
    );
    assert.match(
      additionText(1, 12),
      /^Of these 12 statements, flows of 1 way can be added: flows/,
    );
  });
});
