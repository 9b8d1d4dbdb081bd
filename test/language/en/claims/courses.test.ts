import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { courseIn } from "../../../../loaders/language/en/claims/courses.js";
import { parsed } from "./helpers.js";

describe("courseIn(items, group, event, from)", () => {
  for (const [words, expected] of [
    ["60 nuns fled into {Turkey|turkey}.", "on"],
    ["60 nuns were sent back.", "back"],
    ["60 nuns were deported.", "out"],
    ["60 nuns moved in the opposite direction.", "back"],
    ["60 refugees have gone to other countries.", null],
    ["60 refugees live in {Turkey|turkey}.", null],
  ] as const)
    it(words, () => {
      const { items, group, event } = parsed(words);
      assert.equal(courseIn(items, group, event, null), expected);
    });
  it("leads out of where they were named to be, on the way to other countries", () => {
    const { items, group, event } = parsed(
      "60 refugees were moved from {Turkey|turkey} to third countries.",
    );
    assert.equal(courseIn(items, group, event, { place: "turkey", basis: "said" }), "out");
  });
});
