import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { matchesIn } from "../../loaders/text/matches.js";

/** What is found, and where. */
const found = (text: string, expression: RegExp) =>
  matchesIn(text, expression).map(({ 0: words, index }) => `${index} ${words}`);

describe("matchesIn", () => {
  it("finds what matchAll finds", () => {
    for (const [text, expression] of [
      ["3 May and 4 May", /(?<day>\d) May/g],
      ["no day", /\d/g],
      ["aab", /a*/g],
      ["𝒳ab𝒴", /x*/gu],
      ["𝒳ab", /x*/g],
      ["ab", /(?<=a)|(?=b)/gu],
      ["", /^/gu],
    ] as const) {
      assert.deepEqual(matchesIn(text, expression), [...text.matchAll(expression)], text);
    }
  });

  it("begins at the beginning, wherever the expression was before", () => {
    const expression = /\d/g;
    assert.equal(expression.test("in 1962"), true);
    assert.deepEqual(found("1 and 2", expression), ["0 1", "6 2"]);
    assert.deepEqual(found("1", expression), ["0 1"]);
  });

  it("lets the same expression be used for what is found", () => {
    const word = /\w+/g;
    const nested = matchesIn("ab cd", word).map(([words]) => found(words, word));
    assert.deepEqual(nested, [["0 ab"], ["0 cd"]]);
  });

  it("takes no expression that finds one match alone", () => {
    assert.throws(() => matchesIn("a", /a/u), /not a global expression: a/);
  });
});
