import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { titleDate } from "../../../loaders/language/calendar/dated-titles.js";

/** The name that a title has before its date, and the date. */
function split(title: string, language: string): [string, string] | null {
  const found = titleDate(title, language);
  return found && [title.slice(0, found.start), found.date.edtf];
}

describe("titleDate(title, language)", () => {
  it("finds the day that closes a title, with the words that lead to it", () => {
    const titles: [string, string, string][] = [
      ["en", "Letter from A to B, dated 12 September 1961", "Letter from A to B"],
      ["en", "Letter from A to B (12 September 1961)", "Letter from A to B"],
      ["de", "Brief an das Amt vom 12. September 1961", "Brief an das Amt"],
      ["de", "Brief an das Amt, datiert: 12. September 1961.", "Brief an das Amt"],
      ["fr", "Lettre au ministre, datée du 12 septembre 1961", "Lettre au ministre"],
      ["es", "Carta al ministro, fechada el 12 de septiembre de 1961", "Carta al ministro"],
      ["it", "Lettera al ministro in data 12 settembre 1961", "Lettera al ministro"],
      ["pt", "Carta ao ministro, datada de 12 de setembro de 1961", "Carta ao ministro"],
      ["ru", "Письмо министру от 12 сентября 1961 г.", "Письмо министру"],
    ];
    for (const [language, title, name] of titles)
      assert.deepEqual(split(title, language), [name, "1961-09-12"], title);
  });

  it("finds none where words go on, where no day is said, or where nothing leads to it", () => {
    for (const title of [
      "Letter dated 12 September 1961 on the border",
      "Letter from A to B, September 1961",
      "Report on the events since 12 September 1961",
      "Letter from A to B",
      "",
    ])
      assert.equal(titleDate(title, "en"), null, title);
  });
});
