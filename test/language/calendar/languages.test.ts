import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { findDates } from "../../../loaders/language/calendar/calendar.js";

const rows = readFileSync(
  new URL("../../fixtures/extract-dates/languages.txt", import.meta.url),
  "utf8",
)
  .split("\n")
  .filter((row) => row !== "" && !row.startsWith("#"));

/** The phrase with the dates that are found in it, marked as the fixture marks them. */
function marked(text: string, language: string, date: string | null): string {
  let from = 0;
  let out = "";
  for (const found of findDates(text, language, { date })) {
    out += `${text.slice(from, found.start)}{${text.slice(found.start, found.stop)}=${found.edtf}}`;
    from = found.stop;
  }
  return out + text.slice(from);
}

describe("findDates in every language that is read", () => {
  for (const row of rows) {
    const [language = "", own = "", phrase = ""] = row.split(" | ");
    it(`${language}: ${phrase.replace(/\{([^}=]*)=[^}]*\}/g, "$1").slice(0, 60)}`, () => {
      const text = phrase.replace(/\{(.*?)=[^}]*\}/g, "$1");
      assert.equal(marked(text, language, own === "-" ? null : own), phrase);
    });
  }

  it("has phrases of each language", () => {
    const languages = new Set(rows.map((row) => row.slice(0, 2)));
    for (const code of "en zh ru ko ja fr de es pt it".split(" "))
      assert.ok(languages.has(code), code);
  });

  it("ends a date with its paragraph", () => {
    const edtfs = (text: string): string[] =>
      findDates(text, "en", { date: null }).map(({ edtf }) => edtf);
    assert.deepEqual(edtfs("Captain of company 16\n\nJan van Essen"), []);
    assert.deepEqual(edtfs("They met on 3\nMay 1950."), ["1950-05-03"]);
  });

  it("notes how a date was counted", () => {
    const note = (text: string, language: string) =>
      findDates(text, language, { date: null })[0]?.note;
    assert.match(note("光緒六年十月十六日", "zh") ?? "", /era 光緒 and the Chinese calendar/);
    assert.match(note("11 February 1731/2", "en") ?? "", /Old Style 1731, by New Style 1732/);
    assert.match(note("12 (25) октября 1917 г.", "ru") ?? "", /two calendars/);
    assert.equal(note("3 May 1950", "en"), null);
  });
});
