import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { itemsOf } from "../../../../loaders/language/en/claims/items.js";
import { groupOf } from "../../../../loaders/language/en/claims/group.js";
import { opensMainClause } from "../../../../loaders/language/en/claims/objects.js";
import { sceneOf } from "../../scenes.js";

describe("opensMainClause(items, group)", () => {
  const cases: [string, boolean][] = [
    ["When the army returns, 300 people have come to see it.", true],
    ["They sent home 300 people who have come to see it.", false],
  ];
  for (const [words, expected] of cases)
    it(`says ${String(expected)} of ${words}`, () => {
      const items = itemsOf(sceneOf(words), true);
      const at = items.findIndex(({ kind }) => kind === "amount");
      const amount = items[at]?.amount;
      assert.ok(amount);
      assert.equal(opensMainClause(items, groupOf(items, amount, at, at + 1)), expected);
    });
});
