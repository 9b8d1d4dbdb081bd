import type { PlaceAt } from "./roles.js";

/** Share of all places named that two states must have, for a document to be about the two. */
const SHARE = 0.75;

/**
 * The two states that a text is about: those whose places it names most, where it names hardly any
 * others. `crossed the border` then means theirs. Null where it is about one, or about many.
 */
export function sidesOf(places: readonly PlaceAt[]): readonly [string, string] | null {
  const counts = new Map<string, number>();
  for (const { state } of places)
    if (state !== null) counts.set(state, (counts.get(state) ?? 0) + 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const [first, second] = ranked;
  if (!first || !second) return null;
  const total = ranked.reduce((sum, [, count]) => sum + count, 0);
  return first[1] + second[1] >= SHARE * total ? [first[0], second[0]] : null;
}

/** The two states of a border that the sentence names by both: 苏中边界, the Sino-Soviet border. */
export function bordersIn(roles: readonly PlaceAt[]): readonly [string, string] | null {
  for (let at = 1; at < roles.length; at++) {
    const [first, second] = [roles[at - 1]!, roles[at]!];
    // 老挝、越南 is a list; 苏中 and Sino-Soviet are two sides.
    const apart = second.start - first.stop;
    if (apart > 1 || (apart === 1 && !(first.adjective && second.adjective))) continue;
    if (first.state === null || second.state === null) continue;
    if (first.state !== second.state) return [first.state, second.state];
  }
  return null;
}
