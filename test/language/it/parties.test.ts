import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { partiesInItalian } from "../../../loaders/language/it/parties.js";
import { partiesShown } from "../shown.js";

describe("partiesInItalian(title)", () => {
  const titles: [title: string, expected: string][] = [
    [
      "Lettera del console a Porto Reale al ministro degli Affari esteri",
      "from console a Porto Reale | to ministro degli Affari esteri",
    ],
    ["I profughi del confine", ""],
  ];
  for (const [title, expected] of titles)
    it(title, () => assert.equal(partiesShown(title, partiesInItalian(title)), expected));

  it("finds nobody in an empty title", () => assert.deepEqual(partiesInItalian(""), []));
});
