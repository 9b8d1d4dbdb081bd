import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { amountsInEnglish } from "../../../../loaders/language/en/amounts.js";
import { withParts } from "../../../../loaders/language/en/claims/fractions.js";

const found = (text: string) =>
  withParts(text, amountsInEnglish(text)).map(
    ({ start, stop, low, high }) => `${text.slice(start, stop)} ${String(low)}..${String(high)}`,
  );

describe("withParts(text, amounts)", () => {
  const cases: [string, string[]][] = [
    ["Half of the 600 left.", ["Half 300..300", "600 600..600"]],
    ["Two-thirds of these 900 left.", ["Two-thirds 600..600", "900 900..900"]],
    ["About a third of 300 left.", ["About a third 90..110", "300 300..300"]],
    ["30 percent of the 500 left.", ["30 percent 150..150", "500 500..500"]],
    ["More than half of the 600 left.", ["More than half 300..null", "600 600..600"]],
    ["Half a million left.", ["Half a million 500000..500000"]],
  ];
  for (const [text, expected] of cases)
    it(`reads ${text}`, () => assert.deepEqual(found(text), expected));
});
