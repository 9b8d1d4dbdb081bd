import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { KnownEntity } from "../../../loaders/authority/authority.js";
import type { FoundName } from "../../../loaders/language/names/found.js";
import { certainIds, whichOf } from "../../../loaders/language/names/meant.js";

const entity = (id: string) => ({ row: { id } }) as KnownEntity;
const [ada, bert] = [entity("ada"), entity("bert")];
const name = (entities: KnownEntity[], more: Partial<FoundName> = {}): FoundName => ({
  ...{ start: 0, stop: 3, type: "person", entities },
  ...more,
});

describe("certainIds(names)", () => {
  it("takes names that mean one, and no surname alone, nor what offices of several states are called", () => {
    const surname = { key: "smith", title: null, renowned: false };
    const names = [
      name([ada]),
      name([ada, bert]),
      name([bert], { surname }),
      name([entity("ministry")], { type: "office", shared: true }),
      name([]),
    ];
    assert.deepEqual([...certainIds(names)], ["ada"]);
  });
});

describe("whichOf(entities, certain)", () => {
  it("is the only bearer, else the only one that is named elsewhere, else nobody", () => {
    assert.equal(whichOf([ada], new Set()), "ada");
    assert.equal(whichOf([ada, bert], new Set(["bert"])), "bert");
    assert.equal(whichOf([ada, bert], new Set()), null);
    assert.equal(whichOf([ada, bert], new Set(["ada", "bert"])), null);
    assert.equal(whichOf([], new Set(["ada"])), null);
  });
});
