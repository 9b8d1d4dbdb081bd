/** The worked examples of the papers that the measures come from. */
import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { bm25, inverseDocumentFrequency } from "../../../../docs/components/search/bm25.js";
import {
  bond,
  collocates,
  countAround,
  logDice,
  mutualInformation,
} from "../../../../docs/components/words/statistics/collocates.js";
import { dispersion } from "../../../../docs/components/words/statistics/dispersion.js";
import {
  keyness,
  logLikelihood,
  logLikelihoodOfTable,
  logRatio,
} from "../../../../docs/components/words/statistics/keyness.js";
import {
  benjaminiHochberg,
  byar,
  chiSquareTail,
  wilson,
} from "../../../../docs/components/words/statistics/distributions.js";

const rounded = (value: number, places: number) => Number(value.toFixed(places));

describe("logLikelihoodOfTable(both, first, second, rest)", () => {
  // Dunning 1993, table of bigrams ranked by -2 log λ in 31,777 words of Swiss bank reports.
  for (const [g2, both, first, second, rest, words] of [
    [270.72, 110, 2442, 111, 29114, "the swiss"],
    [263.9, 29, 13, 123, 31612, "can be"],
    [256.84, 31, 23, 139, 31584, "previous year"],
    [167.23, 10, 0, 3, 31764, "mineral water"],
    [157.21, 76, 104, 2476, 29121, "at the"],
  ] as const)
    it(`gives Dunning's figure for “${words}”`, () => {
      assert.equal(rounded(logLikelihoodOfTable(both, first, second, rest), 2), g2);
    });
});

describe("logLikelihood(frequencies)", () => {
  it("follows Rayson and Garside's steps: E1, E2, then 2 (a ln(a/E1) + b ln(b/E2))", () => {
    const [a, b, c, d] = [120, 30, 10_000, 20_000];
    const [e1, e2] = [(c * (a + b)) / (c + d), (d * (a + b)) / (c + d)];
    assert.deepEqual([e1, e2], [50, 100]);
    const expected = 2 * (120 * Math.log(120 / 50) + 30 * Math.log(30 / 100));
    const found = { study: a, reference: b, studySize: c, referenceSize: d };
    assert.equal(rounded(logLikelihood(found), 9), rounded(expected, 9));
  });

  it("is nothing where both groups use a term alike, and takes a term that one lacks", () => {
    const alike = { study: 3, reference: 6, studySize: 100, referenceSize: 200 };
    assert.equal(rounded(logLikelihood(alike), 9), 0);
    const lacking = { study: 5, reference: 0, studySize: 100, referenceSize: 100 };
    assert.equal(rounded(logLikelihood(lacking), 6), rounded(10 * Math.log(2), 6));
  });
});

describe("logRatio(frequencies)", () => {
  // Hardie 2014: 0 is the same relative frequency, 1 twice, 2 four times, 3 eight times as common.
  for (const [times, expected] of [
    [1, 0],
    [2, 1],
    [4, 2],
    [8, 3],
  ] as const)
    it(`is ${expected} for a term that is ${times} times as common`, () => {
      const found = { study: 10 * times, reference: 10, studySize: 1e6, referenceSize: 1e6 };
      assert.equal(rounded(logRatio(found).logRatio, 12), expected);
    });

  it("counts half an occurrence where a group has none", () => {
    const found = { study: 4, reference: 0, studySize: 1000, referenceSize: 1000 };
    assert.equal(logRatio(found).logRatio, 3);
  });

  it("holds its value in an interval that narrows with more words", () => {
    const few = logRatio({ study: 8, reference: 4, studySize: 1000, referenceSize: 1000 });
    const many = logRatio({ study: 800, reference: 400, studySize: 1e5, referenceSize: 1e5 });
    assert.ok(few.low < 1 && few.high > 1 && few.low < many.low && many.low < 1);
    // exp(±1.96 √(1/8 - 1/1000 + 1/4 - 1/1000)) around a ratio of 2, in binary logarithms
    assert.equal(rounded(few.high, 4), rounded(1 + (1.959964 * Math.sqrt(0.373)) / Math.LN2, 4));
  });
});

describe("keyness(study, reference)", () => {
  it("compares every term of both groups, both ways", () => {
    const study = new Map([
      ["border", 30],
      ["the", 100],
    ]);
    const reference = new Map([
      ["trade", 25],
      ["the", 105],
    ]);
    const keys = keyness(study, reference);
    assert.deepEqual(
      keys.map(({ term }) => term),
      ["border", "trade", "the"],
    );
    assert.ok(keys[0]!.logRatio > 0 && keys[1]!.logRatio < 0 && keys[2]!.q > 0.5);
    assert.ok(keys.every(({ p, q }) => q >= p));
  });

  it("has nothing to say of an empty group", () => {
    assert.deepEqual(keyness(new Map(), new Map([["a", 1]])), []);
  });
});

describe("chiSquareTail(value)", () => {
  // Critical values of chi-square with one degree of freedom.
  for (const [value, p] of [
    [3.841459, 0.05],
    [6.634897, 0.01],
    [10.82757, 0.001],
    [15.13671, 0.0001],
  ] as const)
    it(`is ${p} at ${value}`, () =>
      assert.ok(Math.abs(chiSquareTail(value) / p - 1) < 1e-5, String(chiSquareTail(value))));
});

