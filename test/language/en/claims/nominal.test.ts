import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { nominal } from "../../../../loaders/language/en/claims/nominal.js";
import { parsed } from "./helpers.js";

describe("nominal(items, event, group)", () => {
  const cases: [string, string][] = [
    ["The evacuation of 300 refugees took a week.", "fact"],
    ["They demand the evacuation of 300 refugees.", "possible"],
    ["The evacuation of 300 refugees is under consideration.", "possible"],
    ["It was their failure in the evacuation of 300 refugees.", "possible"],
  ];
  for (const [marked, expected] of cases)
    it(`reads ${marked}`, () => {
      const { items, group, event } = parsed(marked);
      assert.equal(nominal(items, event!, group), expected);
    });
});
