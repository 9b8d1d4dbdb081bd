import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import {
  closesUndated,
  datelineOf,
  hasDate,
  isDateAlone,
  isDateline,
  saysUndated,
} from "../../../loaders/language/calendar/datelines.js";

const rows = readFileSync(
  new URL("../../fixtures/extract-dates/datelines.txt", import.meta.url),
  "utf8",
)
  .split("\n")
  .filter((row) => row !== "" && !row.startsWith("#"));

describe("datelineOf(line, language)", () => {
  for (const row of rows) {
    const [language = "", expected = "", line = ""] = row.split(" | ");
    it(`${language}: ${line}`, () => {
      const dates = datelineOf(line, language)?.dates.map(({ edtf }) => edtf) ?? [];
      assert.equal(dates.join(" ") || "-", expected);
    });
  }
});

describe("isDateAlone, isDateline, hasDate", () => {
  it("tell a date alone from one behind a place, and from a sentence", () => {
    assert.ok(isDateAlone("4 июля 1962 г."));
    assert.ok(isDateAlone("Thursday, July 4, 1962, 3 p.m."));
    assert.ok(isDateAlone("[undated]"));
    assert.ok(!isDateAlone("The Hague, May 3, 1950"));
    assert.ok(isDateline("The Hague, May 3, 1950"));
    assert.ok(!isDateline("May 3, 1950"));
    assert.ok(!isDateline("The consul left Manila on May 3, 1950"));
    assert.ok(isDateline("Lakeside, undated."));
    assert.ok(!isDateline("The letter of the consul, undated"));
    assert.ok(closesUndated("Message From the Embassy to the Ministry, undated"));
    assert.ok(!closesUndated("The letter is undated"));
    assert.ok(hasDate("They left in May 1950 for good"));
    assert.ok(!hasDate("Captain of company 16"));
  });

  it("know what says that there is no date", () => {
    for (const line of ["Undated", "[n.d.]", "sans date", "б/д", "日期不详"])
      assert.ok(saysUndated(line), line);
    assert.ok(!saysUndated("An undated note"));
  });
});
