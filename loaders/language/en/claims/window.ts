/** What stands near the people of a sentence: of one that goes on for pages, only that is asked. */
import type { MovingWord } from "./events.js";
import type { Group } from "./group.js";
import type { Item } from "./items.js";

/** A word further off than so many items, on either side, speaks of others. */
export const REACH = 150;

/** Part of a sentence, with a group and the words of moving as items of that part. */
export interface Window {
  items: readonly Item[];
  group: Group;
  words: readonly MovingWord[];
}

/** The part of a sentence around a group; a sentence of ordinary length as it is. */
export function windowOf(
  items: readonly Item[],
  group: Group,
  words: readonly MovingWord[],
): Window {
  if (items.length <= 2 * REACH) return { items, group, words };
  const from = Math.max(0, group.first - REACH);
  const to = group.last + REACH;
  const shifted = (at: number | null) => (at === null ? null : at - from);
  return {
    items: items.slice(from, to + 1),
    group: {
      ...group,
      ...{ first: group.first - from, last: group.last - from },
      ...{ head: shifted(group.head), own: shifted(group.own) },
    },
    words: words
      .filter(({ at }) => at >= from && at <= to)
      .map((word) => ({ ...word, at: word.at - from })),
  };
}
