import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { editDistance, nearestNames } from "../../../docs/components/query/nearest.js";

describe("nearestNames(name, names)", () => {
  it("finds what a slip was meant to be", () => {
    assert.deepEqual(nearestNames("documnets", ["documents", "texts"]), ["documents"]);
    assert.deepEqual(nearestNames("lwo", ["low", "high"]), ["low"]);
  });

  it("is silent where nothing is near, or the name itself is known", () => {
    assert.deepEqual(nearestNames("zebra", ["documents", "texts"]), []);
    assert.deepEqual(nearestNames("Low", ["low"]), []);
  });
});

describe("editDistance(a, b)", () => {
  it("counts an exchange of neighbours once", () => {
    assert.equal(editDistance("form", "from"), 1);
    assert.equal(editDistance("", "abc"), 3);
  });

  it("is nothing for the same, and the same both ways", () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        assert.equal(editDistance(a, a), 0);
        assert.equal(editDistance(a, b), editDistance(b, a));
      }),
    ));
});
