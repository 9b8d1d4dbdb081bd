import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type Cut, cutPassages } from "../../../loaders/read/tei/passages.js";
import { elementIn } from "./elements.js";

const cut = (content: string) => cutPassages(elementIn(`<div>${content}</div>`));
const shown = ({ kind, words }: Cut) => `${kind}: ${words}`;
const body = (content: string) => cut(content).body.map(shown);

describe("cutPassages(document): passages", () => {
  for (const [content, passages] of [
    ["<p>One.</p><p>Two.</p>", ["body: One.", "body: Two."]],
    ["<head>Letter</head><p>One.</p>", ["heading: Letter", "body: One."]],
    [
      "<opener><dateline>Ford</dateline><salute>Sir:</salute></opener><p>One.</p><closer><signed>Grey</signed></closer>",
      ["header: Ford", "header: Sir:", "body: One.", "signature: Grey"],
    ],
    [
      "<list><label>1.</label><item>One</item><label>2.</label><item>Two</item></list>",
      ["body: 1. One", "body: 2. Two"],
    ],
    [
      "<table><row><cell>a</cell><cell>b</cell></row><row><cell>c</cell></row></table>",
      ["body: \ta\tb", "body: \tc"],
    ],
    ["<p>one<lb/>two</p>", ["body: one two"]],
    ['<p>cros-<lb break="no"/>sing</p>', ["body: crossing"]],
    ['<p>two <gap extent="3 words"/> left</p>', ["body: two [… 3 words] left"]],
    ["<p>at <choice><sic>Frod</sic><corr>Ford</corr></choice></p>", ["body: at Frod"]],
    ["<p>One <hi>and</hi> two</p><pb/><p> </p>", ["body: One and two"]],
    ["loose words<p>One.</p>", ["body: loose words", "body: One."]],
  ] as const)
    it(content, () => {
      const found = body(content).map((one) => one.replace(/: \t/, ": "));
      assert.deepEqual(
        found,
        passages.map((one) => one.replace(/: \t/, ": ")),
      );
    });

  it("keeps the line of its mark-up, and the language that a division gives", () => {
    const { body } = cut('<p>One.</p>\n<div xml:lang="fr">\n<p>Deux.</p></div><p>Three.</p>');
    assert.deepEqual(
      body.map(({ words, line, language }) => [words, line, language]),
      [
        ["One.", 1, null],
        ["Deux.", 3, "fr"],
        ["Three.", 3, null],
      ],
    );
  });

  it("knows a translation by its division", () => {
    const { body } = cut('<p>Un.</p><div type="translation"><p>One.</p></div>');
    assert.deepEqual(
      body.map(({ translation }) => translation),
      [false, true],
    );
  });
});

describe("cutPassages(document): notes", () => {
  it("takes a note out of its passage, and says where it was", () => {
    const { body, notes } = cut('<p>Some<note n="1">A few.</note> boats came.</p>');
    assert.deepEqual(body.map(shown), ["body: Some boats came."]);
    assert.deepEqual(body[0]?.anchors, [{ note: 0, at: "Some".length }]);
    assert.deepEqual(notes[0]?.cuts.map(shown), ["note: [1] A few."]);
  });

  it("gives a note between passages to the end of the one before, a source note to none", () => {
    const { body, notes } = cut(
      '<p>One.</p><note>Later.</note><note type="source">Box 3.</note><p>Two.</p>',
    );
    assert.deepEqual(
      body.map(({ anchors }) => anchors),
      [[{ note: 0, at: 4 }], []],
    );
    assert.deepEqual(
      notes.map(({ source }) => source),
      [false, true],
    );
  });

  it("takes a note that begins with `Source` for a source note", () => {
    assert.equal(cut("<p>One.<note>Source: Box 3.</note></p>").notes[0]?.source, true);
  });

  it("knows notes on notes, behind the printed mark", () => {
    const { notes } = cut('<p>One<note n="1">See<note n="2">Not there.</note> box 3.</note>.</p>');
    assert.deepEqual(
      notes.map(({ cuts }) => cuts.map(({ words }) => words)),
      [["[1] See box 3."], ["[2] Not there."]],
    );
    assert.deepEqual(notes[0]?.cuts[0]?.anchors, [{ note: 1, at: "[1] See".length }]);
  });
});
