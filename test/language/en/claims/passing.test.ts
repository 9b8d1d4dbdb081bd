import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { englishClaims } from "../../../../loaders/language/en/claims/claims.js";
import { isPassing } from "../../../../loaders/language/en/claims/passing.js";
import { endsOf } from "../../../../loaders/language/en/claims/places.js";
import { sceneOf } from "../../scenes.js";
import { parsed } from "./helpers.js";

describe("isPassing(items, group, event, ends)", () => {
  const cases: [string, boolean][] = [
    ["The club admitted 16 new teachers.", true],
    ["They sent 300 teachers to {Turkey|turkey}.", false],
    ["They sent 300 teachers abroad.", false],
    ["They proposed to send 300 teachers.", false],
    ["They brought in 300 persons.", false],
    ["Many leaders moved with the times.", true],
    ["300 leaders fled to {Turkey|turkey}.", false],
    ["The amnesty released 9,000 prisoners.", true],
    ["A committee of seven leaders tried to leave {Turkey|turkey}.", true],
    ["This would free 5,000 soldiers in {Turkey|turkey} for combat duty.", true],
    ["300 soldiers deserted in {Turkey|turkey}.", false],
    ["900 {Chinese|china|adj} workers entered between May and June.", false],
    ["900 {Chinese|china|adj} workers entered the contest.", true],
    ["300 refugees came in May.", false],
  ];
  for (const [marked, expected] of cases)
    it(`${expected ? "leaves" : "takes"} ${marked}`, () => {
      const { scene, items, group, event } = parsed(marked);
      const ends = endsOf(scene, items, group, event);
      assert.equal(isPassing(items, group, event, ends), expected);
    });
  it("is asked of every claim", () =>
    assert.deepEqual(englishClaims.read(sceneOf("The club admitted 16 new teachers.")), []));
});
