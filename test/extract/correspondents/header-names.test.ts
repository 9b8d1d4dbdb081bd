import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { HeaderName } from "../../../loaders/document.js";
import { correspondentsOf } from "../../../loaders/extract/correspondents/correspondents.js";
import { documentOf, type Part } from "../builders.js";
import { known } from "../known.js";

const person = (name: string): HeaderName => ({ name, isPerson: true });
const office = (name: string): HeaderName => ({ name, isPerson: false });

/** `role name "quote"` of each correspondent of a letter whose header names these. */
function named(from: HeaderName, to: HeaderName, ...parts: Part[]): string[] {
  const header = { from: [from], to: [to], dated: true };
  const letter = documentOf({ markup: { header }, texts: { en: parts } });
  return correspondentsOf(letter, "x", known).map(
    ({ role, name, quote }) => `${role} ${name} "${quote}"`,
  );
}

const prose = "Three herds crossed the pass before the snow.";

describe("withHeaderNames(said, passages, header)", () => {
  it("ties first names, by which friends sign and greet", () => {
    assert.deepEqual(
      named(person("Berta Lowe"), person("Karl Muster"), ["header", "Dear Karl,"], prose, [
        "signature",
        "Berta and Ina",
      ]),
      ['to Karl Muster "Karl"', 'from Berta Lowe "Berta"'],
    );
  });

  it("ties initials to the sender and a salutation without a name to the addressee", () => {
    assert.deepEqual(
      named(person("Berta Lowe"), office("Board of Passes"), ["header", "Dear Sir,"], prose, [
        "signature",
        "B. L.",
      ]),
      ['to Board of Passes "Dear Sir"', 'from Berta Lowe "B. L"'],
    );
  });

  it("reads names that are turned round, and a surname in the salutation", () => {
    assert.deepEqual(
      named(person("Lowe, Berta"), person("Carl Reed"), ["header", "Dear Mr. Reed,"], prose, [
        "signature",
        "B. Lowe",
      ]),
      ['to Carl Reed "Reed"', 'from Lowe, Berta "B. Lowe"'],
    );
  });

  it("has no row for whom no words fit, and leaves who signed as he signed", () => {
    assert.deepEqual(
      named(person("Berta Lowe"), office("Board of Passes"), ["header", "Dear Mr. Hill,"], prose, [
        "signature",
        "D. Moor",
      ]),
      ['from D. Moor "D. Moor"'],
    );
    assert.deepEqual(named(person("Berta Lowe"), office("Board of Passes"), prose), []);
  });
});
