import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { monthsIn } from "../../../../loaders/language/calendar/months-in.js";
import { calendarWords } from "../../../../loaders/language/pt/calendar/words.js";

describe("the words of Portuguese dates", () => {
  it("has twelve months, and no name that two of them share", () => {
    assert.equal(calendarWords.months.length, 12);
    const names = calendarWords.months.flat();
    assert.equal(new Set(names).size, names.length);
  });

  it("knows the months in their forms", () => {
    const known: [string, number][] = [
      ["janeiro", 1],
      ["março", 3],
      ["out.", 10],
      ["dezembro", 12],
    ];
    for (const [name, month] of known)
      assert.equal(calendarWords.months.findIndex((list) => list.includes(name)) + 1, month, name);
  });

  it("finds a month as a whole word, in capitals too", () => {
    const mayHold = monthsIn(calendarWords);
    assert.ok(mayHold("em dezembro de 1950"));
    assert.ok(mayHold("EM DEZEMBRO DE 1950"));
    assert.ok(!mayHold("o maior navio"));
    assert.ok(!mayHold(""));
  });
});
