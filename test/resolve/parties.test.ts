import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Party } from "../../loaders/language/citations/citation.js";
import { agree, isForeign, isPersonal, isSurname } from "../../loaders/resolve/parties.js";
import { directory, party } from "./builders.js";

describe("directoryOf(entities, citables)", () => {
  it("knows what an entity lies in, and the state that it belongs to", () => {
    assert.deepEqual(directory.lineOf("embassy-lakeland"), [
      "embassy-lakeland",
      "ministry-lakeland",
      "government-lakeland",
      "lakeland",
    ]);
    assert.equal(directory.stateOf("embassy-lakeland"), "lakeland");
    assert.equal(directory.stateOf("nobody"), null);
    assert.equal(directory.typeOf("ada-winter"), "person");
  });

  it("knows the place below a state that an office is named after", () => {
    assert.equal(directory.localityOf("hill-office"), "hill");
    assert.equal(directory.localityOf("ministry-lakeland"), null);
  });

  it("learns from datelines where an office abroad writes from", () => {
    assert.equal(directory.cityOf("moorland"), "marsh");
    assert.equal(directory.cityOf("lakeland"), "lakeland");
  });
});

describe("agree(cited, own, place, directory)", () => {
  const cases: [string, Partial<Party>, Partial<Party>, string | null, string][] = [
    ["one seat", { seat: "moorland" }, { seat: "moorland" }, null, "same"],
    ["a seat and the city of the dateline", { seat: "moorland" }, {}, "marsh", "same"],
    ["a seat and another city", { seat: "moorland" }, {}, "fen", "different"],
    [
      "an office and its ministry",
      { entity: "embassy-lakeland" },
      { entity: "ministry-lakeland" },
      null,
      "same",
    ],
    [
      "offices of two states",
      { entity: "ministry-lakeland" },
      { entity: "ministry-moorland" },
      null,
      "different",
    ],
    [
      "a person and an office of the state",
      { entity: "ada-winter" },
      { entity: "embassy-lakeland" },
      null,
      "unknown",
    ],
    [
      "a state's name and its ministry",
      { state: "lakeland", name: "lakeland" },
      { entity: "ministry-lakeland" },
      null,
      "same",
    ],
    [
      "another state's name",
      { state: "moorland", name: "moorland" },
      { entity: "ministry-lakeland" },
      null,
      "different",
    ],
    [
      "two officials of one state",
      { state: "lakeland", name: "lakeland consul" },
      { entity: "ministry-lakeland" },
      null,
      "unknown",
    ],
    [
      "a side as a whole and one of its officials",
      { state: "lakeland", name: "lakeland consul", side: true },
      { entity: "ministry-lakeland" },
      null,
      "same",
    ],
    [
      "two persons, of whom one is unknown",
      { name: "walter p brook", person: true },
      { entity: "ada-winter" },
      null,
      "different",
    ],
    [
      "a person by an unlisted given name",
      { name: "a b winter", person: true },
      { entity: "ada-winter" },
      null,
      "unknown",
    ],
    ["one name", { name: "vice minister winter brook" }, { name: "winter brook" }, null, "same"],
    ["a surname that the person bears", { name: "winter" }, { entity: "ada-winter" }, null, "same"],
    [
      "a surname that the person does not bear",
      { name: "brook" },
      { entity: "ada-winter" },
      null,
      "unknown",
    ],
    ["nothing in common", { name: "brook" }, { name: "winter" }, null, "unknown"],
  ];
  for (const [what, cited, own, place, expected] of cases)
    it(`is ${expected} for ${what}`, () => {
      assert.equal(agree(party(cited), party(own), place, directory), expected);
    });
});

describe("isForeign, isSurname, isPersonal(party)", () => {
  it("tells a government, a surname and a person", () => {
    assert.ok(isForeign(party({ entity: "government-moorland" }), directory));
    assert.ok(isForeign(party({ state: "moorland", name: "moorland consul" }), directory));
    assert.ok(!isForeign(party({ entity: "ministry-moorland" }), directory));
    assert.ok(isSurname(party({ name: "winter" })));
    assert.ok(!isSurname(party({ name: "ada winter" })));
    assert.ok(isPersonal(party({ entity: "ada-winter" }), directory));
    assert.ok(!isPersonal(party({ entity: "hill-office" }), directory));
  });
});
