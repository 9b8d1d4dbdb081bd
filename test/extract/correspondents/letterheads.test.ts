import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  isHeading,
  isLetterhead,
  letterheadsOf,
  openingOf,
} from "../../../loaders/extract/correspondents/letterheads.js";
import { quotedPassages } from "../../../loaders/text/quoted.js";
import { documentOf, type Part } from "../builders.js";
import { known } from "../known.js";

const letter = (...parts: Part[]) => documentOf({ texts: { en: parts } });
const SIGNED: Part[] = ["Dear Sir:", "The ferry is closed.", ["signature", "Ada Signer"]];

describe("openingOf(passages)", () => {
  it("ends where long prose begins", () => {
    const long = "The ferry has been closed since Monday. ".repeat(20);
    const passages = quotedPassages(letter(["heading", "Letter"], "Sir:", long, "Below."));
    assert.deepEqual(
      openingOf(passages).map(({ words }) => words),
      ["Letter", "Sir:"],
    );
  });
});

describe("isHeading(passage, passages)", () => {
  it("is true of headings and of the first words, but not of a form's subject", () => {
    const passages = quotedPassages(letter(["marginalia", "9607"], "First words.", "More."));
    assert.deepEqual(
      passages.map((passage) => isHeading(passage, passages)),
      [false, true, false],
    );
    const [form] = quotedPassages(letter(["heading", "SUBJECT Message to Boatmen"]));
    assert.ok(form && !isHeading(form, [form]));
  });
});

describe("isLetterhead(words)", () => {
  it("takes an office's name, and no title or label", () => {
    assert.equal(isLetterhead("EMBASSY OF TURKEY"), true);
    assert.equal(isLetterhead("Letter from the Embassy of Turkey"), false);
    assert.equal(isLetterhead("Embassy of Turkey:"), false);
  });
});

describe("letterheadsOf(document, authority)", () => {
  it("names the office also where a person signs, with its entity where a file knows it", () => {
    const names = (head: string) => letterheadsOf(letter(head, ...SIGNED), known);
    assert.deepEqual(names("EMBASSY OF TURKEY"), [{ name: "EMBASSY OF TURKEY", entity_id: null }]);
    assert.equal(names("American Embassy in China")[0]?.entity_id, "us-in-china");
    assert.deepEqual(names("Lakeside, May 3"), []);
  });
});
