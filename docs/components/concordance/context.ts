/** The words around an occurrence, as they stand in the text. */
import type { Evidence } from "../words/evidence.js";
import type { PlacedLine } from "./order.js";
import { type Occurrence, type Place, neighbourRange } from "./kwic.js";

/** Reads the words [start, stop) of a text, in code points; as much of them as the text has. */
export type ReadWords = (
  documentId: string,
  language: string,
  start: number,
  stop: number,
) => Promise<string>;

/** A stretch of a text. `start` in code points. */
export interface Stretch {
  start: number;
  text: string;
}

/** An occurrence within its words; left and right are the text's own, unchanged. */
export interface Context {
  left: Stretch;
  keyword: string;
  right: Stretch;
}

/** Code points to either side. */
const WIDTH = 120;

/** The words around an occurrence, up to where its passage ends: there a text has a blank line. */
export async function contextOf(
  { passage, start, stop }: Omit<PlacedLine, "date">,
  read: ReadWords,
  width = WIDTH,
): Promise<Context> {
  const from = Math.max(0, start - width);
  const words = await read(passage.document_id, passage.language, from, stop + width);
  return contextIn(words, from, start, stop);
}

/** The context of [start, stop) in a stretch of text that begins at `from`. */
export function contextIn(words: string, from: number, start: number, stop: number): Context {
  const signs = Array.from(words);
  const before = signs.slice(0, start - from).join("");
  const left = before.slice(before.lastIndexOf("\n\n") + 1).trimStart();
  const right = signs
    .slice(stop - from)
    .join("")
    .split("\n\n", 1)[0]!;
  return {
    left: { start: start - Array.from(left).length, text: left },
    keyword: signs.slice(start - from, stop - from).join(""),
    right: { start: stop, text: right.trimEnd() },
  };
}

/** What a line stands on. */
export function evidenceOf(
  { passage, start, stop }: Omit<PlacedLine, "date">,
  quote: string,
): Evidence {
  const { document_id, language } = passage;
  return { document_id, language, start, stop, quote };
}

/** A part of a stretch, and the index of the range that it is, or null between ranges. */
export interface Part {
  text: string;
  range: number | null;
}

/** A stretch parted at ranges [start, stop) of the text, which do not overlap; null ranges are nowhere. */
export function partsOf(
  { start, text }: Stretch,
  ranges: readonly (readonly [number, number] | null)[],
): Part[] {
  const signs = Array.from(text);
  const inside = ranges
    .map((range, index) => ({ range, index }))
    .filter((is): is is { range: [number, number]; index: number } => is.range !== null)
    .map(({ range: [from, to], index }) => ({
      from: Math.max(0, from - start),
      to: Math.min(signs.length, to - start),
      index,
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  const parts: Part[] = [];
  let at = 0;
  const add = (to: number, range: number | null) => {
    if (to > at) parts.push({ text: signs.slice(at, to).join(""), range });
    at = Math.max(at, to);
  };
  for (const { from, to, index } of inside) {
    add(from, null);
    add(to, index);
  }
  add(signs.length, null);
  return parts;
}

/** Where the words stand that lines are sorted by; null for a key that is no place. */
export function sortedRanges(
  occurrence: Occurrence,
  places: readonly (Place | undefined)[],
): ([number, number] | null)[] {
  return places.map((place) =>
    place === undefined || place === 0 ? null : neighbourRange(occurrence, place),
  );
}
