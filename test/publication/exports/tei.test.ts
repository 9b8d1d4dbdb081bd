import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { SaxesParser } from "saxes";
import { type Annotation, teiOf, xml } from "../../../loaders/publication/exports/tei.js";
import { documentRow } from "../../pages/rows.js";

const annotation: Annotation = {
  table: "dates",
  language: "en",
  start: 3,
  stop: 9,
  quote: "<July>",
  values: { edtf: "1962-07", date: null },
};
const passage = {
  document_id: "d1",
  language: "en",
  position: 1,
  kind: "body" as const,
  start: 0,
  stop: 9,
  quote: 'In <July> & "after"\u0000',
  counterpart: null,
};

function elementsOf(tei: string): string[] {
  const names: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => assert.fail(error.message));
  parser.on("opentag", ({ local }) => names.push(local));
  parser.write(tei).close();
  return names;
}

describe("teiOf(document)", () => {
  const text = { document_id: "d1", language: "en", role: "original" as const };
  const texts = [{ ...text, text: passage.quote, words: 3, characters: 20 }];
  const tei = teiOf({
    document: documentRow({ title: "A </title> & more" }),
    texts,
    passages: [passage],
    annotations: [annotation],
  });

  it("is well-formed whatever the words are", () => {
    const names = elementsOf(tei);
    for (const name of ["teiHeader", "langUsage", "ab", "annotation", "f"])
      assert.ok(names.includes(name), name);
  });

  it("keeps words and places, and leaves out what is null", () => {
    assert.match(tei, /n="3 9">&lt;July&gt;</);
    assert.match(tei, /<f name="edtf"><string>1962-07</);
    assert.doesNotMatch(tei, /name="date"/);
  });
});

describe("xml(text)", () => {
  it("escapes marks and replaces what XML cannot hold", () => {
    assert.equal(xml('<a b="c">&\u0001'), "&lt;a b=&quot;c&quot;&gt;&amp;\ufffd");
    assert.equal(xml("馆😀"), "馆😀");
  });
});
