import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Stated, stated } from "../../../../loaders/language/calendar/stated.js";
import { modified } from "../../../../loaders/language/en/calendar/modifiers.js";
import { fixedIn } from "../../shown.js";

/** What is read around the words in braces, of which `known` is read already. */
function around(marked: string, known: Partial<Stated>) {
  const text = marked.replace(/[{}]/g, "");
  const date = stated(marked.indexOf("{"), marked.indexOf("}") - 1, known);
  return fixedIn(text, [modified(text, date)])[0];
}

const YEAR = { year: 1952 };
const MONTH = { month: 4 };
const DAY = { month: 6, day: 26 };

describe("modified(text, date)", () => {
  for (const [marked, known, words, more] of [
    ["in early {1952}", YEAR, "early 1952", { part: "early" }],
    ["by the end of {1952}", YEAR, "the end of 1952", { part: "late" }],
    ["the early part of {1952}", YEAR, "the early part of 1952", { part: "early" }],
    ["in the first half of {1952}", YEAR, "the first half of 1952", { part: "first half" }],
    ["mid-{April}", MONTH, "mid-April", { part: "mid" }],
    ["about {1952}", YEAR, "about 1952", { approximate: true }],
    ["ever since {1952}", YEAR, "ever since 1952", { since: true }],
    ["written in {1952} (?)", YEAR, "1952 (?)", { uncertain: true }],
    ["[{1952}?]", YEAR, "1952?", { uncertain: true }],
    ["last {April}", MONTH, "last April", { direction: "last" }],
    ["this coming {April}", MONTH, "this coming April", { direction: "next" }],
    ["{April} of this year", MONTH, "April of this year", { shift: { unit: "year", by: 0 } }],
    ["{26 June} last", DAY, "26 June last", { direction: "last" }],
    ["{26 June} of the same year", DAY, "26 June of the same year", { same: "year" }],
    ["They will meet on {26 June}", DAY, "26 June", { future: true }],
    ["The talks of {26 June} will take up", DAY, "26 June", { future: true }],
    ["rules effective {26 June}", DAY, "26 June", { starts: true, future: true }],
    ["from {26 June}", DAY, "26 June", { starts: true }],
    ["your letter of {26 June}", DAY, "26 June", { past: true }],
    ["Deptel 627, {26 June}", DAY, "26 June", { past: true }],
    ["your cable by {26 June}", DAY, "26 June", { future: true }],
    ["he left on {26 June}", DAY, "26 June", {}],
  ] as const)
    it(marked, () => {
      assert.deepEqual(around(marked, known), [words, { ...known, ...more }]);
    });

  it("leaves a day that is counted from the day of writing as it is", () => {
    const known = { shift: { unit: "day", by: -1 } } as const;
    assert.deepEqual(around("since {yesterday}", known), ["yesterday", known]);
  });
});
