import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { collapsed, gapWords, ofType, plainWords } from "../../../loaders/read/tei/words.js";
import { elementIn } from "./elements.js";

const words = (xml: string) => plainWords(elementIn(xml));

describe("plainWords(element)", () => {
  it("is one line, without notes, page breaks and what was struck out", () => {
    assert.equal(
      words('<p>The pass\n  is<note>Of ice.</note> <del>open</del><pb n="4"/> shut.</p>'),
      "The pass is shut.",
    );
  });

  it("keeps the source where an editor corrects it", () => {
    assert.equal(
      words("<p>at <choice><sic>Tarbagtai</sic><corr>Tarbagatai</corr></choice></p>"),
      "at Tarbagtai",
    );
  });

  it("parts words at a break of lines, and not where the encoder says so", () => {
    assert.equal(words("<p>one<lb/>two</p>"), "one two");
    assert.equal(words('<p>cros-\n  <lb break="no"/>sing</p>'), "crossing");
  });

  it("parts items, and composes letters", () => {
    assert.equal(words("<list><item>one</item><item>two</item></list>"), "one two");
    assert.equal(words("<p>cafe\u0301</p>"), "café");
  });
});

describe("gapWords(element)", () => {
  it("says what the encoder says is lost, else that something is", () => {
    assert.equal(gapWords(elementIn('<gap extent="2 lines"/>')), " [… 2 lines] ");
    assert.equal(gapWords(elementIn("<gap><desc>a page</desc></gap>")), " [… a page] ");
    assert.equal(gapWords(elementIn("<gap/>")), " […] ");
  });
});

describe("collapsed(words)", () => {
  it("takes away blanks of the mark-up inside brackets, before commas and at both ends", () => {
    assert.equal(collapsed("  ( one ,\n two ]  "), "(one, two]");
    assert.equal(collapsed("one\u3000two\u00a0 three"), "one two three");
    assert.equal(collapsed(" \n"), "");
  });

  it("keeps the marks of notes where they are", () => {
    assert.equal(collapsed("one \uFFFF, two"), "one\uFFFF, two");
  });
});

describe("ofType(element, type)", () => {
  it("finds what bears the type at any depth", () => {
    const head = elementIn(
      '<head><s><gloss type="from">A</gloss></s> to <gloss type="to">B</gloss></head>',
    );
    assert.deepEqual(ofType(head, "from").map(plainWords), ["A"]);
    assert.deepEqual(ofType(head, "cc"), []);
  });
});
