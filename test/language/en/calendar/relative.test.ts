import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { relativeDates } from "../../../../loaders/language/en/calendar/relative.js";
import { fixedIn } from "../../shown.js";

describe("relativeDates(text)", () => {
  const cases: [string, ReturnType<typeof fixedIn>][] = [
    ["Last year they came", [["Last year", { shift: { unit: "year", by: -1 } }]]],
    ["this month", [["this month", { shift: { unit: "month", by: 0 } }]]],
    ["in the coming year", [["coming year", { shift: { unit: "year", by: 1 } }]]],
    ["he left yesterday", [["yesterday", { shift: { unit: "day", by: -1 } }]]],
    ["Tomorrow he goes", [["Tomorrow", { shift: { unit: "day", by: 1 } }]]],
    ["the past year", [["the past year", { back: { count: 1, unit: "year" } }]]],
    ["the last three months", [["the last three months", { back: { count: 3, unit: "month" } }]]],
    [
      "these past two or three weeks",
      [["these past two or three weeks", { back: { count: 3, unit: "week" } }]],
    ],
    ["the previous 2–4 days", [["the previous 2–4 days", { back: { count: 4, unit: "day" } }]]],
    [
      "the past three and a half years",
      [["the past three and a half years", { back: { count: 4, unit: "year" } }]],
    ],
    [
      "the past more than three years",
      [["the past more than three years", { back: { count: 4, unit: "year" } }]],
    ],
    [
      "your letter of the 10th inst.",
      [
        ["10th inst.", { day: 10, shift: { unit: "month", by: 0 } }],
        ["the 10th", { day: 10 }],
      ],
    ],
    ["28 ultimo", [["28 ultimo", { day: 28, shift: { unit: "month", by: -1 } }]]],
    ["the 2nd prox.", [["2nd prox.", { day: 2, shift: { unit: "month", by: 1 } }]]],
    ["on the 26th, they left", [["the 26th", { day: 26 }]]],
  ];
  for (const [text, dates] of cases)
    it(text, () => assert.deepEqual(fixedIn(text, relativeDates(text)), dates));

  for (const text of [
    "last year's harvest",
    "this year of drought",
    "the past years",
    "the last few men",
    "this fiscal year",
    "on the 38th parallel",
    "on the 26th day of the strike",
    "on the 7th Army front",
    "40 inst.",
  ])
    it(`nothing in ${text}`, () => assert.deepEqual(fixedIn(text, relativeDates(text)), []));
});
