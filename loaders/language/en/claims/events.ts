/** Which word of moving governs the people of a group, and whether it tells a fact. */
import { CONTROL_STEMS, THING_NOUNS } from "./wording.js";
import type { Item } from "./items.js";
import { type Motion, isIrrealis, motionsOf, peopleNoun } from "./lexicon.js";
import type { Group } from "./people.js";

/** A word of moving in its sentence. */
export interface MovingWord {
  at: number;
  motion: Motion;
  passive: boolean;
}

/** A word of moving that governs a group: the lower its cost, the closer the tie. */
export interface Governed extends MovingWord {
  cost: number;
  /** How the people stand to it. */
  tie: "object" | "subject";
}

/** All words of moving of a sentence. */
export function movingWords(items: readonly Item[]): MovingWord[] {
  return items.flatMap((item, at) => {
    if (item.kind !== "word" || item.demonym) return [];
    if (isBeingIn(items, at)) return [{ at, motion: BEING, passive: false }];
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

/** `are still in this country`: where they are, said by a verb that says nothing else. */
function isBeingIn(items: readonly Item[], at: number): boolean {
  if (!/^(?:is|are|was|were)$/.test(items[at]?.lower ?? "")) return false;
  let k = at + 1;
  while (/^(?:still|now|already|presently|currently|at|present)$/.test(items[k]?.lower ?? "")) k++;
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
  if (noun && verb) return isNounHere(items, at) ? noun : verb;
  if (verb && isTurnedBack(items, at)) return { ...verb, way: "back", common: false };
  if (verb?.base === "get") return null;
  if (verb && /^(?:hand|turn)$/.test(verb.base))
    return items.slice(at + 1, at + 8).some(({ lower }) => lower === "over")
      ? { ...verb, common: false }
      : null;
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

const THINGS = THING_NOUNS;

/** `left open`, `return to the question`, `enter into negotiations`, `in return`. */
function isIdiom(items: readonly Item[], at: number): boolean {
  const lower = items[at]?.lower ?? "";
  const before = items[at - 1]?.lower ?? "";
  const behind = items[at + 1]?.lower ?? "";
  if (/^(?:in|under)$/.test(before) && /^(?:return|exchange|parole)$/.test(lower)) return true;
  if (
    lower === "left" &&
    /^(?:the|far|extreme|wing|hand|-)$/.test(before) &&
    items[at]?.tag !== "VERB"
  )
    return true;
  if (
    /^leav|^left$/.test(lower) &&
    /^(?:open|no|much|little|out|it|to|aside|a|an|unsettled|that|this)$/.test(behind)
  )
    return true;
  if (
    /^return/.test(lower) &&
    behind === "to" &&
    /^(?:this|that|power|normal|office|work|duty)$/.test(items[at + 2]?.lower ?? "")
  )
    return true;
  const object = items
    .slice(at + 1, at + 5)
    .find(({ tag, kind }) => kind === "word" && tag === "NOUN");
  if (
    object &&
    THINGS.test(object.lower) &&
    motionsOf(lower).some(({ form, common }) => form !== "noun" && common)
  )
    return true;
  return lower === "exchange" && /^(?:of)$/.test(behind) && THINGS.test(items[at + 2]?.lower ?? "");
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

/** The word of moving that governs a group best; null where none does closely enough. */
export function governorOf(
  items: readonly Item[],
  group: Group,
  words: readonly MovingWord[],
): Governed | null {
  const own = words.find(({ at }) => at === group.own);
  if (own) return { ...own, cost: 0, tie: "object" };
  const ties = words
    .filter(({ at }) => at < group.first || at > group.last)
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
  let cost = 0.03 * (at - group.last);
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
  return relative ? cost - 0.3 : cost;
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

const CONTROL = CONTROL_STEMS;

/** What an item between people and a word of moving puts between them. */
function between(items: readonly Item[], k: number, end: number): number {
  const item = items[k];
  if (!item) return 0;
  if (item.kind === "mark")
    return /^[;:]$/.test(item.word)
      ? 4
      : /^[,()—–]$/.test(item.word)
        ? 0.25
        : /^[.!?]$/.test(item.word)
          ? 3
          : 0;
  if (item.kind === "amount")
    return item.amount?.vague === true || peopleNoun(items[k + 1]?.lower ?? "") ? 0.9 : 0.3;
  if (item.kind !== "word") return 0.05;
  if (
    item.tag === "SCONJ" ||
    /^(?:because|since|while|when|if|although|unless|whereas|so)$/.test(item.lower)
  )
    return 1.6;
  if (item.lower === "whose") return 1.6;
  if (/^(?:but|or)$/.test(item.lower)) return 0.9;
  if (item.lower === "and" || item.tag === "CCONJ") return isVerbal(items, k + 1) ? 0.5 : 0.35;
  if (item.tag === "VERB") {
    if (CONTROL.test(item.lower)) return 0.25;
    if (motionsOf(item.lower).length > 0) return 0.6;
    // Another verb with a subject of its own begins another clause.
    if (isFiniteHere(items, k)) return 1.8;
    return /ing$|ed$/.test(item.lower) && k + 1 < end ? 0.8 : 1.1;
  }
  // They shout for the others to leave.
  if (items[k + 1]?.lower === "to" && isFor(items, k)) return 2.5;
  if (item.demonym && /s$/.test(item.lower)) return 0.9;
  if (["NOUN", "PROPN"].includes(item.tag) && isNewSubject(items, k)) return 0.8;
  if (item.tag === "PRON" && /^(?:he|she|it|they|we|i|you)$/.test(item.lower)) return 1;
  if (/^(?:who|whom|which|that)$/.test(item.lower)) return 0.2;
  return item.tag === "NOUN" && peopleNoun(item.lower) ? 0.5 : 0;
}

/** `for X to`: whoever stands there is the one who is to move. */
function isFor(items: readonly Item[], k: number): boolean {
  const before = items[k - 1]?.lower === "the" ? k - 2 : k - 1;
  return (
    items[before]?.lower === "for" &&
    (items[k]?.demonym !== null || peopleNoun(items[k]?.lower ?? "") !== null)
  );
}

function isFiniteHere(items: readonly Item[], k: number): boolean {
  return (
    /[^s]s$/.test(items[k]?.lower ?? "") && ["NOUN", "PROPN"].includes(items[k - 1]?.tag ?? "")
  );
}

/** `people wished to have the army leave`: behind a verb, another subject. */
function isNewSubject(items: readonly Item[], k: number): boolean {
  const item = items[k];
  if (!item || isIrrealis(item.lower) || motionsOf(item.lower).length > 0) return false;
  let before = k - 1;
  while (["DET", "ADJ", "PROPN"].includes(items[before]?.tag ?? "")) before--;
  return (
    items[before]?.tag === "VERB" &&
    !isIrrealis(items[k + 1]?.lower ?? "") &&
    !isIrrealis(items[k + 2]?.lower ?? "")
  );
}

function isVerbal(items: readonly Item[], k: number): boolean {
  return ["VERB", "AUX"].includes(items[k]?.tag ?? "");
}
