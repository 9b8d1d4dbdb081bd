import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "../../property.js";
import { parseQuery } from "../../../docs/components/search/query.js";

const parse = (typed: string) => parseQuery(typed, new Map());
const clauses = (typed: string) =>
  parse(typed).clauses.map(({ typed, words, excluded }) => [
    `${excluded ? "-" : ""}${typed}`,
    ...words.map(({ term, prefix }) => term + (prefix ? "*" : "")),
  ]);

describe("parseQuery(typed, fold)", () => {
  it("takes words, phrases in any quotation marks, exclusions and beginnings", () => {
    assert.deepEqual(clauses('Border “soviet side” -korea -"north korea" refug*'), [
      ["Border", "border"],
      ["soviet side", "soviet", "side"],
      ["-korea", "korea"],
      ["-north korea", "north", "korea"],
      ["refug*", "refug*"],
    ]);
  });

  it("takes a phrase that is still being typed", () => {
    assert.deepEqual(clauses('"soviet si'), [["soviet si", "soviet", "si"]]);
  });

  it("takes years, spans of years, kinds and languages", () => {
    const { filters, clauses } = parse(
      "year:1962 year:1959-1963 -year:..1955 kind:Cable,note language:zh",
    );
    assert.deepEqual(clauses, []);
    assert.deepEqual(filters, [
      { field: "year", from: 1962, to: 1962, excluded: false },
      { field: "year", from: 1959, to: 1963, excluded: false },
      { field: "year", from: -Infinity, to: 1955, excluded: true },
      { field: "kind", values: ["cable", "note"], excluded: false },
      { field: "language", values: ["zh"], excluded: false },
    ]);
  });

  it("takes senders and addressees", () => {
    const [from, to] = parse('from:embassy -to:"Foreign Ministry"').names;
    assert.deepEqual(
      from?.words.map(({ term }) => term),
      ["embassy"],
    );
    assert.deepEqual([to?.field, to?.excluded, to?.words.length], ["to", true, 2]);
  });

  it("takes what is no field as words", () => {
    assert.deepEqual(clauses("re:visit year:soon"), [
      ["re:visit", "re", "visit"],
      ["year:soon", "year", "soon"],
    ]);
  });

  it("never throws, whatever is typed", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (typed) => void parse(typed)));
  });
});
