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

interface Element {
  name: string;
  parent: string;
  attributes: Record<string, string>;
  text: string;
}

/** The elements of a file in their order, each with all the text in it. */
function elementsOf(tei: string): Element[] {
  const all: Element[] = [];
  const open: Element[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("error", (error) => assert.fail(error.message));
  parser.on("opentag", ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value] as const);
    const parent = open.at(-1)?.name ?? "";
    const element = { name, parent, attributes: Object.fromEntries(values), text: "" };
    all.push(element);
    open.push(element);
  });
  parser.on("text", (text) => open.forEach((element) => (element.text += text)));
  parser.on("closetag", () => open.pop());
  parser.write(tei).close();
  return all;
}

/** The words that a TEI pointer leads to: `#string-range(en-1,3,6)`. */
function pointedAt(target: string, elements: readonly Element[]): string {
  const [, id, offset, length] = /^#string-range\(([\w-]+),(\d+),(\d+)\)$/.exec(target) ?? [];
  const [element, ...others] = elements.filter(({ attributes }) => attributes["xml:id"] === id);
  assert.ok(element && others.length === 0, target);
  const letters = Array.from(element.text);
  return letters.slice(Number(offset), Number(offset) + Number(length)).join("");
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
    const names = elementsOf(tei).map(({ name }) => name);
    for (const name of ["teiHeader", "langUsage", "ab", "annotation", "f"])
      assert.ok(names.includes(name), name);
  });

  it("keeps words and places, and leaves out what is null", () => {
    assert.match(
      tei,
      /target="#string-range\(en-1,3,6\)"><note><quote xml:lang="en">&lt;July&gt;</,
    );
    assert.match(tei, /<ab xml:id="en-1" type="body" n="0">/);
    assert.match(tei, /<f name="edtf"><string>1962-07</);
    assert.doesNotMatch(tei, /name="date"/);
  });

  it("has annotations as the Guidelines have them: named, pointing at their words, with a note", () => {
    const second = { ...passage, position: 2, start: 22, stop: 29, quote: "😀 and 馆" };
    const across = { ...annotation, start: 14, stop: 24, quote: "" };
    const elements = elementsOf(
      teiOf({
        document: documentRow({}),
        texts,
        passages: [second, { ...passage, stop: 20 }],
        annotations: [annotation, { ...annotation, start: 28, stop: 29, quote: "馆" }, across],
      }),
    );
    const annotations = elements.filter(({ name }) => name === "annotation");
    const ids = annotations.map(({ attributes }) => attributes["xml:id"]);
    assert.deepEqual(ids, ["annotation-1", "annotation-2", "annotation-3"]);
    assert.deepEqual(
      annotations.map(({ attributes }) =>
        (attributes["target"] ?? "").split(" ").map((target) => pointedAt(target, elements)),
      ),
      [["<July>"], ["馆"], ['fter"\ufffd', "😀 "]],
    );
    const inside = elements.filter(({ parent }) => parent === "annotation").map(({ name }) => name);
    assert.deepEqual(inside, ["note", "note", "note"]);
  });

  it("says when it was written, and where it is held", () => {
    const held = { archive: "An archive", reference: "F 1" };
    const dates = (row: Parameters<typeof documentRow>[0]) =>
      elementsOf(
        teiOf({
          document: documentRow({ ...held, ...row }),
          texts,
          passages: [],
          annotations: [],
        }),
      );
    const month = { date: "1962-07-01", date_end: "1962-07-31", edtf: "1962-07" };
    const elements = dates(month);
    const interval = { notBefore: "1962-07-01", notAfter: "1962-07-31" };
    assert.deepEqual(
      elements
        .filter(({ name }) => name === "date")
        .map(({ attributes, text }) => [attributes, text]),
      [[interval, "1962-07"]],
    );
    const day = { date: "1962-07-04", date_end: "1962-07-04", edtf: "1962-07-04" };
    const [one] = dates(day).filter(({ name }) => name === "date");
    assert.deepEqual(one?.attributes, { when: "1962-07-04" });
    const parents = elements.filter(({ name }) => ["repository", "idno"].includes(name));
    assert.deepEqual(
      parents.map(({ parent }) => parent),
      ["msIdentifier", "msIdentifier"],
    );
  });
});

describe("xml(text)", () => {
  it("escapes marks and replaces what XML cannot hold", () => {
    assert.equal(xml('<a b="c">&\u0001'), "&lt;a b=&quot;c&quot;&gt;&amp;\ufffd");
    assert.equal(xml("馆😀"), "馆😀");
  });
});
