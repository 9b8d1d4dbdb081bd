import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { romanDates } from "../../../loaders/language/calendar/roman.js";

const read = (text: string) => romanDates(text).map(({ day, month, year }) => [day, month, year]);

describe("romanDates(text)", () => {
  it("reads a month in Roman figures between day and year, and behind the year", () => {
    assert.deepEqual(read("le 4.VII.1962"), [[4, 7, 1962]]);
    assert.deepEqual(read("1962. VII. 4"), [[4, 7, 1962]]);
  });

  it("reads no month over twelve, and no numeral alone", () => {
    assert.deepEqual(read("4.XIV.1962"), []);
    assert.deepEqual(read("Volume VII, 1962"), []);
    assert.deepEqual(read(""), []);
  });
});
