/**
 * A text without what print, scanning and typing put into its words: ligatures are their letters, soft
 * hyphens and blanks of no width are gone, full-width letters and figures are plain ones. Rules for names,
 * words, search, dates, claims and citations read this view; each place leads back to the text itself, so
 * that a quote keeps every character.
 */
import { matchesIn } from "./matches.js";

/** What is to be read instead of a text, and the way back. Indices are UTF-16, `stop` exclusive. */
export interface View {
  readonly text: string;
  /** Where a stretch that begins at an index of the view begins in the text itself. */
  readonly start: (index: number) => number;
  /** Where a stretch that ends at an index of the view ends: what was taken out after it stays outside. */
  readonly stop: (index: number) => number;
}

/** Ligatures, full-width letters and figures, and what has no width: hyphens, blanks, joiners, directions. */
const VEILED =
  /[\ufb00-\ufb06\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]+/g;
const WITHOUT_WIDTH = /^[\u00ad\u2000-\u206f\ufeff]/;

/** Whether anything hides a text's words. */
export function isVeiled(text: string): boolean {
  return text.search(VEILED) >= 0;
}

/** What a view has for one character: its letters, or nothing; most often itself. */
export function unveiled(character: string): string {
  if (!isVeiled(character)) return character;
  return WITHOUT_WIDTH.test(character) ? "" : character.normalize("NFKC");
}

const same = (index: number) => index;

/** The view of a text; the text itself where nothing hides its words. */
export function viewOf(text: string): View {
  const changes = changesIn(text);
  if (changes.length === 0) return { text, start: same, stop: same };
  let seen = 0;
  const parts = changes.flatMap(({ place, length, words }) => {
    const before = text.slice(seen, place);
    seen = place + length;
    return [before, words];
  });
  return {
    text: parts.join("") + text.slice(seen),
    start: (index) => {
      const change = lastWhere(changes, (is) => is.index <= index);
      if (!change) return index;
      const inside = index < change.index + change.words.length;
      return inside ? change.place : after(change, index);
    },
    stop: (index) => {
      const change = lastWhere(changes, (is) => is.index < index);
      if (!change) return index;
      return Math.max(after(change, index), change.place + change.length);
    },
  };
}

/** Some characters of a text that its view has otherwise. */
interface Change {
  /** Where in the text, and how long there. */
  place: number;
  length: number;
  /** Where in the view, and what stands there. */
  index: number;
  words: string;
}

function changesIn(text: string): Change[] {
  const changes: Change[] = [];
  let shift = 0;
  for (const { 0: veiled, index: place } of matchesIn(text, VEILED)) {
    const words = unveiled(veiled);
    changes.push({ place, length: veiled.length, index: place + shift, words });
    shift += words.length - veiled.length;
  }
  return changes;
}

/** The place of an index that stands behind a change, with nothing else changed between the two. */
function after({ place, length, index: at, words }: Change, index: number): number {
  return place + length + (index - at - words.length);
}

/** The last of rising changes for which something holds that holds for all before it. */
function lastWhere(
  changes: readonly Change[],
  holds: (change: Change) => boolean,
): Change | undefined {
  let [low, high] = [0, changes.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const change = changes[middle];
    if (change && holds(change)) low = middle + 1;
    else high = middle;
  }
  return changes[low - 1];
}
