import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { partiesInRussian } from "../../../loaders/language/ru/parties.js";
import { partiesShown } from "../shown.js";

describe("partiesInRussian(title)", () => {
  const titles: [title: string, expected: string][] = [
    [
      "Письмо консула СССР министру иностранных дел",
      "from консула СССР | to министру иностранных дел",
    ],
    ["Положение на границе", ""],
  ];
  for (const [title, expected] of titles)
    it(title, () => assert.equal(partiesShown(title, partiesInRussian(title)), expected));

  it("finds nobody in an empty title", () => assert.deepEqual(partiesInRussian(""), []));
});
