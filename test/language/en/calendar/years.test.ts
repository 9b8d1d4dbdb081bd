import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  directionOf,
  yearStep,
  yearsAlone,
} from "../../../../loaders/language/en/calendar/years.js";
import { fixedIn } from "../../shown.js";

describe("yearsAlone(text)", () => {
  const cases: [string, ReturnType<typeof fixedIn>][] = [
    ["The census of 1962 was", [["1962", { year: 1962 }]]],
    ["since 1644 they ruled", [["1644", { year: 1644 }]]],
    ["the treaty (1958) says", [["1958", { year: 1958 }]]],
    ["the 1950s", [["1950s", { year: 1950, years: 10 }]]],
    ["in the mid-1950s", [["1950s", { year: 1950, years: 10 }]]],
    ["in the fifties", [["fifties", { short: 50, years: 10 }]]],
    ["the nineteen-thirties", [["nineteen-thirties", { year: 1930, years: 10 }]]],
    ["the eighteen-nineties", [["eighteen-nineties", { year: 1890, years: 10 }]]],
    ["the nineteenth century", [["nineteenth century", { year: 1800, years: 100 }]]],
    ["since the 17th century", [["17th century", { year: 1600, years: 100 }]]],
    [
      "in the spring of 1952",
      [
        ["1952", { year: 1952 }],
        ["spring of 1952", { season: 21, year: 1952 }],
      ],
    ],
    ["last winter the river froze", [["last winter", { season: 24, direction: "last" }]]],
    ["in the fall they return", [["fall", { season: 23 }]]],
    ["by summer next year", [["summer next year", { season: 22, shift: { unit: "year", by: 1 } }]]],
    [
      "the third quarter of 1961",
      [
        ["1961", { year: 1961 }],
        ["third quarter of 1961", { season: 35, year: 1961 }],
      ],
    ],
    [
      "the last quarter of last year",
      [["last quarter of last year", { season: 36, shift: { unit: "year", by: -1 } }]],
    ],
    [
      "from 1959–61 the",
      [
        ["1959", { year: 1959 }],
        ["61", { year: 1961 }],
      ],
    ],
  ];
  for (const [text, dates] of cases)
    it(text, () => assert.deepEqual(fixedIn(text, yearsAlone(text)), dates));

  for (const text of [
    "No. 1952",
    "see page 1962",
    "Embtel 1962",
    "USUN 1950",
    "1950 families crossed",
    "1950 hungry refugees crossed",
    "at 1950 hours",
    "$1950",
    "1,950",
    "1644 was",
    "prices may fall in autumnal weather",
    "the second century",
    "the fall of the town",
    "a man in his fifties",
  ])
    it(`nothing in ${text}`, () => assert.deepEqual(fixedIn(text, yearsAlone(text)), []));

  it("takes a number before what is counted for a year where `in` stands before it", () => {
    const text = "in 1950 hungry refugees crossed";
    assert.deepEqual(fixedIn(text, yearsAlone(text)), [["1950", { year: 1950 }]]);
  });
});

describe("yearStep(word), directionOf(word)", () => {
  it("tell the year before from this one and the next", () => {
    for (const [word, step, direction] of [
      ["last", -1, "last"],
      ["Previous", -1, "last"],
      ["this", 0, "this"],
      ["current", 0, "this"],
      ["coming", 1, "next"],
      ["following", 1, "next"],
    ] as const)
      assert.deepEqual([yearStep(word), directionOf(word)], [step, direction], word);
  });
});
