import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { daysAround } from "../../../../loaders/language/en/calendar/days.js";
import { fixedIn } from "../../shown.js";

describe("daysAround(text)", () => {
  const cases: [string, ReturnType<typeof fixedIn>][] = [
    ["Bern, July 4, 1962", [["July 4, 1962", { month: 7, day: 4, year: 1962 }]]],
    ["left on 4 July 1962", [["4 July 1962", { month: 7, day: 4, year: 1962 }]]],
    ["on the 26th of June he left", [["the 26th of June", { month: 6, day: 26 }]]],
    ["on [August] 18, 1955", [["[August] 18, 1955", { month: 8, day: 18, year: 1955 }]]],
    ["4 Jul 62.", [["4 Jul 62", { month: 7, day: 4, short: 62 }]]],
    ["Jan. 9, '58", [["Jan. 9, '58", { month: 1, day: 9, short: 58 }]]],
    ["the June 1962 census", [["June 1962", { month: 6, year: 1962 }]]],
    ["arrived in July", [["July", { month: 7 }]]],
    ["in May they left", [["May", { month: 5 }]]],
    [
      "from March to June",
      [
        ["March", { month: 3 }],
        ["June", { month: 6 }],
      ],
    ],
    [
      "January 3–5, 1958",
      [
        ["January 3", { month: 1, day: 3, year: 1958 }],
        ["5, 1958", { month: 1, day: 5, year: 1958 }],
      ],
    ],
    [
      "on June 8 and 11 he wrote",
      [
        ["June 8", { month: 6, day: 8 }],
        ["11", { month: 6, day: 11 }],
      ],
    ],
    [
      "of 28-29 August",
      [
        ["28", { month: 8, day: 28 }],
        ["29 August", { month: 8, day: 29 }],
      ],
    ],
    ["Nos. 28-29 August 1938", [["August 1938", { month: 8, year: 1938 }]]],
    [
      "8 and 11 June 1960",
      [
        ["8", { month: 6, day: 8, year: 1960 }],
        ["11 June 1960", { month: 6, day: 11, year: 1960 }],
      ],
    ],
    ["3 May (?), 1950", [["3 May (?), 1950", { month: 5, day: 3, year: 1950, uncertain: true }]]],
  ];
  for (const [text, dates] of cases)
    it(text, () => assert.deepEqual(fixedIn(text, daysAround(text)), dates));

  for (const text of [
    "they may march in",
    "May we ask whether",
    "Mr. March replied",
    "AUGUST company",
    "the Marches of Wales",
    "Mayor of Bern",
  ])
    it(`nothing in ${text}`, () => assert.deepEqual(fixedIn(text, daysAround(text)), []));

  it("takes a count behind a month for no day of it", () => {
    for (const text of ["In April 12 500 families left", "In April 30 refugees came"])
      assert.deepEqual(fixedIn(text, daysAround(text)), [["April", { month: 4 }]]);
  });

  it("takes a year of two calendars for the later one, and says so", () => {
    const [date] = daysAround("11 February 1731/2");
    assert.deepEqual(
      [date?.year, date?.note],
      [1732, "Written 1731/2: by Old Style 1731, by New Style 1732."],
    );
    assert.equal(daysAround("11 February 1931/2")[0]?.year, 1931);
  });

  it("marks where a year that may be a count begins", () => {
    const [date] = daysAround("In May 1800 refugees came");
    assert.deepEqual([date?.year, date?.bare], [1800, "In May".length]);
    assert.equal(daysAround("In May 1962 he left")[0]?.bare, null);
  });
});
