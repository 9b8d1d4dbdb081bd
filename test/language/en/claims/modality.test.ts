import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { moodOf } from "../../../../loaders/language/en/claims/modality.js";
import { parsed } from "./helpers.js";

const mood = (words: string) => {
  const { items, event, group } = parsed(words);
  return event && moodOf(items, event, group);
};

describe("moodOf(items, event, group)", () => {
  const cases: [string, string][] = [
    ["300 refugees crossed.", "fact"],
    ["300 refugees hope to leave.", "possible"],
    ["It took seven months to evacuate 300 refugees.", "fact"],
    ["300 refugees have not returned.", "denied"],
    ["Never did 500 refugees cross the border.", "denied"],
    ["Not one of the 40 villagers left.", "denied"],
    ["None of the 40 villagers left.", "denied"],
    ["It is not true that 600 refugees crossed.", "denied"],
    ["The ministry denied that 900 refugees had fled.", "denied"],
    ["The ministry never denied that 900 refugees had fled.", "fact"],
    ["It is true that 600 refugees crossed.", "fact"],
    ["To bring about the return of 300 prisoners is our aim.", "possible"],
    ["The admission of 300 refugees is under consideration.", "possible"],
    ["The departure of 300 refugees is to begin.", "possible"],
    ["The departure of 300 refugees was noticed.", "fact"],
    ["Evacuation plans cover 300 residents.", "possible"],
    ["300 refugees sought asylum there.", "fact"],
    ["300 prisoners chose to go.", "fact"],
    ["They paid for the release of 300 prisoners.", "possible"],
    ["They gave thanks for the release of 300 prisoners.", "fact"],
    ["Should 13 refugees not be released, the talks end.", "denied"],
    ["Should 13 refugees cross, the talks end.", "possible"],
    ["If it could, 300 refugees would already have crossed.", "possible"],
    ["They want the 300 prisoners returned.", "possible"],
    ["The Turks let 300 prisoners go.", "fact"],
    ["They may let 300 prisoners go.", "possible"],
    ["300 refugees have been persuaded to return.", "fact"],
    ["It is a plan of 300 refugees being sent on.", "possible"],
    ["The flights will go on until 300 refugees have been sent on.", "possible"],
    ["A list will be printed after they complete the return of 300 prisoners.", "possible"],
  ];
  for (const [words, expected] of cases)
    it(`reads ${words}`, () => assert.deepEqual(mood(words), expected));
});
