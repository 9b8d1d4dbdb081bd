import assert from "node:assert/strict";
import { describe, it } from "node:test";
import {
  draftingParts,
  isOffice,
  sealParts,
  signatureParts,
} from "../../../loaders/extract/correspondents/closing.js";
import { partiesShown } from "../../language/shown.js";

describe("signatureParts(words)", () => {
  for (const [words, parties] of [
    ["A. B. Writer", "from A. B. Writer"],
    ["[signed] Ada Writer", "from Ada Writer"],
    ["8.V.63  WRITER", "from WRITER"],
    ["주일대표부 대사 예문", "from 주일대표부 대사 예문"],
    ["Embassy of Lakeland", "from Embassy of Lakeland"],
    ["Embajada de Lagunia", "from Embajada de Lagunia"],
    ["Information to Department of Army.", "cc Department of Army"],
    ["Botschafter", ""],
    ["Yours sincerely,", ""],
    ["May 3, 1962", ""],
    ["", ""],
  ] as const)
    it(`${words || "nothing"}: ${parties || "nobody"}`, () => {
      assert.equal(partiesShown(words, signatureParts(words)), parties);
    });
});

describe("isOffice(line)", () => {
  it("knows an office's name in several languages and in capitals, and no sentence with one", () => {
    for (const line of [
      "BRITISH EMBASSY,",
      "Ministry of Trade",
      "AMBASSADE DE FRANCE",
      "Botschaft der Republik",
    ])
      assert.ok(isOffice(line), line);
    for (const line of ["The Embassy is shut.", "Northport", "embassy"])
      assert.ok(!isOffice(line), line);
  });
});

describe("sealParts(words), draftingParts(words)", () => {
  it("say whose seal it is", () => {
    const words = "[Seal:] Embassy of Lakeland";
    assert.equal(partiesShown(words, sealParts(words)), "from Embassy of Lakeland");
    assert.deepEqual(sealParts("[Seal:] 3 May 1962"), []);
  });
  it("say who drafted and approved", () => {
    const words = "Drafted by Brown and approved by Writer.";
    assert.equal(partiesShown(words, draftingParts(words)), "drafter Brown | approver Writer");
    assert.deepEqual(draftingParts("It was drafty."), []);
  });
});
