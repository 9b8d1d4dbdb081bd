import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Grammar, type Stated, stated } from "../../../loaders/language/calendar/stated.js";
import { type Stretch, tied, withoutOverlaps } from "../../../loaders/language/calendar/ties.js";

const GRAMMAR: Grammar = {
  read: () => [],
  range: /^ to $|^–$|^\/$/,
  list: /^ and $|^, $/,
  opensRange: /between $/,
};

/** What the braces hold of a text, each with what is known of it. */
function ties(marked: string, ...known: Partial<Stated>[]): Stretch[] {
  const dates: Stated[] = [];
  let text = "";
  for (const part of marked.split(/(\{[^}]*\})/)) {
    const words = part.replace(/[{}]/g, "");
    if (part.startsWith("{"))
      dates.push(stated(text.length, text.length + words.length, known[dates.length]));
    text += words;
  }
  return tied(text, GRAMMAR, dates);
}

/** Year, month and day of both ends. */
function ends(stretches: readonly Stretch[]) {
  const shown = ({ year, month, day }: Stated) =>
    [year, month, day].map((one) => one ?? "?").join("-");
  return stretches.map(({ from, to }) => [from, to ?? []].flat().map(shown).join(" to "));
}

describe("tied(text, grammar, dates)", () => {
  it("makes a stretch of two dates, and gives the year to the one that has none", () => {
    assert.deepEqual(
      ends(
        ties("{3 May} to {5 June 1950}", { month: 5, day: 3 }, { month: 6, day: 5, year: 1950 }),
      ),
      ["1950-5-3 to 1950-6-5"],
    );
  });

  it("lets a stretch that ends in an earlier month begin in the year before", () => {
    assert.deepEqual(
      ends(ties("{November} to {March 1962}", { month: 11 }, { month: 3, year: 1962 })),
      ["1961-11-? to 1962-3-?"],
    );
  });

  it("gives a bare day the month beside it, on either side", () => {
    const [june, day] = [{ month: 6, day: 8, year: 1960 }, { day: 11 }];
    assert.deepEqual(ends(ties("{8 June 1960}–{11}", june, day)), ["1960-6-8 to 1960-6-11"]);
    assert.deepEqual(ends(ties("{11}–{8 June 1960}", day, june)), ["1960-6-11 to 1960-6-8"]);
  });

  it("keeps the days of a list apart, though they share a year", () => {
    assert.deepEqual(
      ends(ties("{8} and {11 June 1960}", { month: 6, day: 8 }, { month: 6, day: 11, year: 1960 })),
      ["1960-6-8", "1960-6-11"],
    );
  });

  it("makes a stretch of a list that is opened by between, or of months that follow each other", () => {
    const dates = [{ year: 1950 }, { year: 1955 }];
    assert.deepEqual(ends(ties("between {1950} and {1955}", ...dates)), ["1950-?-? to 1955-?-?"]);
    assert.deepEqual(ends(ties("in {1950} and {1955}", ...dates)), ["1950-?-?", "1955-?-?"]);
    assert.deepEqual(ends(ties("{June} and {July 1950}", { month: 6 }, { month: 7, year: 1950 })), [
      "1950-6-? to 1950-7-?",
    ]);
    assert.deepEqual(
      ends(ties("{June} and {August 1950}", { month: 6 }, { month: 8, year: 1950 })),
      ["1950-6-?", "1950-8-?"],
    );
  });

  it("ties no day to a decade, and nothing over other words", () => {
    const decade = { year: 1950, years: 10 } as const;
    assert.equal(ties("{the 1950s} to {3 May}", decade, { month: 5, day: 3 })[0]?.to, null);
    assert.equal(ties("{May} he went to {July}", { month: 5 }, { month: 7 }).length, 2);
  });

  it("remembers that a second date stood behind a stroke", () => {
    const days = [
      { month: 5, day: 3 },
      { month: 5, day: 15 },
    ];
    assert.equal(ties("{3 May}/{15 May}", ...days)[0]?.beside, true);
    assert.equal(ties("{3 May}–{15 May}", ...days)[0]?.beside, false);
  });
});

describe("withoutOverlaps(stretches)", () => {
  it("keeps the longest of those that overlap, by their start", () => {
    const stretch = (start: number, stop: number): Stretch => ({
      from: stated(start, stop),
      to: null,
      beside: false,
    });
    const kept = withoutOverlaps([stretch(20, 24), stretch(4, 8), stretch(0, 12), stretch(12, 14)]);
    assert.deepEqual(
      kept.map(({ from }) => [from.start, from.stop]),
      [
        [0, 12],
        [12, 14],
        [20, 24],
      ],
    );
  });

  it("measures a stretch to the end of its second date", () => {
    const long: Stretch = { from: stated(0, 4), to: stated(8, 12), beside: false };
    const late: Stretch = { from: stated(8, 14), to: null, beside: false };
    assert.deepEqual(withoutOverlaps([late, long]), [long]);
  });
});
