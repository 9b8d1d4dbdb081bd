import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { parsed } from "./helpers.js";

const governed = (words: string) => {
  const { event } = parsed(words);
  return event && `${event.motion.base} ${event.tie}`;
};

describe("governorOf(items, group, words)", () => {
  const cases: [string, string | null][] = [
    ["300 refugees have crossed the river.", "cross subject"],
    ["The evacuation of 300 residents began.", "evacuation object"],
    ["Workers who were deported are now returning; 300 persons returned.", "return subject"],
    ["300 persons heard that the army would leave.", null],
  ];
  for (const [words, expected] of cases)
    it(`reads ${words}`, () => assert.deepEqual(governed(words), expected));
});
