/** The words of moving of a sentence, as verb or noun. */
import { HAVENS, isHaven, isIdiom } from "./idioms.js";
import type { Item } from "./items.js";
import { type Motion, motionsOf } from "./motions.js";

/** A word of moving in its sentence. */
export interface MovingWord {
  at: number;
  motion: Motion;
  passive: boolean;
}

/** All words of moving of a sentence. */
export function movingWords(items: readonly Item[]): MovingWord[] {
  return items.flatMap((item, at) => {
    if (item.kind !== "word" || item.demonym) return [];
    if (isBeingIn(items, at)) return [{ at, motion: BEING, passive: false }];
    if (isOnTheirWay(items, at)) return [{ at, motion: GOING, passive: false }];
    const motion = readingOf(items, at);
    return motion ? [{ at, motion, passive: isPassive(items, at, motion) }] : [];
  });
}

const BEING: Motion = {
  base: "be",
  way: "stay",
  moves: "subject",
  object: null,
  common: true,
  form: "past",
};

const GOING: Motion = { ...BEING, base: "go", way: "go" };

/** `made their way to Hong Kong`. */
function isOnTheirWay(items: readonly Item[], at: number): boolean {
  if (!/^(?:make|made|making|find|found|fought)$/.test(items[at]?.lower ?? "")) return false;
  return /^(?:their|its)$/.test(items[at + 1]?.lower ?? "") && items[at + 2]?.lower === "way";
}

/** `are still in this country`: where they are, said by a verb that says nothing else. */
function isBeingIn(items: readonly Item[], at: number): boolean {
  if (!/^(?:is|are|was|were)$/.test(items[at]?.lower ?? "")) return false;
  let k = at + 1;
  while (/^(?:still|now|already|presently|currently|at|present)$/.test(items[k]?.lower ?? "")) k++;
  if (/^(?:there|here)$/.test(items[k]?.lower ?? "") && k > at + 1) return true;
  if (!/^(?:in|inside|within)$/.test(items[k]?.lower ?? "")) return false;
  return items
    .slice(k + 1, k + 4)
    .some(({ place, lower }) => place !== null || /^(?:country|camps?|custody|here)$/.test(lower));
}

/** The verb or the noun, by the tagger and the words around; null where the word is neither here. */
function readingOf(items: readonly Item[], at: number): Motion | null {
  const all = motionsOf(items[at]?.lower ?? "");
  if (all.length === 0) return null;
  const noun = all.find(({ form }) => form === "noun");
  const verb = all.find(({ form }) => form !== "noun");
  if (isIdiom(items, at)) return null;
  // In the camps, on land, by ship.
  const named =
    items[at]?.tag === "NOUN" && /^(?:camp|land|ship|house|hand|place)$/.test(verb?.base ?? "");
  if (named) return null;
  if (noun && verb && items[at + 1]?.kind === "amount" && items[at - 1]?.tag !== "DET") return verb;
  if (noun && HAVENS.has(noun.base) && !isHaven(items, at)) return null;
  if (noun && verb) return isNounHere(items, at) ? noun : verb;
  if (verb && isTurnedBack(items, at)) return { ...verb, way: "back", common: false };
  const particles = PARTICLES[verb?.base ?? ""];
  if (verb && particles !== undefined)
    return isFollowedBy(items, at, particles) ? { ...verb, common: false } : null;
  if (verb?.form === "past" && isStayingLeft(items, at))
    return { ...verb, way: "stay", object: null };
  return noun ?? verb ?? null;
}

function isNounHere(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.lower ?? "";
  const behind = items[at + 1]?.lower ?? "";
  if (/^(?:the|their|his|a|an|this|of|early|speedy|for|any|such|and)$/.test(before)) return true;
  if (before === "to" || items[at - 1]?.tag === "AUX") return false;
  return items[at]?.tag === "NOUN" || behind === "of";
}

/** `send 300 refugees back`, `handed over`. */
function isTurnedBack(items: readonly Item[], at: number): boolean {
  for (let k = at + 1; k <= at + 7; k++) {
    const item = items[k];
    if (!item || (item.kind === "mark" && /^[,;:.()]$/.test(item.word))) return false;
    if (item.lower === "back") return true;
    if (["VERB", "AUX"].includes(item.tag) && item.kind === "word") return false;
  }
  return false;
}

/** Verbs that move people only with one of these words behind them: `pull out`, `call home`, `hand over`. */
const PARTICLES: Readonly<Record<string, RegExp>> = {
  hand: /^over$/,
  turn: /^over$/,
  pull: /^out$/,
  call: /^home$/,
  get: /^(?:out|away)$/,
  let: /^(?:out|in)$/,
  throw: /^out$/,
  force: /^(?:out|across)$/,
  push: /^(?:out|across|back|over)$/,
};

function isFollowedBy(items: readonly Item[], at: number, particles: RegExp): boolean {
  for (let k = at + 1; k <= at + 7; k++) {
    const item = items[k];
    if (!item || (item.kind === "mark" && /^[,;:.()]$/.test(item.word))) return false;
    if (particles.test(item.lower)) return true;
    if (k > at + 1 && ["VERB", "AUX"].includes(item.tag) && item.kind === "word") return false;
  }
  return false;
}

/** `left in China`, `there were 300 left`: they are still there. */
function isStayingLeft(items: readonly Item[], at: number): boolean {
  if (items[at]?.lower !== "left") return false;
  const behind = items[at + 1]?.lower ?? "";
  if (/^(?:behind|over)$/.test(behind)) return true;
  if (!/^(?:in|at|on|there|here)$/.test(behind)) return false;
  return (
    items
      .slice(Math.max(0, at - 6), at)
      .some(({ lower }) => /^(?:were|are|is|was|those|still|be)$/.test(lower)) ||
    items[at + 2]?.kind !== "date"
  );
}

function isPassive(items: readonly Item[], at: number, motion: Motion): boolean {
  if (!["past", "participle"].includes(motion.form)) return false;
  for (let k = at - 1; k >= Math.max(0, at - 4); k--) {
    const item = items[k];
    if (!item) break;
    if (/^(?:be|been|being|is|are|was|were|am|get|got)$/.test(item.lower)) return true;
    if (item.tag !== "ADV" && item.tag !== "PART" && item.tag !== "AUX") break;
  }
  return false;
}
