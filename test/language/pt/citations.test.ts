import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { portugueseCitations } from "../../../loaders/language/pt/citations.js";
import { citedBy } from "../cited.js";

describe("citations in Portuguese", () => {
  for (const [marked, found] of [
    [
      "meu ofício n.º 41, de {17 do corrente=1940-06-17}",
      ["letter 41 of 1940-06-17 us>them: meu ofício n.º 41, de 17 do corrente"],
    ],
    [
      "Resposta ao telegrama 873, de {28 de setembro=1974-09-28}",
      ["telegram 873 of 1974-09-28: telegrama 873, de 28 de setembro"],
    ],
    [
      "os telegramas n.º 5 e 6 perderam-se",
      ["telegram 5: telegramas n.º 5", "telegram 6: telegramas n.º 5 e 6"],
    ],
    ["a carta chegou em {17 de junho=1940-06-17}", []],
  ] as const)
    it(marked, () => assert.deepEqual(citedBy(portugueseCitations, marked, "pt"), found));

  it("knows a line that refers to another paper", () => {
    assert.match("Resposta ao telegrama", portugueseCitations.refers);
    assert.doesNotMatch("Lisboa", portugueseCitations.refers);
  });
});
