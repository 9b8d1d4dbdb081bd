/** What stands behind a date without a year and tells it: `28 février dernier`, `4 ноября прошлого года`. */
import { oneOf } from "./dictionary.js";
import type { Stated } from "./stated.js";

type Direction = "last" | "this" | "next";

export interface BehindWords {
  /** Behind a day: `dernier`, `próximo`, `corrente`. */
  behind: Readonly<Record<Direction, readonly string[]>>;
  /** Whole phrases: years counted from the day of writing. */
  years: readonly (readonly [by: number, words: readonly string[]])[];
}

/** The words of one language, compiled. */
export interface Behind {
  directions: readonly (readonly [Direction, RegExp])[];
  years: readonly (readonly [by: number, RegExp])[];
}

export function behindOf({ behind, years }: BehindWords): Behind {
  const after = (list: readonly string[]): RegExp =>
    new RegExp(`^,?\\s+${oneOf(list)}(?![\\p{L}\\p{M}])`, "iu");
  return {
    directions: (["last", "this", "next"] as const).map((direction) => [
      direction,
      after(behind[direction]),
    ]),
    years: years.map(([by, list]) => [by, after(list)]),
  };
}

/** Reads such words into the date that they stand behind. */
export function readBehind(text: string, date: Stated, { directions, years }: Behind): void {
  if (date.month === null) return;
  const after = text.slice(date.stop, date.stop + 32);
  for (const [by, expression] of years) {
    const match = expression.exec(after);
    if (match === null) continue;
    date.shift = { unit: "year", by };
    date.stop += match[0].length;
    return;
  }
  for (const [direction, expression] of directions) {
    const match = expression.exec(after);
    if (match === null) continue;
    date.direction = direction;
    date.stop += match[0].length;
    return;
  }
}
