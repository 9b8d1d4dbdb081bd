import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  bearerOf,
  foldName,
  isMinistry,
  partyNamed,
  seatOf,
  untitled,
} from "../../../loaders/language/citations/parties.js";

describe("seatOf(name)", () => {
  for (const [name, seat] of [
    ["the Embassy in Lakeland", "lakeland"],
    ["Chargé d'Affaires ad interim in Ruritania", "ruritania"],
    ["Minister to Lakeland at Northport", "lakeland"],
    ["Department of State", "department"],
    ["Acting Secretary of State", "department"],
    ["Ada Writer", null],
    ["", null],
  ] as const)
    it(`${name || "nothing"}: ${String(seat)}`, () => {
      assert.equal(seatOf(name), seat);
    });
});

describe("names of parties", () => {
  it("are folded without marks, articles and brackets", () => {
    assert.equal(foldName("The Chargé (Writer) in Ruritania"), "charge in ruritania");
  });
  it("are without the titles before them", () => {
    assert.equal(untitled("vice minister luo ping"), "luo ping");
    assert.equal(untitled("luo ping"), "luo ping");
  });
  it("have their bearer in brackets at the end", () => {
    assert.equal(bearerOf("Embassy in Lakeland (Writer)")?.name, "writer");
    assert.equal(bearerOf("Embassy (closed) in Lakeland"), null);
  });
  it("are of the state that their words name where no entity tells", () => {
    const states = () => "lakeland";
    assert.equal(partyNamed("Lakish Embassy", null, states).state, "lakeland");
    assert.equal(partyNamed("Lakish Embassy", "embassy-1", states).state, undefined);
  });
  it("are a ministry's or not", () => {
    assert.ok(isMinistry(partyNamed("外交部", null)));
    assert.ok(isMinistry(partyNamed("Department of State", null)));
    assert.ok(!isMinistry(partyNamed("Embassy in Lakeland", null)));
  });
});
