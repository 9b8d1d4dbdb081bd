import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { italianCitations } from "../../../loaders/language/it/citations.js";
import { citedBy } from "../cited.js";

describe("citations in Italian", () => {
  for (const [marked, found] of [
    [
      "mio rapporto n. 1180/85 del {2 luglio=1923-07-02}",
      ["report 1180/85 of 1923-07-02 us>them: mio rapporto n. 1180/85 del 2 luglio"],
    ],
    [
      "il telegramma di V.E. n. 377 in data {3 corrente=1945-10-03}",
      ["telegram 377 of 1945-10-03 them>us: telegramma di V.E. n. 377 in data 3 corrente"],
    ],
    ["una lettera partì il {3 maggio=1945-05-03}", []],
  ] as const)
    it(marked, () => assert.deepEqual(citedBy(italianCitations, marked, "it"), found));

  it("knows a line that refers to another paper", () => {
    assert.match("Riferimento telegramma", italianCitations.refers);
    assert.doesNotMatch("Roma", italianCitations.refers);
  });
});
