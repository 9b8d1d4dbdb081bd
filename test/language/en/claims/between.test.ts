import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { between } from "../../../../loaders/language/en/claims/between.js";
import { itemsOf } from "../../../../loaders/language/en/claims/items.js";
import { sceneOf } from "../../scenes.js";
import { at } from "./helpers.js";

const cost = (marked: string, word: string) => {
  const items = itemsOf(sceneOf(`${marked}; 300 people`));
  return between(items, at(items, word), items.length);
};

describe("between(items, k, end)", () => {
  it("parts clauses", () => assert.ok(cost("they came; he left", ";") > 3));
  it("lets a wish pass", () => assert.ok(cost("they want to leave", "want") < 0.5));
  it("sees another subject behind for", () =>
    assert.ok(cost("they shouted for the refugees to leave", "refugees") > 2));
  it("sees a clause with a subject of its own", () =>
    assert.ok(cost("money received Department envisages for refugees", "envisages") > 1.5));
});
