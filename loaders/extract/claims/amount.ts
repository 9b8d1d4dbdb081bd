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
 * - `about`: half of the last digit stated to either side, so about 2,500 is 2,450 to 2,550;
 * - `nearly`: from there up to, not including, the number: nearly 200 is 150 to 199;
 * - `over` and `from`: no upper bound; `over` leaves the number itself out;
 * - `odd` (三千多, 三千余, 300-odd): more, but short of the next digit: 3,001 to 3,999;
 * - `under` and `to`: from none; `under` leaves the number itself out.
 */
export type Qualifier = "about" | "nearly" | "over" | "from" | "odd" | "under" | "to";

export function qualify(bounds: Bounds, qualifier: Qualifier): Bounds {
  const { low, high } = bounds;
  if (low === null || high === null) return bounds;
  const half = precision(low) / 2;
  switch (qualifier) {
    case "about":
      return { low: Math.ceil(low - half), high: Math.floor(high + precision(high) / 2) };
    case "nearly":
      return { low: Math.max(0, Math.min(Math.ceil(low - half), low - 1)), high: low - 1 };
    case "over":
      return { low: low + 1, high: null };
    case "from":
      return { low, high: null };
    case "odd":
      return { low: low + 1, high: low + precision(low) - 1 };
    case "under":
      return { low: 0, high: high - 1 };
    case "to":
      return { low: 0, high };
  }
}
