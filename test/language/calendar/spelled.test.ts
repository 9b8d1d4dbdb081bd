import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { readingSpelled } from "../../../loaders/language/calendar/spelled.js";
import { stated } from "../../../loaders/language/calendar/stated.js";

/** Reads `3 mok 1962` of a language of its own. */
const read = readingSpelled(
  (text) =>
    Array.from(text.matchAll(/(?:(\d+) mok )?(\d{4})/gu), (match) =>
      stated(match.index, match.index + match[0].length, {
        day: match[1] === undefined ? null : Number(match[1]),
        year: Number(match[2]),
      }),
    ),
  {
    numbers: { en: 1, du: 2, tri: 3, nau: 9, ses: 6, dek: 10, cent: 100, mil: 1000 },
    joint: String.raw`\s`,
    days: { unua: "1" },
    months: ["mok"],
    of: "",
    yearLeads: ["jaro"],
    ofYear: "",
  },
);
const shown = (text: string) =>
  read(text).map(
    ({ start, stop, day, year }) => `${text.slice(start, stop)}: ${day ?? ""} ${year ?? ""}`,
  );

describe("readingSpelled(read, spelled)", () => {
  it("reads days and years that are written out, where their words stand", () => {
    assert.deepEqual(shown("la tri mok mil nau cent ses, kaj en 1963."), [
      "tri mok mil nau cent ses: 3 1906",
      "1963:  1963",
    ]);
    assert.deepEqual(shown("Unua mok mil nau cent"), ["Unua mok mil nau cent: 1 1900"]);
    assert.deepEqual(shown("la jaro mil nau cent du"), ["mil nau cent du:  1902"]);
  });

  it("takes no number for a year that is none", () => {
    assert.deepEqual(shown("nau cent ses; mil nau cent homoj; jaro du mil tri cent"), []);
  });

  it("reads a text without such words as it is", () => {
    assert.deepEqual(shown("3 mok 1962"), ["3 mok 1962: 3 1962"]);
  });
});
