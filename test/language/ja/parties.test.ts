import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { partiesInJapanese } from "../../../loaders/language/ja/parties.js";
import { partiesShown } from "../shown.js";

describe("partiesInJapanese(title)", () => {
  const titles: [title: string, expected: string][] = [
    ["某国領事発外務大臣宛電報", "from 某国領事 | to 外務大臣"],
    ["国境の情勢", ""],
  ];
  for (const [title, expected] of titles)
    it(title, () => assert.equal(partiesShown(title, partiesInJapanese(title)), expected));

  it("finds nobody in an empty title", () => assert.deepEqual(partiesInJapanese(""), []));
});
