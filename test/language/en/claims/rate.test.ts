import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { rateOf } from "../../../../loaders/language/en/claims/rate.js";
import { parsed } from "./helpers.js";

const rate = (words: string) => {
  const { scene, group } = parsed(words);
  const found = rateOf(scene, group);
  return found && [found.perDays, found.frame];
};

describe("rateOf(scene, group)", () => {
  const cases: [string, [number, string] | null][] = [
    ["Every two days 30 refugees cross.", [2, "regular"]],
    ["300 refugees cross daily.", [1, "regular"]],
    ["On certain days 300 refugees crossed.", [1, "some"]],
    ["In one day 300 refugees crossed.", [1, "single"]],
    ["300 refugees a week arrive.", [7, "regular"]],
    ["300 refugees crossed a year ago.", null],
  ];
  for (const [words, expected] of cases)
    it(`reads ${words}`, () => assert.deepEqual(rate(words), expected));
});
