import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { looseNumbers } from "../../../loaders/site/cells/loose-numbers.js";
import { pageParts } from "../../../loaders/site/cells/page-parts.js";

const numbersIn = (...lines: string[]) =>
  looseNumbers(pageParts(lines.join("\n"))).map(({ line, number }) => [line, number]);

describe("looseNumbers(parts)", () => {
  it("finds numbers in digits and in English words, each on its line", () => {
    assert.deepEqual(
      numbersIn("Some 12,000 went, or 3.5 %,", "or thirty-five thousand;", "three stayed."),
      [
        [1, "12,000"],
        [1, "3.5 %"],
        [2, "thirty-five thousand"],
        [3, "three"],
      ],
    );
  });

  it("lets bound numbers, code and what only looks like a number be", () => {
    assert.deepEqual(numbersIn("Of ${n} the `12` in G20 and the 26th, one or two."), []);
    assert.deepEqual(numbersIn("```js", "const n = 12;", "```"), []);
  });

  it("lets be what somebody else says", () => {
    assert.deepEqual(
      numbersIn("They say “12 persons”, <q>13</q>, and [14](../documents/a#en-p1)."),
      [],
    );
    assert.deepEqual(numbersIn("> 15 persons"), []);
    assert.deepEqual(numbersIn('All <data value="5">five</data> of them.'), []);
  });

  it("finds the number of a link that leads elsewhere, and what follows a quotation", () => {
    assert.deepEqual(numbersIn("[14](../terms) and <q>15</q> and 16"), [
      [1, "14"],
      [1, "16"],
    ]);
  });

  it("lets dates, years and times be", () => {
    assert.deepEqual(
      numbersIn(
        "On 4 July 1962, between 26 and 28 June, on 3. Mai, le 5 avril, on May 7, in 1952–63, 1962-07-04,",
        "at 10:30, 1964年8月9日, and in the 1950s.",
      ),
      [],
    );
  });

  it("takes no year for a number with a mark in it", () => {
    assert.deepEqual(numbersIn("1,962 persons"), [[1, "1,962"]]);
  });

  it("lets be what points to a place in a paper", () => {
    assert.deepEqual(numbersIn("See p. 12, pp. 3–5, No. 85, note 4, § 7 and [^1]."), []);
    assert.deepEqual(numbersIn("# Seven persons", "", "## 2. A part"), []);
  });

  it("reads headings below the title", () => {
    assert.deepEqual(numbersIn("## What seven said"), [[1, "seven"]]);
  });
});
