import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { type MapState, askedPlaces, mapFields } from "../../../docs/components/map/state.js";
import { readState } from "../../../docs/components/address/state.js";

const asked = (search: string) => askedPlaces(readState<MapState>(mapFields, search));

describe("askedPlaces(shown)", () => {
  it("takes years that are years, and asks for none otherwise", () => {
    const { from, to } = asked("?from=1962&to=196x");
    assert.deepEqual([from, to], ["1962", ""]);
  });

  it("says nothing to the queries of what only the picture shows", () => {
    assert.deepEqual(asked("?by=mentions&place=xinjiang"), {
      ...{ document: "", from: "", to: "", language: "", place: "xinjiang" },
    });
  });
});
