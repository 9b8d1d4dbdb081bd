/** Keyword in context: a line of a concordance, and the order that its neighbours give it. */

/** An occurrence with the words to either side. Left and right are the text's own, unchanged. */
export interface ContextLine {
  left: string;
  keyword: string;
  right: string;
}

const NEIGHBOUR =
  /\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}])+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * The stretch [start, stop) of a text with up to `width` code points on either side; all offsets in code
 * points. The sides stop at a blank line, for that is where a passage ends.
 */
export function contextLine(text: string, start: number, stop: number, width = 60): ContextLine {
  const characters = Array.from(text);
  const slice = (from: number, to: number) => characters.slice(from, to).join("");
  const left = slice(Math.max(0, start - width), start);
  const right = slice(stop, stop + width);
  return {
    left: left.slice(left.lastIndexOf("\n\n") + 1).trimStart(),
    keyword: slice(start, stop),
    right: right.split("\n\n", 1)[0]!.trimEnd(),
  };
}

/**
 * The folded neighbours of a line: `-1` is the first word to the left, `2` the second to the right; in
 * Chinese a word is a character. Empty where the line has none there.
 */
export function neighbour(line: ContextLine, place: number): string {
  const words = (place < 0 ? line.left : line.right).match(NEIGHBOUR) ?? [];
  return (words.at(place < 0 ? place : place - 1) ?? "").toLowerCase();
}

/** Lines in the order of their neighbours at the places given, first place first; equal ones stay as they were. */
export function sortLines<Line extends ContextLine>(
  lines: readonly Line[],
  places: readonly number[],
): Line[] {
  const keyed = lines.map((line) => ({ line, keys: places.map((at) => neighbour(line, at)) }));
  keyed.sort((a, b) => compareKeys(a.keys, b.keys));
  return keyed.map(({ line }) => line);
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [index, key] of a.entries()) {
    const other = b[index] ?? "";
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}
