import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { conflictingPairs } from "../../../docs/components/crossings/conflicts.js";
import { statement } from "./statements.js";

describe("conflictingPairs(rows)", () => {
  it("names each pair once, and none whose other half is filtered away", () => {
    const one = statement("1", { at_odds: ["2", "gone"] });
    const two = statement("2", { at_odds: ["1"] });
    assert.deepEqual(
      conflictingPairs([one, two]).map((pair) => pair.map(({ id }) => id)),
      [["1", "2"]],
    );
  });
});
