import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { germanCitations } from "../../../loaders/language/de/citations.js";
import { citedBy } from "../cited.js";

describe("citations in German", () => {
  for (const [marked, found] of [
    [
      "Auf Drahterlaß Nr. 288 vom {12. d. M.=1938-08-12}",
      ["telegram 288 of 1938-08-12: Drahterlaß Nr. 288 vom 12. d. M."],
    ],
    [
      "Ihren Brief vom {3. Februar=1847-02-03} erhielt ich",
      ["letter of 1847-02-03 them>us: Ihren Brief vom 3. Februar"],
    ],
    ["mit Telegramm 17, das ankam", ["telegram 17: Telegramm 17"]],
    ["der Bericht kam am {3. Mai=1950-05-03}", []],
    ["17 Berichte", []],
    ["Notenwechsel vom {3. Mai=1950-05-03}", []],
  ] as const)
    it(marked, () => assert.deepEqual(citedBy(germanCitations, marked, "de"), found));

  it("knows a line that refers to another paper", () => {
    assert.match("Bezug: Drahtbericht", germanCitations.refers);
    assert.doesNotMatch("Berlin", germanCitations.refers);
  });
});
