/** From a review's words to the row that stands on them, and to the nearest where there is none. */
import { codePointLength, codePointOffsets } from "../text/codepoints.js";

/** Words of a text, [start, stop) in code points. */
export interface Stretch {
  start: number;
  stop: number;
}

/** Where a text has a quote for the n-th time, from 1; null where it does not. Occurrences may overlap. */
export function occurrenceIn(text: string, quote: string, occurrence: number): Stretch | null {
  let at = -1;
  for (let count = 0; count < occurrence; count++) {
    at = text.indexOf(quote, at + 1);
    if (at < 0) return null;
  }
  const start = codePointOffsets(text)(at);
  return { start, stop: start + codePointLength(quote) };
}

export interface Words extends Stretch {
  language: string | null;
  quote: string | null;
}

/** The row nearest to a review's words: by place where the text has them, else by likeness of the words. */
export function nearestRow<R extends Words>(
  rows: readonly R[],
  language: string,
  quote: string,
  at: Stretch | null,
): R | null {
  let best: R | null = null;
  let least = Infinity;
  for (const row of rows) {
    if (row.language !== language || row.quote === null) continue;
    const distance = at ? Math.abs(row.start - at.start) : 1 - likeness(row.quote, quote);
    if (distance < least) [best, least] = [row, distance];
  }
  return best;
}

/** Dice's coefficient over pairs of neighbouring characters (Dice 1945): 0 for nothing in common, 1 for the same. */
export function likeness(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  if (a.length + b.length === 0) return one === other ? 1 : 0;
  const left = new Map<string, number>();
  for (const pair of a) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of b) {
    const count = left.get(pair) ?? 0;
    if (count > 0) shared++;
    left.set(pair, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

function pairsOf(text: string): string[] {
  const letters = Array.from(text);
  return letters.slice(1).map((letter, index) => (letters[index] ?? "") + letter);
}
