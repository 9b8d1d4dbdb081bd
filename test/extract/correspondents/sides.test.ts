import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { atlasOf } from "../../../loaders/authority/atlas.js";
import {
  type Between,
  sideOfSender,
  statesWith,
  withSides,
} from "../../../loaders/extract/correspondents/sides.js";
import type { Letterhead } from "../../../loaders/extract/correspondents/letterheads.js";
import { statesOf } from "../../../loaders/language/citations/states.js";
import type { Row } from "../../../loaders/schema.js";
import { known } from "../known.js";

const adjectives = new Map([
  ["chinese", "china"],
  ["american", "us"],
  ["korean", "korea"],
  ["turkish", "turkey"],
]);
const atlas = atlasOf(known, adjectives);
const states = statesOf(known, atlas);

const evidence = { document_id: "d", language: "en", start: 0, stop: 1, quote: "x" } as const;

const party = (
  role: Row<"correspondents">["role"],
  name: string,
  entity_id: string | null = null,
): Row<"correspondents"> => ({ ...evidence, role, name, entity_id, copies: null });

/** A paper that names some places and governments beside its correspondents. */
function paper(
  correspondents: Row<"correspondents">[],
  named: string[],
  kind = "memorandum",
  heads: readonly Letterhead[] = [],
) {
  const mentions = named.map((entity_id) => ({
    ...{ ...evidence, entity_id },
    type: known.byId.get(entity_id)!.row.type,
  }));
  return { correspondents, mentions, kind: kind as Between["kind"], letterheads: () => heads };
}

const handed = [party("from", "Vice Minister Ho Lan"), party("to", "Turkish Ambassador")];

describe("sideOfSender(paper, states, atlas)", () => {
  it("is the state that the sender's name says", () => {
    const sent = [party("from", "American Chargé"), party("to", "Vice Minister Ho Lan")];
    assert.equal(sideOfSender(paper(sent, []), states, atlas), "us");
  });

  it("is that of the office over whose name a person writes", () => {
    const signed = [party("from", "Ada Signer")];
    const over = (name: string, entity_id: string | null = null) =>
      sideOfSender(paper(signed, [], "letter", [{ name, entity_id }]), states, atlas);
    assert.equal(over("American Legation"), "us");
    assert.equal(over("EMBASSY OF TURKEY"), "turkey");
    assert.equal(over("A Legation", "us-in-china"), "us");
    assert.equal(over("Office of Ferries"), null);
  });

  it("is the only other state named of a paper that is handed to an envoy", () => {
    assert.equal(sideOfSender(paper(handed, ["xinjiang", "turkey"]), states, atlas), "china");
    assert.equal(sideOfSender(paper(handed, ["government-china"]), states, atlas), "china");
  });

  it("is open where more states are named, or none", () => {
    assert.equal(sideOfSender(paper(handed, ["china", "us"]), states, atlas), null);
    assert.equal(sideOfSender(paper(handed, ["turkey"]), states, atlas), null);
  });

  it("is open where a ministry writes to a post, or a paper is no note", () => {
    const own = [party("from", "Foreign Ministry"), party("to", "Turkish Ambassador")];
    const post = [party("from", "Vice Minister Ho Lan"), party("to", "Turkish Legation in Peking")];
    assert.equal(sideOfSender(paper(own, ["china"]), states, atlas), null);
    assert.equal(sideOfSender(paper(post, ["china"]), states, atlas), null);
    assert.equal(sideOfSender(paper(handed, ["china"], "telegram"), states, atlas), null);
  });

  it("asks nothing where a file knows the sender, but a city is no sender", () => {
    const known = [party("from", "American Embassy in China", "us-in-china")];
    const city = [party("from", "Peking", "peking"), party("from", "Turkish Legation")];
    assert.equal(sideOfSender(paper(known, []), states, atlas), null);
    assert.equal(sideOfSender(paper(city, []), states, atlas), "turkey");
  });
});

describe("withSides(correspondents, side, atlas)", () => {
  it("lets a sender speak for its government, or for its land where none is known", () => {
    const ids = (side: string | null) => withSides(handed, side, atlas).map((row) => row.entity_id);
    assert.deepEqual(ids("china"), ["government-china", null]);
    assert.deepEqual(ids("turkey"), ["turkey", null]);
    assert.deepEqual(ids(null), [null, null]);
  });
});

describe("statesWith(states, correspondents, side)", () => {
  it("knows the sender's name as a word for the side", () => {
    const named = statesWith(states, handed, "china");
    assert.equal(named("Vice Minister Ho Lan"), "china");
    assert.equal(named("Vice Minister Po Li"), null);
    assert.equal(named("Turkish Ambassador"), "turkey");
  });
});
