/**
 * JavaScript counts UTF-16 units; the tables count code points, so that `substring` in SQL agrees.
 */
import { matchesIn } from "./matches.js";

/**
 * A map from UTF-16 index to code-point offset of one text. Ask as often as needed: it is built once.
 * An index inside a surrogate pair gives the offset of that character.
 */
export function codePointOffsets(text: string): (index: number) => number {
  const pairs = surrogatePairs(text);
  if (pairs.length === 0) return (index) => index;
  return (index) => index - countFirst(pairs, (low) => low <= index);
}

/** Length in code points. */
export function codePointLength(text: string): number {
  return text.length - surrogatePairs(text).length;
}

/** The stretch [start, stop) of a text, in code points: what SQL's substring(text, start + 1, stop - start) gives. */
export function sliceCodePoints(text: string, start: number, stop: number): string {
  const pairs = surrogatePairs(text);
  return text.slice(indexOf(pairs, start), indexOf(pairs, stop));
}

/** The UTF-16 index of a code-point offset. */
function indexOf(pairs: readonly number[], offset: number): number {
  return offset + countFirst(pairs, (low, before) => low - 1 - before < offset);
}

/** What was asked last: a text is asked again for each of its rows. */
let last: { text: string; lows: readonly number[] } = { text: "", lows: [] };

/** UTF-16 indices of the low halves of all surrogate pairs, rising. */
function surrogatePairs(text: string): readonly number[] {
  if (text === last.text) return last.lows;
  const lows = /[\ud800-\udbff]/.test(text)
    ? matchesIn(text, /[\u{10000}-\u{10FFFF}]/gu).map(({ index }) => index + 1)
    : [];
  last = { text, lows };
  return lows;
}

/** How many of the first numbers something holds for, which holds for none behind them; found by halving. */
function countFirst(
  numbers: readonly number[],
  holds: (number: number, at: number) => boolean,
): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(numbers[middle]!, middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
