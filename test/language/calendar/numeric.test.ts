import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { findDates } from "../../../loaders/language/calendar/calendar.js";

const dates = (text: string, language: string) =>
  findDates(text, language, { date: null }).map(({ edtf }) => edtf);

describe("dates in figures alone", () => {
  it("reads the day first where the language of the text writes it so", () => {
    for (const language of ["de", "fr", "es", "it", "pt"]) {
      assert.deepEqual(dates("Nr. 3, 7/4/1962", language), ["1962-04-07"], language);
      assert.deepEqual(dates("7.4.1962", language), ["1962-04-07"], language);
    }
  });

  it("leaves what can be read in two ways where nothing tells the way", () => {
    assert.deepEqual(dates("on 7/4/1962", "en"), []);
    assert.deepEqual(dates("7/4/1962", "und"), []);
  });

  it("reads what can be read in one way only, whatever comes first", () => {
    assert.deepEqual(dates("7/24/1962", "en"), ["1962-07-24"]);
    assert.deepEqual(dates("7/24/1962", "de"), ["1962-07-24"]);
  });

  it("takes the century of two digits from the other dates of the document, else gives none", () => {
    assert.deepEqual(dates("le 12/5/62, puis le 3 juin 1962", "fr"), ["1962-05-12", "1962-06-03"]);
    assert.deepEqual(dates("le 12/5/62", "fr"), ["XX62-05-12"]);
  });
});
