import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { ReadClaim } from "../../../../loaders/language/claims.js";
import { englishClaims } from "../../../../loaders/language/en/claims/claims.js";
import { gappedClaim } from "../../../../loaders/language/en/claims/gapped.js";
import { sceneOf } from "../../scenes.js";
import { parsed } from "./helpers.js";

/** The claim of the last amount of a sentence, by that of the first. */
const goneOn = (marked: string): ReadClaim | null => {
  const { scene, items, group, event } = parsed(marked);
  const claim = englishClaims.read(scene)[0]!;
  const at = items.findLastIndex(({ amount }) => amount !== null);
  return gappedClaim(items, at, { claim, group, event });
};

describe("gappedClaim(items, at, told)", () => {
  const cases: [string, string | null][] = [
    ["They sent 75 students to {China|china} and 40 to {Turkey|turkey}.", ">turkey"],
    ["300 refugees fled from {China|china}, 40 from {Turkey|turkey}.", "turkey>"],
    ["300 refugees are in {China|china} and 40 in {Turkey|turkey}.", ">turkey"],
    ["{China|china} took in 300 refugees, {Turkey|turkey} another 40.", ">turkey"],
    ["300 refugees came to {China|china}, against 40 in <1961|1961>.", ">china"],
    ["300 refugees came to {China|china} as against 40 during that summer.", ">china"],
    ["300 refugees left {China|china}; another 40 are to follow.", "china>"],
    ["300 refugees reached {China|china} and 40 more were expected.", ">china"],
    ["300 refugees left {China|china}; another 40 wept.", null],
    ["300 refugees fled to {China|china} and 40 dollars were paid.", null],
    ["300 refugees fled to {China|china}; they met and 40 sat in {Turkey|turkey}.", null],
  ];
  for (const [marked, expected] of cases)
    it(`reads ${marked}`, () => {
      const claim = goneOn(marked);
      assert.equal(claim && `${claim.from?.place ?? ""}>${claim.to?.place ?? ""}`, expected);
    });
  it("leaves the time of a figure that is compared to that figure", () => {
    const scene = sceneOf(
      "400 refugees a day cross into {Mali|mali}, compared with 200 a day in <May|1962-05>.",
    );
    const [now, then] = englishClaims.read(scene);
    assert.deepEqual(
      [now?.timing, then?.perDays, then?.timing && "date" in then.timing],
      [null, 1, true],
    );
  });
  it("has its own time", () => {
    const timing = goneOn("300 refugees fled in <May|1962-05>, 40 in <June|1962-06>.")?.timing;
    assert.equal(timing && "date" in timing ? timing.date.row.edtf : null, "1962-06");
  });
});
