import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readStyle } from "../../../loaders/language/calendar/styles.js";
import { stated } from "../../../loaders/language/calendar/stated.js";

/** What the words behind `date` make of a day of a year. */
function read(behind: string, year: number, month = 5) {
  const date = stated(0, 4, { year, month, day: 3 });
  readStyle(`date${behind}`, date);
  return date;
}

describe("readStyle(words, date)", () => {
  it("reads Old Style in several languages, into the date", () => {
    for (const behind of [" (O.S.)", " по старому стилю", ", vieux style"]) {
      const date = read(behind, 1731);
      assert.ok(date.julian, behind);
      assert.equal(date.stop, 4 + behind.length, behind);
    }
  });

  it("doubts the year of an English date before 25 March", () => {
    assert.ok(read(" O.S.", 1731, 2).uncertain);
    assert.ok(!read(" O.S.", 1731, 4).uncertain);
  });

  it("notes New Style, and reads none after the calendars had become one", () => {
    assert.match(read(" N.S.", 1731).note ?? "", /New Style/);
    assert.equal(read(" O.S.", 1962).stop, 4);
    assert.equal(read(" and so on", 1731).stop, 4);
  });
});
