/** What an expression of quantity can mean, and the rules by which words become bounds. */

/** A closed range of whole numbers; a bound is null where the words give none. */
export interface Bounds {
  low: number | null;
  high: number | null;
}

/** A quantity in a text. */
export interface Amount extends Bounds {
  /** UTF-16 indices of the whole expression, its qualifier included: `approximately 2,500`. */
  start: number;
  stop: number;
  /** True for words that give no number at all: `many`, `大批`. */
  vague: boolean;
}

/** No bounds: the words say that there were people, not how many. */
export const unbounded: Bounds = { low: null, high: null };

export function exactly(value: number): Bounds {
  return { low: value, high: value };
}

/**
 * The value of the last digit that a round number states: 100 for 2,500, 1 for 2,501, 10,000 for
 * 20,000. Zeros at the end are taken to be rounding.
 */
export function precision(value: number): number {
  if (!Number.isInteger(value) || value === 0) return 1;
  let unit = 1;
  while (value % (unit * 10) === 0) unit *= 10;
  return unit;
}

/** An order of magnitude in the plural: tens of thousands is 20,000 to 99,999. */
export function ordersOf(unit: number): Bounds {
  return { low: 2 * unit, high: 10 * unit - 1 };
}

/** A range of two amounts: 100-150, two or three hundred. */
export function between(first: Bounds, second: Bounds): Bounds {
  return { low: first.low, high: second.high };
}

/**
 * What a qualifier makes of bounds:
 * - `about`: a tenth to either side, so about 2,500 is 2,250 to 2,750;
 * - `nearly`: a tenth less, up to the number: nearly 200 is 180 to 200;
 * - `over` and `from`: from the number on, without an upper bound;
 * - `odd` (三千多, 三千余, 300-odd): the number or more, but short of the next digit: 3,000 to 3,999;
 * - `under` and `to`: up to the number, without a lower bound.
 */
export type Qualifier = "about" | "nearly" | "over" | "from" | "odd" | "under" | "to";

export function qualify(bounds: Bounds, qualifier: Qualifier): Bounds {
  const { low, high } = bounds;
  if (low === null || high === null) return bounds;
  switch (qualifier) {
    case "about":
      return { low: tenths(low, 9, Math.ceil), high: tenths(high, 11, Math.floor) };
    case "nearly":
      return { low: tenths(low, 9, Math.ceil), high };
    case "over":
    case "from":
      return { low, high: null };
    case "odd":
      return { low, high: high + precision(high) - 1 };
    case "under":
    case "to":
      return { low: null, high };
  }
}

/** So many tenths of a number, reckoned in whole numbers so that 11 tenths of 10 are 11. */
function tenths(value: number, count: number, round: (value: number) => number): number {
  return round((value * count) / 10);
}
