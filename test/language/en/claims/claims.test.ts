import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { englishClaims } from "../../../../loaders/language/en/claims/claims.js";
import { lineOf, sceneOf } from "../../scenes.js";

const read = (marked: string) => {
  const scene = sceneOf(marked);
  return englishClaims.read(scene).map((claim) => lineOf(scene, claim));
};

describe("englishClaims.read(scene)", () => {
  const cases: [string, string[]][] = [
    [
      "Some 300 refugees crossed from {China|china} into {Turkey|turkey}.",
      ["Some 300 refugees | flow | 270..330 | china>turkey"],
    ],
    [
      "{Turkey|turkey} took in 500 refugees, 200 of whom are still there.",
      ["500 refugees | flow | 500..500 | >turkey", "200 of whom | stock | 200..200 | >turkey"],
    ],
    [
      "The figure 5,000 refugees: do they mean 5,000 new refugees?",
      ["5,000 refugees | stock | 5000..5000 | >"],
    ],
    ["Many troops withdrew from {China|china}.", []],
    ["300 boats left {China|china}.", []],
  ];
  for (const [marked, expected] of cases)
    it(`reads ${marked}`, () => assert.deepEqual(read(marked), expected));
});
