import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { enclosuresHan } from "../../../loaders/language/zh/enclosures.js";
import { cited } from "../cited.js";

describe("enclosuresHan", () => {
  for (const [words, found] of [
    ["现附名单", ["enclosure us>them: 现附名单"]],
    ["附：剪报两份", ["enclosure us>them: 附：剪报"]],
    ["清单附后", ["enclosure us>them: 清单附后"]],
    ["附近村庄的报告", []],
  ] as const)
    it(words, () => assert.deepEqual(cited(enclosuresHan, words, { language: "zh" }), found));
});
