import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { chineseClaims } from "../../../../loaders/language/zh/claims/claims.js";
import { lineOf, sceneOf } from "../../scenes.js";

const read = (marked: string) => {
  const scene = sceneOf(marked, "china");
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
    ["今年已有三百人回{苏|turkey|adj}。", ["三百人 | flow | 300..300 | >turkey"]],
    ["另有八十名侨民赴{苏|turkey|adj}定居。", ["八十名侨民 | flow | 80..80 | >turkey"]],
    [
      "尚有{苏|turkey|adj}侨一千二百户未离开{中国|china}。",
      ["苏侨一千二百户 | stock | 1200..1200 | >china"],
    ],
    [
      "{苏|turkey|adj}方拟接收我国工人五千名。",
      ["我国工人五千名 | quota | 5000..5000 | china>turkey"],
    ],
    [
      "{苏|turkey|adj}方将二百名残军家属送交我方。",
      ["二百名残军家属 | flow | 200..200 | turkey>china"],
    ],
    [
      "同意{苏|turkey|adj}侨八百人分批回国,每批不超过一百人。",
      ["苏侨八百人 | quota | 800..800 | >turkey"],
    ],
    [
      "我国学生一千余人从{土耳其|turkey}返国。",
      ["我国学生一千余人 | flow | 1000..1999 | turkey>china"],
    ],
  ];
  for (const [marked, expected] of cases)
    it(`reads ${marked}`, () => assert.deepEqual(read(marked), expected));
});
