import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { list, plural, words } from "../../../../loaders/language/en/claims/forms.js";

describe("plural(noun)", () => {
  const cases = {
    refugee: "refugees",
    fisherman: "fishermen",
    party: "parties",
    boy: "boys",
    child: "children",
  };
  for (const [noun, expected] of Object.entries(cases))
    it(`is ${expected}`, () => assert.equal(plural(noun), expected));
});

describe("list(words) and words(text)", () => {
  it("part at blanks and line ends", () => {
    assert.deepEqual(list("\n  a b\n c "), ["a", "b", "c"]);
    assert.deepEqual([...words("a b a")], ["a", "b"]);
  });
});
