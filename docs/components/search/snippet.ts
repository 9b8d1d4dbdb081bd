/** The part of a text that shows best why it was found. */
import type { Stretch } from "./matches.js";

/** Words of a text with the found ones among them. */
export interface Snippet {
  language: string;
  /** Where `text` stands in the document's text: [start, stop) in code points. */
  start: number;
  stop: number;
  text: string;
  /** The found words, as code points counted from `start` of the snippet's own text. */
  highlights: Stretch[];
}

/** Code points of a snippet, at most; a quarter of them stand before the first found word. */
export const SNIPPET = 240;

/** The same for a language: where each character is as wide as two letters, half as many. */
export function snippetLength(language: string): number {
  return /^(?:zh|ja|ko)\b/.test(language) ? SNIPPET / 2 : SNIPPET;
}

/**
 * Where a snippet should begin: so that it holds most different clauses, then most found words, then the
 * first. `found` has the stretches of each clause.
 */
export function snippetStart(
  found: readonly (readonly Stretch[])[],
  length: number = SNIPPET,
): number {
  const before = length / 4;
  const all = found.flatMap((stretches, clause) => stretches.map((at) => ({ ...at, clause })));
  all.sort((a, b) => a.start - b.start);
  let best = { start: 0, clauses: 0, words: 0 };
  let end = 0;
  all.forEach(({ start }, index) => {
    while (end < all.length && all[end]!.stop <= start + length - before) end += 1;
    const inside = all.slice(index, end);
    const clauses = new Set(inside.map(({ clause }) => clause)).size;
    const better = clauses - best.clauses || inside.length - best.words;
    if (better > 0) best = { start, clauses, words: inside.length };
  });
  return Math.max(0, best.start - before);
}

/**
 * Cuts a snippet from a stretch of text that begins at `offset`: whole words, within one passage where it
 * can be, with the found stretches marked.
 */
export function cutSnippet(
  language: string,
  text: string,
  offset: number,
  start: number,
  found: readonly Stretch[],
): Snippet {
  const characters = Array.from(text);
  const first = found.find((stretch) => stretch.stop > start)?.start ?? start;
  const from = trimmedStart(characters, start - offset, first - offset);
  const to = trimmedStop(characters, from, from + snippetLength(language));
  const inside = found.filter((at) => at.start - offset >= from && at.stop - offset <= to);
  const begin = offset + from;
  return {
    language,
    start: begin,
    stop: offset + to,
    text: characters.slice(from, to).join(""),
    highlights: merged(
      inside.map(({ start, stop }) => ({ start: start - begin, stop: stop - begin })),
    ),
  };
}

/** After the last end of a passage before the found word, else after a blank, else where it was. */
function trimmedStart(characters: readonly string[], start: number, found: number): number {
  for (let at = found - 1; at > start; --at) if (characters[at] === "\n") return at + 1;
  if (start <= 0) return 0;
  for (let at = start; at < Math.min(start + 20, found); ++at)
    if (/\s/.test(characters[at]!)) return at + 1;
  return start;
}

function trimmedStop(characters: readonly string[], from: number, stop: number): number {
  if (stop >= characters.length) return characters.length;
  for (let at = stop; at > Math.max(from, stop - 20); --at)
    if (/\s/.test(characters[at]!)) return at;
  return stop;
}

/** Stretches in order, those that touch made one. */
function merged(stretches: readonly Stretch[]): Stretch[] {
  const sorted = [...stretches].sort((a, b) => a.start - b.start || a.stop - b.stop);
  const whole: Stretch[] = [];
  for (const { start, stop } of sorted) {
    const last = whole.at(-1);
    if (last && start < last.stop) last.stop = Math.max(last.stop, stop);
    else whole.push({ start, stop });
  }
  return whole;
}
