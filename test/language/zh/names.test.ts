import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hanNames } from "../../../loaders/language/zh/names.js";

const shown = (text: string) =>
  hanNames(text).map(({ start, stop, type }) => `${type} ${text.slice(start, stop)}`);

describe("hanNames(folded)", () => {
  for (const [text, names] of [
    ["他到大使馆去", ["office 大使馆"]],
    ["苏联驻华总领馆来电", ["office 驻华总领馆"]],
    ["王小明同志说", ["person 王小明"]],
    ["在长白县有难民", ["place 长白县"]],
    ["难民过了边境", []],
    ["no characters", []],
    ["", []],
  ] as const)
    it(text || "nothing", () => {
      assert.deepEqual(shown(text), names);
    });
});
