import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { numberedCitations } from "../../../loaders/language/citations/numbered.js";
import { citedBy } from "../cited.js";

/** Words of no language. */
const grammar = numberedCitations({
  kinds: { wira: "telegram", papa: "report" },
  own: "mi",
  other: "vu",
  numero: "nu",
  dated: "da",
  of: "ov",
  and: "et",
  answers: "sekva",
  ahead: /next/u,
});
const read = (marked: string) => citedBy(grammar, marked, "xx");

describe("citations by a noun, its number and its day", () => {
  it("reads a number with its word, and without one of a telegram alone", () => {
    assert.deepEqual(read("vu papa nu 12/a."), ["report 12/a them>us: vu papa nu 12/a"]);
    assert.deepEqual(read("mi wira 12."), ["telegram 12 us>them: mi wira 12"]);
    assert.deepEqual(read("papa 12."), []);
  });

  it("gives each number of a list its own row, and the last one the day's words", () => {
    assert.deepEqual(read("wira nu 3 et 4 da {May 3=1950-05-03}"), [
      "telegram 3 of 1950-05-03: wira nu 3",
      "telegram 4 of 1950-05-03: wira nu 3 et 4 da May 3",
    ]);
  });

  it("takes no day for a number, and no word without either", () => {
    assert.deepEqual(read("vu wira {12 da May=1950-05-12}."), []);
    assert.deepEqual(read("vu papa"), []);
  });

  it("knows whose it is by a name behind it", () => {
    assert.deepEqual(read("papa ov {Lakeland Embassy:office} da {May 3=1950-05-03}"), [
      "report of 1950-05-03 lakeland embassy>?: papa ov Lakeland Embassy da May 3",
    ]);
  });

  it("knows what answers another paper", () => {
    for (const form of [grammar.answers, grammar.refers]) assert.match("Sekva vu papa", form);
    assert.match("Raporto sekva ", grammar.answered);
    assert.doesNotMatch("Sekvanta", grammar.refers);
  });
});
