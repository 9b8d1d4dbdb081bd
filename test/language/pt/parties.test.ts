import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { partiesInPortuguese } from "../../../loaders/language/pt/parties.js";
import { partiesShown } from "../shown.js";

describe("partiesInPortuguese(title)", () => {
  const titles: [title: string, expected: string][] = [
    [
      "Carta do cônsul em Porto Real ao ministro dos Negócios Estrangeiros",
      "from cônsul em Porto Real | to ministro dos Negócios Estrangeiros",
    ],
    ["Os refugiados da fronteira", ""],
  ];
  for (const [title, expected] of titles)
    it(title, () => assert.equal(partiesShown(title, partiesInPortuguese(title)), expected));

  it("finds nobody in an empty title", () => assert.deepEqual(partiesInPortuguese(""), []));
});
