import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { coverageOf } from "../../../docs/components/quality/coverage.js";

describe("coverageOf(rows)", () => {
  it("says what a share is of, and where it can be looked at", () => {
    const [one] = coverageOf([{ share: "reviewed", part: 1, whole: 4 }]);
    assert.deepEqual(one, {
      ...{ name: "reviewed by a person", part: 1, whole: 4, of: "claims" },
      page: "./crossings.html?review=-",
    });
  });

  it("says nothing of what is not there", () => {
    assert.deepEqual(coverageOf([{ share: "dated", part: 0, whole: 0 }]), []);
  });
});
