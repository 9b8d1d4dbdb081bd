/** Which word of moving governs the people of a group: the closest tie of those in its sentence. */
import { between } from "./between.js";
import type { MovingWord } from "./events.js";
import type { Group } from "./group.js";
import type { Item } from "./items.js";
import { inverted, isComplement, isOfThings, opensMainClause } from "./objects.js";
import { type Motion, motionsOf } from "./motions.js";

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
    nounOfMoving(items, group, ties) ??
    mainVerb(items, group, ties) ??
    moverOfStaying(items, group, ties) ??
    moverOfRelative(items, group, ties) ??
    ties.sort(
      (a, b) => a.cost - b.cost || Math.abs(a.at - group.last) - Math.abs(b.at - group.last),
    )[0] ??
    null
  );
}

/** `the return to X of 300 deportees already accepted`: a participle behind the people only describes them. */
function nounOfMoving(
  items: readonly Item[],
  group: Group,
  ties: readonly Governed[],
): Governed | null {
  const [behind] = ties.filter(({ at }) => at > group.last).sort((a, b) => a.at - b.at);
  if (!behind || behind.passive || !/^(?:past|participle)$/.test(behind.motion.form)) return null;
  const between = items.slice(group.last + 1, behind.at);
  if (!between.every(({ tag, lower }) => tag === "ADV" || lower === "already")) return null;
  const of = /^(?:the|these|those|all)$/.test(items[group.first - 1]?.lower ?? "") ? 2 : 1;
  if (items[group.first - of]?.lower !== "of") return null;
  const nouns = ties.filter(
    ({ at, tie, motion }) => at < group.first && tie === "object" && motion.form === "noun",
  );
  return nouns.sort((a, b) => b.at - a.at)[0] ?? null;
}

