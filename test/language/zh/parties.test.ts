import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { partiesInChinese } from "../../../loaders/language/zh/parties.js";
import { partiesShown } from "../shown.js";

describe("partiesInChinese(title)", () => {
  const titles: [title: string, expected: string][] = [
    ["某地领馆致外交部电", "from 某地领馆 | to 外交部"],
    ["边境情况", ""],
  ];
  for (const [title, expected] of titles)
    it(title, () => assert.equal(partiesShown(title, partiesInChinese(title)), expected));

  it("finds nobody in an empty title", () => assert.deepEqual(partiesInChinese(""), []));
});
