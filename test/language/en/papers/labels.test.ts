import assert from "node:assert/strict";
import { describe, it } from "node:test";
import * as words from "../../../../loaders/language/en/papers/labels.js";
import { bareLabel, labelAt } from "../../../../loaders/language/wording.js";

describe("labels of English papers", () => {
  for (const [line, label] of [
    ["FM: AMEMBASSY NORTHPORT", "from"],
    ["Prepared by: Ada Writer", "from"],
    ["Copies to: the Consulate", "cc"],
    ["REPORT NO. 00-B-321", "number"],
    ["REPORT NO.: CS-31245", "number"],
    ["SUBJ: Refugees", "subject"],
    ["Approved by: B. Brown", "approver"],
    ["Report no. 5 came late", undefined],
    ["From the lake they came", undefined],
  ] as const)
    it(`${line}: ${String(label)}`, () => {
      assert.equal(labelAt(line, "en")?.label, label);
    });

  it("stand alone in capitals, with their value below", () => {
    assert.equal(bareLabel("SUBJECT"), "subject");
    assert.equal(bareLabel("Copy to"), null);
  });

  it("name each word once", () => {
    for (const list of [
      words.classifications,
      words.urgencies,
      words.greetings,
      ...Object.values(words.labels),
    ])
      assert.equal(new Set(list).size, list.length, list.join(", "));
  });
});
