import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { englishClaims } from "../../../../loaders/language/en/claims/claims.js";
import { isNobody } from "../../../../loaders/language/en/claims/nobody.js";
import { endsOf } from "../../../../loaders/language/en/claims/places.js";
import { sceneOf } from "../../scenes.js";
import { parsed } from "./helpers.js";

describe("isNobody(items, group, event, ends)", () => {
  const cases: [string, boolean][] = [
    ["Two members of the delegation arrived in {Turkey|turkey}.", true],
    ["75 members asked for the troops to be withdrawn.", true],
    ["Two members of the crew were released.", false],
    ["23 members of the party fled to {Turkey|turkey}.", false],
    ["300 workers would welcome a chance to return to civilian life.", true],
    ["300 workers returned home.", false],
    ["They would not support taking over 300 people in {Turkey|turkey}.", true],
    ["Several leaders began to move away from {Turkey|turkey}.", false],
  ];
  for (const [marked, expected] of cases)
    it(`${expected ? "leaves" : "takes"} ${marked}`, () => {
      const { scene, items, group, event } = parsed(marked);
      const ends = endsOf(scene, items, group, event);
      assert.equal(isNobody(items, group, event, ends), expected);
    });
  it("is asked of every claim", () => {
    const none = "Refugees came || Then a meeting of the Sixteen could be called to discuss it.";
    assert.deepEqual(englishClaims.read(sceneOf(none)), []);
  });
});