describe("benjaminiHochberg(pValues)", () => {
  it("rejects the four hypotheses that Benjamini and Hochberg 1995 (§ 4) reject at 0.05", () => {
    const p = [
      0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719,
      0.6528, 0.759, 1,
    ];
    const adjusted = benjaminiHochberg(p);
    assert.equal(adjusted.filter((q) => q <= 0.05).length, 4);
    assert.deepEqual(benjaminiHochberg([...p].reverse()), [...adjusted].reverse());
  });
});

describe("dispersion(counts, sizes)", () => {
  it("gives Gries's 0.18 for “a” in his corpus of five parts (2008)", () => {
    const { dp, normalised } = dispersion([1, 2, 3, 4, 5], [9, 10, 10, 10, 11]);
    assert.equal(rounded(dp, 10), 0.18);
    assert.equal(rounded(normalised, 4), rounded(0.18 / 0.82, 4));
  });

  it("is 1 when normalised for a term of the smallest part alone, and ignores empty parts", () => {
    assert.equal(dispersion([1, 0, 0], [10, 20, 0]).normalised, 1);
  });
});

describe("logDice(pair)", () => {
  // Rychlý 2008: the maximum is 14, where every X is with a Y; 0 is one XY in 16,384 X or Y.
  it("is 14 at most, and 0 for one in 16,384", () => {
    assert.equal(logDice({ together: 7, first: 7, second: 7, total: 100 }), 14);
    assert.equal(logDice({ together: 1, first: 16_384, second: 16_384, total: 1e6 }), 0);
  });

  it("rises by one where two are together twice as often", () => {
    const pair = { together: 5, first: 100, second: 60, total: 1e5 };
    assert.equal(rounded(logDice({ ...pair, together: 10 }) - logDice(pair), 12), 1);
  });
});

describe("mutualInformation(pair)", () => {
  // Church and Hanks 1990, table of words with “doctor” in the AP corpus of 1987; N is rounded there.
  it("gives 11.3 for “honorary” and “doctor” in about 15 million words", () => {
    const pair = { together: 12, first: 111, second: 621, total: 15e6 };
    assert.ok(Math.abs(mutualInformation(pair) - 11.3) < 0.1);
  });
});

describe("countAround(terms, at, window) and collocates(…)", () => {
  const terms = "a b x c x d e".split(" ");

  it("counts a place that two occurrences reach once, and no occurrence", () => {
    const around = countAround(terms, [2, 4], 2);
    assert.deepEqual(Object.fromEntries(around), { a: 1, b: 1, c: 1, d: 1, e: 1 });
    assert.deepEqual(Object.fromEntries(countAround(terms, [2, 4], 1)), { b: 1, c: 1, d: 1 });
  });

  it("puts the strongest bond first", () => {
    const counts = new Map([
      ["rare", 2],
      ["the", 500],
    ]);
    const around = new Map([
      ["the", 2],
      ["rare", 2],
    ]);
    const [first, second] = collocates(around, 4, counts, 1000);
    assert.deepEqual([first?.term, second?.term], ["rare", "the"]);
    const pair = { together: 2, first: 4, second: 2, total: 1000 };
    assert.equal(first?.g2, bond(pair));
  });
});

describe("wilson(hits, trials)", () => {
  // Newcombe 1998, "Two-sided confidence intervals for the single proportion", table I, method 3.
  for (const [hits, trials, low, high] of [
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ] as const)
    it(`gives Newcombe's limits for ${hits} of ${trials}`, () => {
      const found = wilson(hits, trials);
      assert.deepEqual([rounded(found.low, 4), rounded(found.high, 4)], [low, high]);
    });
});

describe("byar(count)", () => {
  // Exact limits of a Poisson variable, 95 % (Garwood 1936); Breslow and Day 1987, § 2.3, say of Byar's
  // approximation that it is accurate even for small counts.
  for (const [count, low, high] of [
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [5, 1.623, 11.668],
    [10, 4.795, 18.39],
    [20, 12.217, 30.888],
    [50, 37.111, 65.919],
    [100, 81.364, 121.627],
  ] as const)
    it(`is within 0.022 events or 1 % of the exact limits for ${count}`, () => {
      const found = byar(count);
      const isNear = (value: number, exact: number) =>
        Math.abs(value - exact) < Math.max(0.022, exact / 100);
      assert.ok(isNear(found.low, low) && isNear(found.high, high), JSON.stringify(found));
    });
});

describe("bm25(occurrences, length, meanLength, weight)", () => {
  it("follows Robertson and Zaragoza 2009, eq. 3.15, by hand", () => {
    // tf 3, dl 120, avdl 100, k1 1.2, b 0.75: 3 / (1.2 (0.25 + 0.9) + 3) = 3 / 4.38
    assert.equal(rounded(bm25(3, 120, 100, 2), 10), rounded((3 / 4.38) * 2, 10));
  });

  it("approaches the word's weight, and is less in a longer text", () => {
    assert.ok(bm25(1e9, 100, 100, 2) > 1.999 && bm25(1e9, 100, 100, 2) <= 2);
    assert.ok(bm25(2, 400, 100, 1) < bm25(2, 100, 100, 1));
  });
});

describe("inverseDocumentFrequency(documents, total)", () => {
  it("weighs rare words more, and none less than nothing", () => {
    assert.ok(inverseDocumentFrequency(1, 100) > inverseDocumentFrequency(50, 100));
    assert.ok(inverseDocumentFrequency(100, 100) > 0);
    assert.equal(inverseDocumentFrequency(2, 7), Math.log(1 + 5.5 / 2.5));
  });
});
