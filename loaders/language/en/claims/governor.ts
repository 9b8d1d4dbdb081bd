/** Which word of moving governs the people of a group: the closest tie of those in its sentence. */
import { between } from "./between.js";
import type { MovingWord } from "./events.js";
import type { Group } from "./group.js";
import type { Item } from "./items.js";
import type { Motion } from "./motions.js";

/** A word of moving that governs a group: the lower its cost, the closer the tie. */
export interface Governed extends MovingWord {
  cost: number;
  /** How the people stand to it. */
  tie: "object" | "subject";
}

/** The word of moving that governs a group best; null where none does closely enough. */
export function governorOf(
  items: readonly Item[],
  group: Group,
  words: readonly MovingWord[],
): Governed | null {
  const own = words.find(({ at }) => at === group.own);
  if (own) return { ...own, cost: 0, tie: "object" };
  const ties = words
    .filter(({ at, motion }) => isNear(group, at, limitOf(group, motion)))
    .flatMap((word) => tieOf(items, group, word) ?? [])
    .filter(({ cost, motion }) => cost <= limitOf(group, motion));
  return (
    mainVerb(items, group, ties) ??
    ties.sort(
      (a, b) => a.cost - b.cost || Math.abs(a.at - group.last) - Math.abs(b.at - group.last),
    )[0] ??
    null
  );
}

/** `Poles deported to the east are now returning`: of a participle and a finite verb, the verb tells. */
function mainVerb(
  items: readonly Item[],
  group: Group,
  ties: readonly Governed[],
): Governed | null {
  const participle = ties.find(
    ({ at, passive, motion }) =>
      motion.form === "past" &&
      motion.moves !== "subject" &&
      !passive &&
      at > group.last &&
      at - group.last <= 2,
  );
  if (!participle) return null;
  const finite = ties.filter(
    ({ at, motion }) =>
      at > participle.at &&
      motion.way !== "stay" &&
      motion.form !== "noun" &&
      items
        .slice(Math.max(participle.at, at - 4), at)
        .some(({ lower }) => /^(?:is|are|was|were|have|had|has|will)$/.test(lower)),
  );
  return finite.sort((a, b) => a.at - b.at)[0] ?? null;
}

/** What each item between people and their verb costs at least, and what a relative clause gives back. */
const STEP = 0.03;
const RELATIVE = 0.3;

/** Whether a word outside a group is not already too far off by the number of items between. */
function isNear({ first, last }: Group, at: number, limit: number): boolean {
  const distance = at < first ? first - at : at - last;
  return (at < first || at > last) && STEP * distance - RELATIVE <= limit;
}

/** Movers are tied by what stands further off; words that say much else only by what stands beside. */
function limitOf(group: Group, { common, way }: Motion): number {
  const base = group.mover || group.head === null ? 3.2 : 2.6;
  const vague = group.amount.vague && !group.mover ? 0.6 : 0;
  return (common || way === "stay" ? Math.min(base, 1.7) : base) - vague;
}

function tieOf(items: readonly Item[], group: Group, word: MovingWord): Governed | null {
  const behind = word.at > group.last;
  const cost = behind ? costBehind(items, group, word) : costAhead(items, group, word);
  if (cost === null) return null;
  const { motion } = word;
  const object = !behind && (motion.form === "noun" || motion.moves !== "subject");
  return { ...word, cost, tie: object || (behind && word.passive) ? "object" : "subject" };
}

/** The people are the subject: `300 refugees, who had crossed`, `300 were sent`, `300 asked to leave`. */
function costBehind(items: readonly Item[], group: Group, word: MovingWord): number | null {
  const { motion, at } = word;
  let cost = STEP * (at - group.last);
  const active = motion.moves === "object" && !word.passive;
  // `refugees sent from there` is a participle; `workers send money` is not.
  if (active && !["participle", "past"].includes(motion.form))
    cost += motion.form === "noun" ? 0.3 : 2;
  if (motion.form === "noun") cost += 0.8;
  for (let k = group.last + 1; k < at; k++) cost += between(items, k, at);
  const next = items[group.last + 1]?.lower ?? "";
  const relative =
    /^(?:who|whom|that|which)$/.test(next) ||
    (next === "," && /^(?:who|whom|which)$/.test(items[group.last + 2]?.lower ?? ""));
  return relative ? cost - RELATIVE : cost;
}

/** The people are the object: `evacuation of 2,000`, `to send home 300 workers`. */
function costAhead(items: readonly Item[], group: Group, word: MovingWord): number | null {
  const { motion, at } = word;
  let cost = 0.04 * (group.first - at);
  const next = items[at + 1]?.lower ?? "";
  const of = items.slice(at + 1, group.first).some(({ lower }) => lower === "of" || lower === "by");
  if (motion.form === "noun") cost += of || next === "of" ? 0 : group.first - at <= 2 ? 0.4 : 1;
  else if (motion.moves === "subject" && motion.object !== null && motion.way !== "stay")
    cost += 1.6;
  else if (motion.moves === "subject") cost += inverted(items, word) ? 0.4 : 1.4;
  else if (word.passive) cost += 1.5;
  for (let k = at + 1; k < group.first; k++) cost += between(items, k, group.first);
  return cost;
}

/** `there remain 300`, `there live 300`. */
function inverted(items: readonly Item[], { at }: MovingWord): boolean {
  return items.slice(Math.max(0, at - 3), at).some(({ lower }) => lower === "there");
}
