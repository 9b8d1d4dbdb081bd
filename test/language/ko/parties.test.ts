import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { partiesInKorean } from "../../../loaders/language/ko/parties.js";
import { partiesShown } from "../shown.js";

describe("partiesInKorean(title)", () => {
  const titles: [title: string, expected: string][] = [
    ["영사가 외무부장관에게 보낸 전문", "from 영사 | to 외무부장관"],
    ["국경의 정세", ""],
  ];
  for (const [title, expected] of titles)
    it(title, () => assert.equal(partiesShown(title, partiesInKorean(title)), expected));

  it("finds nobody in an empty title", () => assert.deepEqual(partiesInKorean(""), []));
});
