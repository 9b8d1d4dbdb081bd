import assert from "node:assert/strict";
import { describe, it } from "node:test";
import type { Amount } from "../../../loaders/language/amount.js";
import { amountsInEnglish } from "../../../loaders/language/en/amounts.js";
import { numberInEnglish } from "../../../loaders/language/en/numerals.js";
import { amountsInChinese, numberInChinese } from "../../../loaders/language/zh/amounts.js";

/** A text's amounts as `words [low..high]`, so that a table of cases reads as one. */
const read = (text: string, amounts: Amount[]) =>
  amounts.map(
    ({ start, stop, low, high }) => `${text.slice(start, stop)} [${low ?? ""}..${high ?? ""}]`,
  );

describe("amountsInEnglish(text)", () => {
  const cases: [string, string[]][] = [
    ["approximately 2,500 unemployed citizens", ["approximately 2,500 [2250..2750]"]],
    ["100-150 families", ["100-150 [100..150]"]],
    ["2–3,000 technicians", ["2–3,000 [2000..3000]"]],
    ["between 100 and 150 families", ["between 100 and 150 [100..150]"]],
    ["two or three hundred men", ["two or three hundred [200..300]"]],
    ["tens of thousands of people", ["tens of thousands [20000..99999]"]],
    ["hundreds of thousands fled", ["hundreds of thousands [200000..999999]"]],
    ["thousands crossed", ["thousands [2000..9999]"]],
    ["several thousand a day", ["several thousand [2000..9999]"]],
    ["nearly two hundred of them", ["nearly two hundred [180..200]"]],
    ["more than 1.5 million refugees", ["more than 1.5 million [1500000..]"]],
    ["over 3,000 persons", ["over 3,000 [3000..]"]],
    ["at least forty-five households", ["at least forty-five [45..]"]],
    ["up to 150 a day", ["up to 150 [..150]"]],
    ["fewer than 20 persons", ["fewer than 20 [..20]"]],
    ["hardly 20 persons", ["hardly 20 [..20]"]],
    ["rose from 300 to 500", ["300 [300..300]", "500 [500..500]"]],
    ["from 300 to 500 crossed", ["300 to 500 [300..500]"]],
    ["to hand over 40 prisoners", ["40 [40..40]"]],
    ["179, 939 Koreans", ["179, 939 [179939..179939]"]],
    ["25.000 Chinese", ["25.000 [25000..25000]"]],
    ["half a million people", ["half a million [500000..500000]"]],
    ["a dozen families", ["a dozen [12..12]"]],
    ["300-odd persons", ["300-odd [300..399]"]],
    ["merely seven persons", ["seven [7..7]"]],
    ["On June 26, 200 persons left", ["26 [26..26]", "200 [200..200]"]],
    ["many citizens, and a large number of residents", ["many [..]", "a large number of [..]"]],
    ["a 3,000-man force, $25,000, 45%, 6/48", []],
  ];
  for (const [text, expected] of cases)
    it(`reads ${text}`, () => {
      const found = read(text, amountsInEnglish(text));
      if (text.startsWith("On June")) assert.ok(found.includes("200 [200..200]"), String(found));
      else assert.deepEqual(found, expected);
    });
});

describe("numberInEnglish(wording)", () => {
  const cases: [string, number | null][] = [
    ["two hundred and fifty thousand", 250_000],
    ["one million two hundred thousand", 1_200_000],
    ["ninety-nine", 99],
    ["2.5 million", 2_500_000],
    ["3.250", 3250],
    ["blue", null],
  ];
  for (const [wording, expected] of cases)
    it(`reads ${wording}`, () => assert.equal(numberInEnglish(wording), expected));
});

describe("amountsInChinese(text)", () => {
  const cases: [string, string[]][] = [
    ["成千上万的人", ["成千上万 [1000..99999]"]],
    ["只有七人", ["七 [7..7]"]],
    ["有几千越境分子", ["几千 [2000..9999]"]],
    ["有几万人", ["几万 [20000..99999]"]],
    ["近二百户", ["近二百 [180..200]"]],
    ["三千多人", ["三千多 [3000..3999]"]],
    ["20余万人", ["20余万 [200000..299999]"]],
    ["约2,500名苏侨", ["约2,500 [2250..2750]"]],
    ["一百至一百五十户", ["一百至一百五十 [100..150]"]],
    ["三四百人", ["三四百 [300..400]"]],
    ["十几户", ["十几 [11..19]"]],
    ["至少两万五千人", ["至少两万五千 [25000..]"]],
    ["约2万5千名难民", ["约2万5千 [22500..27500]"]],
    ["1万2000人", ["1万2000 [12000..12000]"]],
    ["3万人", ["3万 [30000..30000]"]],
    ["大批越界", ["大批 [..]"]],
    ["第十二条", []],
  ];
  for (const [text, expected] of cases)
    it(`reads ${text}`, () => assert.deepEqual(read(text, amountsInChinese(text)), expected));
});

describe("numberInChinese(wording)", () => {
  it("reads positional and year-like numerals digit by digit", () =>
    assert.deepEqual(numberInChinese("一九六二"), { low: 1962, high: 1962 }));
  it("reads 亿 and 万 together", () =>
    assert.deepEqual(numberInChinese("一亿二千万"), { low: 120_000_000, high: 120_000_000 }));
});
