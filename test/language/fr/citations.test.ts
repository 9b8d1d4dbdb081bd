import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { frenchCitations } from "../../../loaders/language/fr/citations.js";
import { citedBy } from "../cited.js";

describe("citations in French", () => {
  for (const [marked, found] of [
    [
      "je réponds à votre télégramme n° 142 du {28 janvier=1939-01-28}",
      ["telegram 142 of 1939-01-28 them>us: votre télégramme n° 142 du 28 janvier"],
    ],
    [
      "ma lettre du {19 courant=1956-11-19} reste sans suite",
      ["letter of 1956-11-19 us>them: ma lettre du 19 courant"],
    ],
    [
      "le rapport du consul en date du {3 mai=1950-05-03}",
      ["report of 1950-05-03: rapport du consul en date du 3 mai"],
    ],
    ["son télégramme 12 est perdu", []],
    ["une lettre arriva le {3 mai=1950-05-03}", []],
    ["ma note, vue le {3 mai=1950-05-03}", []],
  ] as const)
    it(marked, () => assert.deepEqual(citedBy(frenchCitations, marked, "fr"), found));

  it("knows a line that refers to another paper", () => {
    assert.match("Suite à mon télégramme", frenchCitations.refers);
    assert.doesNotMatch("Paris", frenchCitations.refers);
  });
});
