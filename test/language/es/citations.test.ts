import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { spanishCitations } from "../../../loaders/language/es/citations.js";
import { citedBy } from "../cited.js";

describe("citations in Spanish", () => {
  for (const [marked, found] of [
    [
      "me refiero a su oficio núm. 365, del {22 de febrero=1939-02-22}",
      ["letter 365 of 1939-02-22 them>us: su oficio núm. 365, del 22 de febrero"],
    ],
    ["su cable {12 de mayo=1973-05-12}", []],
    [
      "mi informe de fecha {12 de mayo=1973-05-12}",
      ["report of 1973-05-12 us>them: mi informe de fecha 12 de mayo"],
    ],
    ["la carta llegó el {12 de mayo=1973-05-12}", []],
  ] as const)
    it(marked, () => assert.deepEqual(citedBy(spanishCitations, marked, "es"), found));

  it("knows a line that refers to another paper", () => {
    assert.match("Ref.: su cable", spanishCitations.refers);
    assert.doesNotMatch("Madrid", spanishCitations.refers);
  });
});
