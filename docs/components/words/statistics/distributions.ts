/** Statistics of counts: intervals, probabilities, and what many comparisons at once do to them. */

/** A closed interval. */
export interface Interval {
  low: number;
  high: number;
}

/** The standard normal deviate of a two-sided 95 % interval. */
export const Z95 = 1.959963984540054;

/**
 * Interval of a proportion, `hits` of `trials`: Wilson's score interval without continuity correction
 * (E. B. Wilson 1927, "Probable inference, the law of succession, and statistical inference"; Newcombe
 * 1998, method 3). Nothing is known of a proportion of no trials: 0 to 1.
 */
export function wilson(hits: number, trials: number, z = Z95): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  const square = z * z;
  const middle = hits + square / 2;
  const spread = z * Math.sqrt((hits * (trials - hits)) / trials + square / 4);
  return {
    low: hits === 0 ? 0 : (middle - spread) / (trials + square),
    high: hits === trials ? 1 : (middle + spread) / (trials + square),
  };
}

/**
 * Interval of the expected number of events where `count` were seen: Byar's approximation to the exact limits
 * of the Poisson distribution (Breslow and Day 1987, "Statistical methods in cancer research" II, § 2.3, from
 * Rothman and Boice 1979). It takes events to be independent, which words of one text are not: a term that
 * a document is about comes again, so the true interval is wider.
 */
export function byar(count: number, z = Z95): Interval {
  const limit = (events: number, deviate: number) =>
    events * (1 - 1 / (9 * events) + deviate / (3 * Math.sqrt(events))) ** 3;
  return { low: count === 0 ? 0 : limit(count, -z), high: limit(count + 1, z) };
}

/** Chance that chi-square with one degree of freedom is as large as this, or larger. */
export function chiSquareTail(value: number): number {
  return value <= 0 ? 1 : complementaryError(Math.sqrt(value / 2));
}

/** Chebyshev coefficients of erfc (Press et al. 2007, "Numerical Recipes", § 6.2.2); error below 1.2e-7. */
const ERFC = [
  -1.26551223, 1.00002368, 0.37409196, 0.09678418, -0.18628806, 0.27886807, -1.13520398, 1.48851587,
  -0.82215223, 0.17087277,
];

/** erfc(x) for x ≥ 0, with a relative error below 1.2e-7. */
function complementaryError(x: number): number {
  const t = 1 / (1 + x / 2);
  const series = ERFC.reduceRight((sum, coefficient) => sum * t + coefficient, 0);
  return t * Math.exp(-x * x + series);
}

/**
 * Adjusted p-values: the least false discovery rate at which each test is still rejected (Benjamini and
 * Hochberg 1995, "Controlling the false discovery rate"). In the order given.
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => pValues[b]! - pValues[a]!);
  const adjusted = new Array<number>(pValues.length);
  let least = 1;
  order.forEach((index, place) => {
    const rank = pValues.length - place;
    least = Math.min(least, (pValues[index]! * pValues.length) / rank);
    adjusted[index] = least;
  });
  return adjusted;
}
