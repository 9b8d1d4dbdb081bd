import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { partOf, stretchesOf } from "../../../../loaders/language/zh/calendar/stretches.js";
import { fixedIn } from "../../shown.js";

describe("stretchesOf(text)", () => {
  const cases: [string, ReturnType<typeof fixedIn>][] = [
    ["1959—61年", [["1959", { year: 1959 }]]],
    ["五十年代初", [["五十年代初", { short: 50, years: 10, part: "early" }]]],
    ["1950年代", [["1950年代", { year: 1950, years: 10 }]]],
    ["十九世纪", [["十九世纪", { year: 1800, years: 100 }]]],
    ["二十世紀末", [["二十世紀末", { year: 1900, years: 100, part: "late" }]]],
    ["二十世纪六十年代", [["二十世纪六十年代", { year: 1960, years: 10 }]]],
    ["最近三年", [["最近三年", { back: { count: 3, unit: "year" } }]]],
    ["近两年多来", [["近两年多来", { back: { count: 3, unit: "year" } }]]],
    ["过去五天", [["过去五天", { back: { count: 5, unit: "day" } }]]],
    ["三个月来", [["三个月来", { back: { count: 3, unit: "month" } }]]],
    ["昨日到达", [["昨日", { shift: { unit: "day", by: -1 } }]]],
    ["明天出发", [["明天", { shift: { unit: "day", by: 1 } }]]],
    ["前天来过", [["前天", { shift: { unit: "day", by: -2 } }]]],
  ];
  for (const [text, dates] of cases)
    it(text, () => assert.deepEqual(fixedIn(text, stretchesOf(text)), dates));

  for (const text of ["住了三年", "三天内", "五年来往", "三年来信", "二世纪", "四月来", "前天线"])
    it(`nothing in ${text}`, () => assert.deepEqual(fixedIn(text, stretchesOf(text)), []));
});

describe("partOf(word)", () => {
  for (const [word, part] of [
    ["上半年", "first half"],
    ["后半期", "second half"],
    ["下半叶", "second half"],
    ["上旬", "early"],
    ["初期", "early"],
    ["中葉", "mid"],
    ["底", "late"],
    ["末", "late"],
    [undefined, null],
  ] as const)
    it(`${String(word)}: ${String(part)}`, () => assert.equal(partOf(word), part));
});
