import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { chineseCitations } from "../../../loaders/language/zh/citations.js";
import { atlasOf } from "../../../loaders/authority/atlas.js";
import { known } from "../../extract/known.js";
import { cited, settingOf } from "../cited.js";

const { finders, answers, answered, refers } = chineseCitations;

/** What all finders read, first what tells most. */
function read(marked: string): string[] {
  return finders.flatMap((finder) => cited(finder, marked, { language: "zh" }));
}

describe("citations in Chinese", () => {
  for (const [marked, found] of [
    ["{6月26日=1962-06-26}来电", ["cable of 1962-06-26 them>us: 6月26日来电"]],
    ["你馆{6月26日=1962-06-26}电悉", ["cable of 1962-06-26 them>us: 你馆6月26日电"]],
    ["我部{6月26日=1962-06-26}的照会", ["note of 1962-06-26 us>?: 我部6月26日的照会"]],
    [
      "我们{6月8日=1962-06-08}和{11日=1962-06-11}的声明",
      [
        "statement of 1962-06-08 us>?: 我们6月8日和11日的声明",
        "statement of 1962-06-11 us>?: 我们6月8日和11日的声明",
      ],
    ],
    [
      "{湖国政府:government}{6月8日=1962-06-08}的声明",
      ["statement of 1962-06-08 湖国政府>?: 湖国政府6月8日的声明"],
    ],
    ["{6月8日=1962-06-08}同湖国大使谈话中", ["conversation of 1962-06-08: 6月8日同湖国大使谈话"]],
    ["外事电182号", ["cable 外事 182: 外事电182号"]],
    [
      "你部{5月29日=1962-05-29}第二一四号电悉",
      ["cable 二一四 of 1962-05-29 them>?: 5月29日第二一四号电"],
    ],
    ["182号电", ["cable 182: 182号电"]],
    ["(59)领一字第6/48号函收悉", ["letter (59)领一字第6/48号 them>?: (59)领一字第6/48号函"]],
    ["据{驻湖国使馆:office}报告，船已到", ["report 驻湖国使馆>?: 据驻湖国使馆报告"]],
    [
      "第12、13和15号简报",
      ["report 12: 第12", "report 13: 第12、13", "report 15: 第12、13和15号简报"],
    ],
    ["{3月9日=1962-03-09}口头声明", ["statement of 1962-03-09: 3月9日口头声明"]],
    ["{3月9日=1962-03-09}备忘录", ["memorandum of 1962-03-09: 3月9日备忘录"]],
    ["附：剪报两份", ["enclosure us>them: 附：剪报"]],
    ["附上决议草案", ["enclosure us>them: 附上决议草案"]],
    ["名单附后", ["enclosure us>them: 名单附后"]],
    ["来电收悉", ["cable them>us: 来电收悉"]],
    [
      "{6月8日=1962-06-08}，{李湖:person}会见{王山:person}",
      ["conversation of 1962-06-08 李湖>王山: 6月8日，李湖会见王山"],
    ],
    ["{6月8日=1962-06-08}电力不足", []],
    ["{6月8日=1962-06-08}信任投票", []],
    ["{12月8日=1962-12-08}同大使谈话", []],
    ["{1961年=1961-01-01/1961-12-31}的声明", []],
    ["住182号", []],
    ["据我们了解", []],
    ["每日电讯收到", []],
  ] as const)
    it(marked, () => assert.deepEqual(read(marked), found));

  it("knows whose a paper is by the first character of a state, and no quarter of the sky as one", () => {
    const atlas = atlasOf(known, new Map([["华", "china"]]));
    const authors = (marked: string) =>
      finders.flatMap((find) =>
        find(settingOf(marked, { language: "zh", atlas })).flatMap((drafts) =>
          drafts.map(({ author }) => author?.state ?? null),
        ),
      );
    assert.deepEqual(authors("华方{3月9日=1962-03-09}照会"), ["china"]);
    assert.deepEqual(authors("双方{3月9日=1962-03-09}照会"), [null]);
    assert.deepEqual(authors("东方{3月9日=1962-03-09}照会"), [null]);
  });

  it("knows what answers another paper", () => {
    for (const line of ["复6月8日电", "答复来函"]) assert.match(line, answers, line);
    assert.doesNotMatch("关于船只", answers);
    assert.match("关于船只的答复", answered);
    for (const line of ["参182号电", "关于船只问题来电"]) assert.match(line, refers, line);
    assert.doesNotMatch("外交部", refers);
  });
});
