import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { partiesInFrench } from "../../../loaders/language/fr/parties.js";
import { partiesShown } from "../shown.js";

describe("partiesInFrench(title)", () => {
  const titles: [title: string, expected: string][] = [
    [
      "Lettre du consul de France à Port-Réal au ministre des Affaires étrangères",
      "from consul de France à Port-Réal | to ministre des Affaires étrangères",
    ],
    ["Note sur les réfugiés", ""],
  ];
  for (const [title, expected] of titles)
    it(title, () => assert.equal(partiesShown(title, partiesInFrench(title)), expected));

  it("finds nobody in an empty title", () => assert.deepEqual(partiesInFrench(""), []));
});
