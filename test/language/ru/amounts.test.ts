import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { amountsInRussian } from "../../../loaders/language/ru/amounts.js";

const read = (text: string) =>
  amountsInRussian(text).map(({ start, stop, low, high }) => [text.slice(start, stop), low, high]);

describe("amountsInRussian(text)", () => {
  it("reads figures and words with what qualifies them", () => {
    assert.deepEqual(read("прибыли 300 беженцев"), [["300", 300, 300]]);
    assert.deepEqual(read("не более 200 человек"), [["не более 200", null, 200]]);
    assert.deepEqual(read("свыше 200 человек"), [["свыше 200", 200, null]]);
    assert.deepEqual(read("2–3 тысячи человек"), [["2–3 тысячи", 2000, 3000]]);
  });

  it("adds what follows a scale, and halves of what stands behind them", () => {
    assert.deepEqual(read("12 тысяч 400 беженцев"), [["12 тысяч 400", 12_400, 12_400]]);
    assert.deepEqual(read("1 млн 200 тыс. человек"), [["1 млн 200 тыс.", 1_200_000, 1_200_000]]);
    assert.deepEqual(read("две с половиной тысячи человек"), [
      ["две с половиной тысячи", 2500, 2500],
    ]);
    assert.deepEqual(read("три-четыре тысячи человек"), [["три-четыре тысячи", 3000, 4000]]);
    assert.deepEqual(read("более двухсот человек"), [["более двухсот", 200, null]]);
    assert.deepEqual(read("12 тысяч 3 мая")[0], ["12 тысяч", 12_000, 12_000]);
  });

  it("takes orders in the plural as their span, and vague words as no number", () => {
    assert.deepEqual(read("сотни семей"), [["сотни", 200, 999]]);
    assert.deepEqual(read("много людей"), [["много", null, null]]);
  });

  it("reads a hundred and a couple of them, and scales that stand before their number", () => {
    assert.deepEqual(read("сотня человек"), [["сотня", 100, 100]]);
    assert.deepEqual(read("около тысячи человек"), [["около тысячи", 900, 1100]]);
    assert.deepEqual(read("пару тысяч беженцев"), [["пару тысяч", 2000, 3000]]);
    assert.deepEqual(read("сотни две беженцев"), [["сотни две", 180, 220]]);
    assert.deepEqual(read("тысячи полторы человек"), [["тысячи полторы", 1350, 1650]]);
    assert.deepEqual(read("две тысячи две семьи")[0], ["две тысячи две", 2002, 2002]);
  });

  it("takes no number of a paper for a count", () => {
    assert.deepEqual(read("телеграмма №300"), []);
    assert.deepEqual(read(""), []);
  });
});
