import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { amountsInEnglish } from "../../../loaders/language/en/amounts.js";

/** `low–high`, for each amount of a text; an open end is empty. */
function boundsIn(text: string): string[] {
  return amountsInEnglish(text).map(({ low, high }) => `${low ?? ""}–${high ?? ""}`);
}

describe("amountsInEnglish(text)", () => {
  const expected: Record<string, string> = {
    "two and a half lakh refugees": "250000–250000",
    "one and a half million refugees": "1500000–1500000",
    "a million and a half refugees": "1500000–1500000",
    "half a million refugees": "500000–500000",
    "2½ million people": "2500000–2500000",
    "2 1/2 lakhs of refugees": "250000–250000",
    "1,50,000 migrants": "150000–150000",
    "3 crores of people": "30000000–30000000",
    "12'500 persons": "12500–12500",
    "not fewer than 40 persons": "40–",
    "at most 200 men": "–200",
    "20 to 30 thousand refugees": "20000–30000",
    "6-700,000 refugees": "600000–700000",
    "four hundred and fifty-six persons": "456–456",
  };
  for (const [text, bounds] of Object.entries(expected))
    it(`gives the bounds of ${text}`, () => {
      assert.deepEqual(boundsIn(text), [bounds]);
    });

  it("counts no quarter of a year and no half of nothing", () => {
    assert.deepEqual(boundsIn("the first quarter of the year, and half of them"), []);
  });
});
