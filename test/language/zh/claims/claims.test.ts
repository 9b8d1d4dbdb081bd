import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { chineseClaims } from "../../../../loaders/language/zh/claims/claims.js";
import { lineOf, sceneOf } from "../../scenes.js";

const read = (marked: string) => {
  const scene = sceneOf(marked);
  return chineseClaims.read(scene).map((claim) => lineOf(scene, claim));
};

describe("chineseClaims.read(scene)", () => {
  const cases: [string, string[]][] = [
    [
      "三百名居民从{中国|china}前往{土耳其|turkey}。",
      ["三百名居民 | flow | 300..300 | china>turkey"],
    ],
    ["居民大批越境进入{土耳其|turkey}。", ["居民大批越境 | flow | .. | >turkey"]],
    ["二千五百人左右返回{中国|china}。", ["二千五百人左右 | flow | 2250..2750 | >china"]],
    ["三百名代表开会。", []],
  ];
  for (const [marked, expected] of cases)
    it(`reads ${marked}`, () => assert.deepEqual(read(marked), expected));
});
