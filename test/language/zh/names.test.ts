import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { hanNames } from "../../../loaders/language/zh/names.js";

const shown = (text: string) =>
  hanNames(text).map(({ start, stop, type }) => `${type} ${text.slice(start, stop)}`);

describe("hanNames(folded)", () => {
  for (const [text, names] of [
    ["他到大使馆去", ["office 大使馆"]],
    ["苏联驻华总领馆来电", ["office 驻华总领馆"]],
    ["昨日李大使会见了苏联副外长，王参赞在座", ["person 李大使", "person 王参赞"]],
    ["由张副部长转交李大使馆", ["office 大使馆", "person 张副部长"]],
    ["驻苏大使、向大使、任大使、该大使", []],
    ["王小明同志说", ["person 王小明"]],
    ["在长白县有难民", ["place 长白县"]],
    ["难民过了边境", []],
    ["no characters", []],
    ["", []],
  ] as const)
    it(text || "nothing", () => {
      assert.deepEqual(shown(text), names);
    });

  it("finds counties and towns by their kind, behind what they lie in and where their name begins with 和", () => {
    const places = (text: string) =>
      hanNames(text).flatMap(({ type, start, stop }) =>
        type === "place" ? [text.slice(start, stop)] : [],
      );
    assert.deepEqual(places("在和平县、连平县"), ["和平县", "连平县"]);
    assert.deepEqual(places("福建省龙岩县、和田市等地"), ["龙岩县", "和田市"]);
    assert.deepEqual(places("广东和平县有边民外出"), ["和平县"]);
    assert.deepEqual(places("徐州市"), ["徐州市"]);
    assert.deepEqual(places("该县和全县、各县市"), []);
  });
});
