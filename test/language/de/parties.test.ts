import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { partiesInGerman } from "../../../loaders/language/de/parties.js";
import { partiesShown } from "../shown.js";

describe("partiesInGerman(title)", () => {
  const titles: [title: string, expected: string][] = [
    [
      "Telegramm des Botschafters Beispiel an das Auswärtige Amt",
      "from Botschafters Beispiel | to Auswärtige Amt",
    ],
    ["Vermerk des Referenten Muster", "drafter Referenten Muster"],
    ["Die Lage an der Grenze", ""],
  ];
  for (const [title, expected] of titles)
    it(title, () => assert.equal(partiesShown(title, partiesInGerman(title)), expected));

  it("finds nobody in an empty title", () => assert.deepEqual(partiesInGerman(""), []));
});
