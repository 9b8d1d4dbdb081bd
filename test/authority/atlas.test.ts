import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { atlasOf, readAdjectives } from "../../loaders/authority/atlas.js";
import { known } from "../extract/known.js";

function adjectives(...rows: string[]) {
  const bytes = new TextEncoder().encode(["adjective,place,source", ...rows].join("\n"));
  return readAdjectives({ path: "adjectives.csv", bytes }, known);
}

describe("atlasOf(authority, adjectives)", () => {
  const atlas = atlasOf(known, new Map([["chinese", "china"]]));

  it("finds the state that an entity lies in, and its government", () => {
    assert.deepEqual(
      ["xinjiang", "ministry-china", "peking", "tsingtao", "cincpac"].map((id) =>
        atlas.stateOf(id),
      ),
      ["china", "china", "china", "tsingtao", null],
    );
    assert.equal(atlas.governmentOf("china"), "government-china");
    assert.equal(atlas.governmentOf("turkey"), null);
  });

  it("tells types, lines and adjectives", () => {
    assert.equal(atlas.typeOf("zhou"), "person");
    assert.equal(atlas.typeOf("nobody"), null);
    assert.deepEqual(atlas.lineOf("peking"), ["peking", "china"]);
    assert.equal(atlas.adjectives.get("chinese"), "china");
  });

  it("knows no states within a state", () => {
    assert.deepEqual(atlas.statesIn("china"), []);
    assert.deepEqual(atlas.statesIn("korea"), []);
  });
});

describe("readAdjectives(file, authority)", () => {
  it("reads words in small letters", () => {
    assert.deepEqual(
      [...adjectives("Chinese,china,usage", "Sino,china,usage")],
      [
        ["chinese", "china"],
        ["sino", "china"],
      ],
    );
  });

  const refused: [string, string[], RegExp][] = [
    ["no word", [",china,usage"], /adjectives\.csv:2: no adjective: china/],
    ["a word twice", ["Chinese,china,usage", "chinese,us,usage"], /:3: given twice: chinese/],
    ["who is no place", ["Chou's,zhou,usage"], /:2: not a place of places\.csv: zhou/],
  ];
  for (const [what, rows, message] of refused)
    it(`refuses ${what}`, () => assert.throws(() => adjectives(...rows), message));
});
