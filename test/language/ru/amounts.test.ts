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

  it("takes orders in the plural as their span, and vague words as no number", () => {
    assert.deepEqual(read("сотни семей"), [["сотни", 200, 999]]);
    assert.deepEqual(read("много людей"), [["много", null, null]]);
  });

  it("takes no number of a paper for a count", () => {
    assert.deepEqual(read("телеграмма №300"), []);
    assert.deepEqual(read(""), []);
  });
});
