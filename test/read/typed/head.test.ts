import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bodyStart, isLetterhead, markHead } from "../../../loaders/read/typed/head.js";
import type { PassageKind } from "../../../loaders/schema.js";
import { paragraphsOf } from "./paragraphs.js";

const PROSE =
  "They crossed the river by night, and the guards on the other bank let all of them pass.";

/** The kinds of the head's lines; prose is none of it. */
function headOf(...texts: string[]): (PassageKind | null)[] {
  const paragraphs = paragraphsOf(...texts);
  const kinds = paragraphs.map((): PassageKind | null => null);
  const start = bodyStart(paragraphs, kinds, paragraphs.length);
  markHead(paragraphs.slice(0, start), kinds);
  return kinds.slice(0, start);
}

describe("bodyStart(paragraphs, kinds, notes) and markHead(head, kinds)", () => {
  it("end the head where prose begins", () => {
    assert.deepEqual(headOf("Letter on ferries", "Lakeside, May 3, 1950", "Secret", PROSE), [
      "heading",
      "header",
      "header",
    ]);
  });

  it("take what a label stands above for the head's, whatever it ends in", () => {
    const head = headOf(
      "From",
      "The Secretary to the Government,",
      "To",
      "The Consul, Lakeside.",
      PROSE,
    );
    assert.deepEqual(head, ["header", "header", "header", "header"]);
  });

  it("take a title with its own date, and a point, for a heading", () => {
    const title = "Schreiben des Botschafters Muster an das Amt vom 12. September 1961.";
    assert.deepEqual(headOf(title, PROSE), ["heading"]);
  });

  it("set an edition's number with a file's mark above the title", () => {
    assert.deepEqual(
      headOf("618. DEA/12447-40", "Memorandum from the Secretary to the Minister", PROSE),
      ["header", "heading"],
    );
  });

  it("have no head where the text begins at once", () => {
    assert.deepEqual(headOf(PROSE, PROSE), []);
  });
});

describe("isLetterhead(text)", () => {
  it("opens as an office's name does", () => {
    assert.equal(isLetterhead("The Ruritanian Embassy"), true);
    assert.equal(isLetterhead("Министерство иностранных дел"), true);
    assert.equal(isLetterhead("Letter to the Embassy"), false);
  });
});
