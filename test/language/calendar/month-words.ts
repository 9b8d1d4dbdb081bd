/** What holds of the words of dates in every language that has names for its months. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { monthsIn } from "../../../loaders/language/calendar/months-in.js";
import type { CalendarWords } from "../../../loaders/language/calendar/named-months.js";

export interface Expected {
  /** Names of months, each with its number. */
  known: readonly (readonly [name: string, month: number])[];
  /** Words that hold a month. */
  month: string;
  /** Words that hold none, but its letters. */
  none: string;
}

/** Tests a language's words of dates against what is expected of them. */
export function testMonthWords(
  language: string,
  calendarWords: CalendarWords,
  { known, month, none }: Expected,
): void {
  describe(`the words of ${language} dates`, () => {
    it("has twelve months, and no name that two of them share", () => {
      assert.equal(calendarWords.months.length, 12);
      const names = calendarWords.months.flat();
      assert.equal(new Set(names).size, names.length);
    });

    it("knows the months in their forms", () => {
      for (const [name, number] of known)
        assert.equal(
          calendarWords.months.findIndex((list) => list.includes(name)) + 1,
          number,
          name,
        );
    });

    it("finds a month as a whole word, in capitals too", () => {
      const mayHold = monthsIn(calendarWords);
      assert.ok(mayHold(month));
      assert.ok(mayHold(month.toUpperCase()));
      assert.ok(!mayHold(none));
      assert.ok(!mayHold(""));
    });
  });
}
