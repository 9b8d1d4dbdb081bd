import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { countsPeople } from "../../../../loaders/language/en/claims/antecedents.js";
import { parsed } from "./helpers.js";

describe("countsPeople(scene, items, group)", () => {
  const cases: [string, boolean][] = [
    ["There were refugees in the port || In May 3,000 arrived.", true],
    ["Pilgrims came in boats || In May 3,000 arrived.", true],
    ["The price of rice rose || In May 3,000 arrived.", false],
    ["The price of rice rose || In May 3,000 fled.", true],
    ["Many nations met || Some fifteen of them sent help.", false],
    ["300 {Turks|turkey|adj} fled || Some fifteen of them left.", true],
    ["Many refugees met || Some fifteen of them left.", true],
    ["There were refugees || Of 36 heavy guns on the way twelve should leave.", false],
    ["The price of rice rose || In May 300 refugees arrived.", true],
  ];
  for (const [marked, expected] of cases)
    it(`${expected ? "takes" : "leaves"} ${marked}`, () => {
      const { scene, items, group } = parsed(marked);
      assert.equal(countsPeople(scene, items, group), expected);
    });
});
