import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { ERA, eraYear } from "../../../loaders/language/calendar/eras.js";

describe("eraYear(name, year)", () => {
  it("counts from the era's first year", () => {
    assert.equal(eraYear("昭和", 32)?.year, 1957);
    assert.equal(eraYear("民國", 51)?.year, 1962);
    assert.equal(eraYear("단기", 4283)?.year, 1950);
  });

  it("counts months by the moon until the calendar was changed", () => {
    assert.equal(eraYear("光緒", 6)?.lunarBefore, 1912);
    assert.equal(eraYear("明治", 5)?.lunarBefore, 1873);
    assert.equal(eraYear("明治", 6)?.lunarBefore, null);
    assert.match(eraYear("光緒", 6)?.note ?? "", /Chinese calendar/);
  });

  it("has nothing to note of the common era", () =>
    assert.equal(eraYear("西暦", 1950)?.note, null));

  it("is nothing without a year, before the first one, and for no era", () => {
    assert.equal(eraYear("昭和", null), null);
    assert.equal(eraYear("昭和", 0), null);
    assert.equal(eraYear("春秋", 3), null);
  });
});

describe("ERA", () => {
  it("knows names in both sets of characters, and in Hangul", () => {
    for (const name of ["光緒", "光绪", "광서"]) assert.match(name, new RegExp(`^${ERA}$`, "u"));
    assert.doesNotMatch("光明", new RegExp(`^${ERA}$`, "u"));
  });
});
