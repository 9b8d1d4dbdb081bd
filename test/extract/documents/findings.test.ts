import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { dateFindings } from "../../../loaders/extract/documents/findings.js";
import type { Witness, WitnessKind } from "../../../loaders/language/calendar/witness.js";
import { quotedPassages } from "../../../loaders/text/quoted.js";
import { documentOf, type Part } from "../builders.js";

const passages = (language: string, ...parts: Part[]) =>
  quotedPassages(documentOf({ texts: { [language]: parts } }));

const witness = (
  kind: WitnessKind,
  words: string,
  date: string | null,
  edtf = date ?? "",
): Witness => ({
  ...{ kind, words, date, date_end: date, edtf },
  place: { text: 0, start: 0, stop: words.length },
});

/** `kind: message` of each finding. */
const found = (witnesses: Witness[], parts = passages("en", "The pass is shut.")) =>
  dateFindings(witnesses, parts).map(({ kind, message }) => `${kind}: ${message}`);

describe("dateFindings(witnesses, passages): none", () => {
  it("says nothing of dates that agree, also where one is only a month", () => {
    const day = witness("dateline", "May 3, 1950", "1950-05-03");
    assert.deepEqual(found([day]), []);
    const month: Witness = {
      ...witness("catalogue", "1950-05", "1950-05-01"),
      date_end: "1950-05-31",
    };
    assert.deepEqual(found([day, month]), []);
    assert.deepEqual(found([witness("catalogue", "1950-05-03", "1950-05-03")]), []);
  });
});

describe("dateFindings(witnesses, passages): undated", () => {
  const silence = (language: string, ...parts: Part[]) =>
    found([], passages(language, ...parts))[0];

  it("says that a document bears no date only where its language is read", () => {
    assert.equal(
      silence("en", "The pass is shut."),
      "undated: The document bears no date, and no catalogue entry gives one.",
    );
    assert.equal(
      silence("hu", "A hágó zárva van."),
      "undated: No date was read: dates are not read in Hungarian.",
    );
    assert.match(silence("und", "Xyzzy.") ?? "", /a text whose language is not known/);
    assert.match(silence("zh_Hans_x", "关。") ?? "", /zh_Hans_x/);
  });

  it("repeats what the document says of it", () => {
    assert.match(
      silence("en", ["header", "Northport, undated"], "The pass is shut.") ?? "",
      /says that it bears no date: “Northport, undated”/,
    );
  });

  it("says that the head or the foot names dates where none was taken", () => {
    assert.match(
      silence("en", ["header", "Ref 7/4/1962"], "The pass is shut.") ?? "",
      /though its head names dates/,
    );
    const long = "The pass is shut, and nobody comes over it. ".repeat(8);
    assert.match(
      silence("en", long, long, long, "Done on 3 May 1950") ?? "",
      /though its last lines name dates/,
    );
  });

  it("names what a date lacks", () => {
    assert.deepEqual(found([witness("dateline", "3\nMay", null, "XXXX-05-03")]), [
      "undated: The document bears a date without a year: “3 May” in its head.",
    ]);
    assert.match(
      found([witness("stamp", "3.5.50", null, "XX50-05-03")])[0] ?? "",
      /without a century/,
    );
  });
});

describe("dateFindings(witnesses, passages): contradictions", () => {
  const day = witness("dateline", "May 3, 1950", "1950-05-03");

  it("tells a catalogue's day from the document's, and what happened on it", () => {
    const catalogue = witness("catalogue", "1950-05-06", "1950-05-06");
    assert.deepEqual(found([day, catalogue]), [
      "catalogue_date: The catalogue dates it 1950-05-06, but the document bears 1950-05-03: “May 3, 1950” in its head.",
    ]);
    const stamped = passages("en", "The pass is shut.", ["stamp", "Received May 6, 1950"]);
    assert.match(
      found([day, catalogue], stamped)[0] ?? "",
      /day is that of “Received May 6, 1950”/,
    );
  });

  it("tells of two days in the document itself, the believed one first", () => {
    const other = witness("signature", "4 May 1950", "1950-05-04");
    assert.deepEqual(found([day, other]), [
      "date_differs: The document bears 1950-05-03 (“May 3, 1950” in its head), but also “4 May 1950” at its signature.",
    ]);
  });
});
