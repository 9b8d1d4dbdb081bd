import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { partiesInSpanish } from "../../../loaders/language/es/parties.js";
import { partiesShown } from "../shown.js";

describe("partiesInSpanish(title)", () => {
  const titles: [title: string, expected: string][] = [
    [
      "Carta del cónsul en Puerto Real al ministro de Relaciones Exteriores",
      "from cónsul en Puerto Real | to ministro de Relaciones Exteriores",
    ],
    ["Los refugiados de la frontera", ""],
  ];
  for (const [title, expected] of titles)
    it(title, () => assert.equal(partiesShown(title, partiesInSpanish(title)), expected));

  it("finds nobody in an empty title", () => assert.deepEqual(partiesInSpanish(""), []));
});
