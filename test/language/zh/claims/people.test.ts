import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { amountsInChinese } from "../../../../loaders/language/zh/amounts.js";
import { peopleInChinese } from "../../../../loaders/language/zh/claims/people.js";

const people = (text: string) =>
  amountsInChinese(text).flatMap((amount) => {
    const counted = peopleInChinese(text, amount, 0, text.length);
    return counted ? [`${text.slice(amount.start, counted.stop)} ${counted.unit}`] : [];
  });

describe("peopleInChinese(text, amount, from, limit)", () => {
  const cases: [string, string[]][] = [
    ["三百名难民越境", ["三百名难民 persons"]],
    ["四十户居民迁走", ["四十户居民 households"]],
    ["共发生七起越境事件", ["七起越境事件 cases"]],
    ["外逃边民（约四百人）", ["约四百人 persons"]],
    ["有四百人越境（其中北方一百人）", ["四百人 persons", "一百人 persons"]],
    ["第三百号文", []],
    ["三百公里", []],
    ["打死三百人", []],
    ["越过三八线南下的华侨", []],
  ];
  for (const [text, expected] of cases)
    it(`reads ${text}`, () => assert.deepEqual(people(text), expected));
});
