import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { atlasOf } from "../../../docs/components/words/atlas.js";
import { atlas, entities } from "../crossings/claims.js";

describe("atlasOf(entities).stateOf(id)", () => {
  it("climbs from a county to its state, past a province that has a council of its own", () => {
    assert.equal(atlas.stateOf("hentzau"), "ruritania");
  });

  it("stops at the states of a divided country", () => {
    assert.equal(atlas.stateOf("east-kravonia"), "east-kravonia");
    assert.equal(atlas.stateOf("kravonia"), "kravonia");
  });

  it("gives an office or a government the state that it serves", () => {
    assert.equal(atlas.stateOf("border-guard"), "ruritania");
    assert.equal(atlas.stateOf("government-of-east-kravonia"), "east-kravonia");
  });

  it("knows no side of a person, nor of what is not in the table", () => {
    assert.deepEqual(
      ["rassendyll", "nobody", null].map((id) => atlas.stateOf(id)),
      [null, null, null],
    );
  });

  it("ends where places lie in each other", () => {
    const round = atlasOf([
      { ...entities[0]!, id: "x", within: "y" },
      { ...entities[0]!, id: "y", within: "x" },
    ]);
    assert.equal(round.stateOf("x"), "y");
  });
});

describe("atlasOf(entities).holds(outer, inner)", () => {
  it("holds a county in its province and a place in itself, and not the other way round", () => {
    assert.ok(atlas.holds("zenda", "hentzau"));
    assert.ok(atlas.holds("zenda", "zenda"));
    assert.ok(!atlas.holds("hentzau", "zenda"));
    assert.ok(!atlas.holds("strelsau", "zenda"));
  });
});
