import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  AFTER_DAY,
  AMBIGUOUS_ALONE,
  COUNTED,
  MONTH,
  monthNumbers,
  NUMBER,
  ORDINAL,
  ordinalNumbers,
  seasonNumbers,
  smallNumbers,
  tensNumbers,
} from "../../../../loaders/language/en/calendar/words.js";

describe("words of English dates", () => {
  it("number the months by full and short names, in order", () => {
    for (const [name, number] of [
      ["january", 1],
      ["feb", 2],
      ["may", 5],
      ["sept", 9],
      ["sep", 9],
      ["december", 12],
    ] as const)
      assert.equal(monthNumbers.get(name), number, name);
    assert.deepEqual(new Set(monthNumbers.values()).size, 12);
  });

  it("find a month by its capital letter, whole names before short ones", () => {
    const month = new RegExp(`^(?:${MONTH})`, "u");
    assert.equal(month.exec("September 3")?.[0], "September");
    assert.equal(month.exec("JUNE 3")?.[0], "JUNE");
    assert.equal(month.exec("may leave"), null);
    assert.equal(month.exec("march on"), null);
  });

  it("hold which months are verbs too", () => {
    assert.deepEqual(
      ["May", "March", "June", "MAY"].map((one) => AMBIGUOUS_ALONE.test(one)),
      [true, true, false, true],
    );
  });

  it("number small counts, ordinals, tens and seasons", () => {
    assert.deepEqual(
      ["one", "twelve", "twenty", "fifty"].map((word) => smallNumbers.get(word)),
      [1, 12, 20, 50],
    );
    assert.deepEqual(
      ["first", "nineteenth", "twenty-first"].map((word) => ordinalNumbers.get(word)),
      [1, 19, 21],
    );
    assert.deepEqual([tensNumbers.get("fifties"), tensNumbers.get("nineties")], [50, 90]);
    assert.equal(seasonNumbers.get("autumn"), seasonNumbers.get("fall"));
    assert.match("three", new RegExp(`^(?:${NUMBER})$`));
    assert.equal(new RegExp(`^(?:${ORDINAL})`).exec("twenty-first century")?.[0], "twenty-first");
  });

  it("know what makes a number a count, and what can follow a day", () => {
    for (const noun of ["refugees", "families", "per", "copies", "local time"])
      assert.match(noun, new RegExp(`^${COUNTED}`), noun);
    assert.doesNotMatch("meeting", new RegExp(`^${COUNTED}`));
    for (const rest of [" and", ", he", "", " meetings", " Smith"])
      assert.match(rest, new RegExp(`^${AFTER_DAY}`), rest);
    for (const rest of [" families", " sheep"])
      assert.doesNotMatch(rest, new RegExp(`^${AFTER_DAY}`), rest);
  });
});