/** `Poles deported to the east are now returning`: of a participle and a finite verb, the verb tells. */
function mainVerb(
  items: readonly Item[],
  group: Group,
  ties: readonly Governed[],
): Governed | null {
  const participle = ties.find(
    ({ at, passive, motion }) =>
      ((motion.form === "past" && motion.moves !== "subject") ||
        // Experts working there will be withdrawn.
        (motion.way === "stay" && motion.form === "ing" && items[at - 1]?.tag !== "AUX")) &&
      !passive &&
      at > group.last &&
      at - group.last <= 2,
  );
  if (participle && items[group.last + 1]?.word === ",")
    return behindInsertion(items, participle, ties);
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

/** `300 people, brought there as workers, lived in X`: what stands between commas is told on the way. */
function behindInsertion(
  items: readonly Item[],
  participle: Governed,
  ties: readonly Governed[],
): Governed | null {
  const comma = items.findIndex(({ word }, k) => k > participle.at && word === ",");
  if (comma < 0) return null;
  const verb = ties.find(
    ({ at, motion }) => at > comma && at - comma <= 4 && motion.form !== "noun",
  );
  return verb ?? null;
}

/** `to admit 300 refugees remaining in X`: where they are does not say what is done with them. */
function moverOfStaying(
  items: readonly Item[],
  group: Group,
  ties: readonly Governed[],
): Governed | null {
  const staying = ties.find(
    ({ at, motion, passive }) =>
      motion.way === "stay" &&
      /^(?:ing|past|participle)$/.test(motion.form) &&
      !passive &&
      at > group.last &&
      at - group.last <= 2,
  );
  if (!staying || isClauseVerb(items, staying)) return null;
  const moving = ties.filter(
    ({ at, tie, motion, cost }) =>
      at < group.first && tie === "object" && motion.way !== "stay" && cost < 1,
  );
  return moving.sort((a, b) => a.cost - b.cost)[0] ?? null;
}

/** `to admit 300 men who were expelled`: what was told of them before does not say what is done with them. */
function moverOfRelative(
  items: readonly Item[],
  { first, last }: Group,
  ties: readonly Governed[],
): Governed | null {
  if (!/^(?:who|which|whom)$/.test(items[last + 1]?.lower ?? "")) return null;
  const moving = ties.filter(
    ({ at, tie, motion, cost }) =>
      at < first &&
      tie === "object" &&
      motion.form !== "noun" &&
      motion.way !== "stay" &&
      cost < 0.6,
  );
  return moving.sort((a, b) => a.cost - b.cost)[0] ?? null;
}

/** `300 refugees lived there`, `who remained`: a verb of its own, no participle. */
function isClauseVerb(items: readonly Item[], { at, motion }: Governed): boolean {
  if (/^(?:who|that|which)$/.test(items[at - 1]?.lower ?? "")) return true;
  return (
    motion.form !== "ing" &&
    !/^(?:held|detained|interned|stranded|imprisoned)$/.test(items[at]?.lower ?? "")
  );
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
  const moved = behind && (word.passive || isRelativeObject(items, group, word.at));
  return { ...word, cost, tie: object || moved ? "object" : "subject" };
}

/** `300 civilians whom we would have to evacuate`: the verb has a subject of its own, and the people are its object. */
function isRelativeObject(items: readonly Item[], group: Group, at: number): boolean {
  const which = items.findIndex(
    ({ lower }, k) => k > group.last && k < at && /^(?:whom|which|that)$/.test(lower),
  );
  const subject = items[which + 1];
  if (which < 0 || subject === undefined) return false;
  return /^(?:PRON|PROPN|DET)$/.test(subject.tag) || subject.place !== null;
}

/** The people are the subject: `300 refugees, who had crossed`, `300 were sent`, `300 asked to leave`. */
function costBehind(items: readonly Item[], group: Group, word: MovingWord): number | null {
  const { motion, at } = word;
  let cost = STEP * (at - group.last);
  const active = motion.moves === "object" && !word.passive;
  // `refugees sent from there` is a participle; `workers send money` is not.
  if (active && !["participle", "past"].includes(motion.form))
    cost += motion.form === "noun" ? 0.3 : isRelativeObject(items, group, at) ? 0 : 2;
  if (motion.form === "noun") cost += 0.8;
  const part = partEnd(items, group.last, at);
  // Of the part that stands between commas, another verb tells.
  if (part === null) return null;
  for (let k = part; k < at; k++) cost += between(items, k, at);
  const next = items[group.last + 1]?.lower ?? "";
  const relative =
    /^(?:who|whom|that|which)$/.test(next) ||
    (next === "," && /^(?:who|whom|which)$/.test(items[group.last + 2]?.lower ?? ""));
  return relative ? cost - RELATIVE : cost;
}

/**
 * Where what is said of all the people goes on: behind their last word, or behind `, of which 150 had come to X,`;
 * null where the item at `until` stands inside that.
 */
function partEnd(items: readonly Item[], last: number, until: number): number | null {
  const aside = asideEnd(items, last);
  if (aside !== null) return until < aside ? null : aside;
  const opened = /^[,(—–]$/.test(items[last + 1]?.word ?? "") && items[last + 2]?.lower === "of";
  if (!opened || !/^(?:which|whom)$/.test(items[last + 3]?.lower ?? "")) return last + 1;
  const close = items.findIndex(({ word }, k) => k > last + 3 && /^[,)—–;]$/.test(word));
  if (close < 0 || until < close) return null;
  return close + 1;
}

/**
 * `refugees from X, fearful of their lives, are moving`: where what is said on the way ends; null where nothing is.
 * What is said between commas has no verb of its own clause, and the verb of the people follows at once.
 */
function asideEnd(items: readonly Item[], last: number): number | null {
  const of =
    /^(?:of|from|in)$/.test(items[last + 1]?.lower ?? "") && items[last + 2]?.place ? 2 : 0;
  const open = last + of + 1;
  const word = items[open]?.word ?? "";
  const next = items[open + 1];
  if (next === undefined || !/^[,(]$/.test(word)) return null;
  // Koreans, brought there as workers, lived in X.
  const brought = motionsOf(next.lower).some(
    ({ form, moves }) => form === "participle" && moves === "object",
  );
  if (!(next.tag === "ADJ" || brought || ASIDE.test(next.lower))) return null;
  const close = items.findIndex(
    ({ word: mark }, k) => k > open && mark === (word === "(" ? ")" : ","),
  );
  if (close < 0 || close - open > 14) return null;
  return items[close + 1]?.tag === "AUX" || items[close + 1]?.tag === "VERB" ? close + 1 : null;
}

const ASIDE =
  /^(?:mainly|mostly|chiefly|largely|primarily|including|consisting|most|many|some|all|nearly|almost)$/;

/** The people are the object: `evacuation of 2,000`, `to send home 300 workers`. */
function costAhead(items: readonly Item[], group: Group, word: MovingWord): number | null {
  const { motion, at } = word;
  let cost = 0.04 * (group.first - at);
  const next = items[at + 1]?.lower ?? "";
  const of = isComplement(items, at, group.first) || next === "of";
  if (motion.form === "noun") cost += of ? 0 : group.first - at <= 2 ? 0.4 : 1;
  if (motion.form === "noun" && next === "of" && isOfThings(items, at + 2, group.first)) cost += 2;
  else if (motion.moves === "subject" && motion.object !== null && motion.way !== "stay")
    cost += motion.common ? 3 : 1.6;
  else if (motion.moves === "subject") cost += inverted(items, word) ? 0.4 : 1.4;
  else if (word.passive) cost += 1.5;
  if (opensMainClause(items, group)) cost += 2;
  for (let k = at + 1; k < group.first; k++) cost += between(items, k, group.first);
  return cost;
}
