import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { endsOf } from "../../../../loaders/language/en/claims/places.js";
import { parsed } from "./helpers.js";

const ends = (words: string) => {
  const { scene, items, group, event } = parsed(words);
  const { from, to, locus } = endsOf(scene, items, group, event);
  return `${from?.place ?? ""} > ${to?.place ?? ""} @${locus?.place ?? ""}`;
};

describe("endsOf(scene, items, group, event)", () => {
  const cases: [string, string][] = [
    ["300 refugees fled from {Xinjiang|xinjiang} to {Turkey|turkey}.", "xinjiang > turkey @"],
    ["300 refugees wait in {Turkey|turkey}.", " >  @turkey"],
    ["300 refugees crossed at the {Qingdao|tsingtao} pass into {Turkey|turkey}.", " > turkey @"],
    ["The {Chinese|china|adj} hold in custody 300 refugees, who should be freed.", " >  @china"],
    ["300 persons deported to {Turkey|turkey} are returning to {China|china}.", "turkey > china @"],
    ["{Turkey|turkey} accepted 300 refugees.", " > turkey @"],
    ["{Turkey|turkey} has already taken 300 refugees.", " > turkey @"],
    ["{Turkey|turkey} now has 300 refugees.", " >  @turkey"],
    ["Total arrivals in {Turkey|turkey} are 300.", " > turkey @"],
  ];
  for (const [words, expected] of cases)
    it(`reads ${words}`, () => assert.deepEqual(ends(words), expected));
});
