import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { halfWidth } from "../../../loaders/language/calendar/half-width.js";

describe("halfWidth(text)", () => {
  it("reads figures of full width, and the signs between them", () => {
    assert.equal(halfWidth("１９６２．７．４"), "1962.7.4");
  });

  it("keeps the length, and every other sign", () => {
    const text = "第３号、甲．乙";
    assert.equal(halfWidth(text), "第3号、甲．乙");
    assert.equal(halfWidth(text).length, text.length);
    assert.equal(halfWidth(""), "");
  });
});
