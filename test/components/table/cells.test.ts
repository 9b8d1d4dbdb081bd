import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isYear } from "../../../docs/components/table/cells.js";

describe("isYear(name, value)", () => {
  it("takes whole numbers of a column that is called so", () => {
    assert.ok(isYear("year", 1952));
    assert.ok(isYear("first_year", 1953));
    assert.ok(!isYear("year", 1952.5));
    assert.ok(!isYear("persons", 1952));
  });
});
