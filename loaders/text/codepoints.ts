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
  return (index) => index - countBelow(pairs, index);
}

/** Length in code points. */
export function codePointLength(text: string): number {
  return text.length - surrogatePairs(text).length;
}

/** The stretch [start, stop) of a text, in code points: what SQL's substring(text, start + 1, stop - start) gives. */
export function sliceCodePoints(text: string, start: number, stop: number): string {
  if (surrogatePairs(text).length === 0) return text.slice(start, stop);
  return Array.from(text).slice(start, stop).join("");
}

/** UTF-16 indices of the low halves of all surrogate pairs, rising. */
function surrogatePairs(text: string): number[] {
  const lows: number[] = [];
  if (!/[\ud800-\udbff]/.test(text)) return lows;
  for (const match of matchesIn(text, /[\u{10000}-\u{10FFFF}]/gu)) lows.push(match.index + 1);
  return lows;
}

/** How many of the rising numbers are below the limit or equal to it. */
function countBelow(rising: number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rising[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
