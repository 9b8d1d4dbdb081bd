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
    "a couple of hundred refugees": "200–300",
    "a couple hundred refugees": "200–300",
    "another couple of thousand people": "2000–3000",
    "a couple of hundred thousand people": "200000–300000",
    "a few hundred refugees": "200–999",
    "the last few hundred refugees": "200–999",
    "several hundred thousand refugees": "200000–999999",
    "some thousands of refugees": "2000–9999",
    "some thousand refugees": "900–1100",
    "a hundred or two": "100–200",
    "a couple of people": "–",
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
