import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { isDenied } from "../../../../loaders/language/en/claims/denial.js";
import { parsed } from "./helpers.js";

describe("isDenied(items, event, group)", () => {
  const cases: [string, boolean][] = [
    ["300 refugees have not returned.", true],
    ["300 refugees have returned.", false],
    ["None of the 300 refugees returned.", true],
    ["It is not true that 300 refugees returned.", true],
    ["They failed to expel 300 refugees.", true],
  ];
  for (const [marked, expected] of cases)
    it(`${expected ? "hears" : "hears no"} denial in ${marked}`, () => {
      const { items, group, event } = parsed(marked);
      assert.equal(isDenied(items, event!, group), expected);
    });
});
