import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { FALLEN, groupOf, unitOf } from "../../../../loaders/language/en/claims/group.js";
import { itemsOf } from "../../../../loaders/language/en/claims/items.js";
import { sceneOf } from "../../scenes.js";

describe("groupOf(items, amount, first, last)", () => {
  const items = itemsOf(sceneOf("23 of them were sent back."));
  const group = groupOf(items, items[0]!.amount!, 0, 2);

  it("is a part where a pronoun follows", () => assert.equal(group.partitive, true));
  it("says of nobody that they moved", () => assert.equal(group.mover, false));
  it("reaches from its first word to its last", () =>
    assert.deepEqual([group.start, group.stop], [0, "23 of them".length]));
});

describe("the whole of a part", () => {
  const items = itemsOf(sceneOf("Most of the 600 residents fled; 20 stayed."));
  const wholeAt = (at: number) => groupOf(items, items[at]!.amount!, at, at).whole;
  it("is what stands behind a part", () => assert.equal(wholeAt(3), true));
  it("is no figure by itself", () => assert.equal(wholeAt(7), false));
});

describe("unitOf(sort)", () => {
  it("counts papers as cases", () => assert.equal(unitOf("paper"), "cases"));
  it("counts families", () => assert.equal(unitOf("family"), "families"));
  it("counts all others as persons", () => assert.equal(unitOf("soldier"), "persons"));
});

describe("FALLEN", () => {
  it("has the dead, not those who fled", () =>
    assert.deepEqual([FALLEN.has("killed"), FALLEN.has("fled")], [true, false]));
});
