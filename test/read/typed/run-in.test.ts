import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { datelineEnd, withoutRunIn } from "../../../loaders/read/typed/run-in.js";

const TEXT = "Nothing is known here of the boats that were seen on the lake yesterday.";

/** The dateline that some words begin with, when a text follows them; null where they begin with none. */
function lineOf(words: string, text = TEXT): string | null {
  const stop = datelineEnd(`${words} ${text}`);
  return stop === null ? null : `${words} ${text}`.slice(0, stop).trimEnd();
}

describe("datelineEnd(text)", () => {
  for (const line of [
    "Bericht 14 Nordhafen, den 3. Mai 1911",
    "Télégramme n° 14 Port-Réal, le 3 mai 1951",
    "Telegramma 14 Lagoverde, 3 maggio 1951, ore 20,15.",
    "Despacho núm. 14 Puerto Real, 3 de mayo de 1951",
    "Telegrama n.º 14 Lago Verde, 3 de maio de 1951",
    "№ 14 Озёрск, 3 мая 1951 г.",
    "No. 14 Lakeside, May 3, 1951.",
    "Despatch 14, Lakeside, 3rd May 1951.",
  ])
    it(`ends behind number, place and day: ${line}`, () => {
      assert.equal(lineOf(line), line);
    });

  it("ends before a greeting without a number", () => {
    assert.equal(lineOf("Lakeside, May 3, 1951.", `Sir: ${TEXT}`), "Lakeside, May 3, 1951.");
    assert.equal(lineOf("Lakeside, May 3, 1951."), null);
  });

  it("is in no sentence that tells of a paper, nor behind what is no paper's number", () => {
    for (const words of [
      "Report 14 was sent from Lakeside on May 3, 1951.",
      "Article 14 Lakeside, May 3, 1951.",
      "Der Bericht 14 aus Nordhafen vom 3. Mai 1951",
      "In 1950 Lakeside, May 3, 1951.",
    ])
      assert.equal(lineOf(words), null, words);
  });
});

describe("withoutRunIn(paragraphs)", () => {
  const paragraph = (text: string) => ({ text, line: 1, marked: false, block: 0 });

  it("makes two paragraphs of the first that has both, which keep all words", () => {
    const [head, body] = withoutRunIn([paragraph(`No. 14 Lakeside, May 3, 1951. ${TEXT}`)]);
    assert.deepEqual([head?.text, body?.text], ["No. 14 Lakeside, May 3, 1951.", TEXT]);
  });

  it("leaves a dateline alone that stands below the text", () => {
    const all = [paragraph(TEXT), paragraph(`No. 14 Lakeside, May 3, 1951. ${TEXT}`)];
    assert.deepEqual(withoutRunIn(all), all);
  });
});
