/** How far words part people from a word of moving. */
import type { Item } from "./items.js";
import { isIrrealis } from "./moods.js";
import { motionsOf } from "./motions.js";
import { peopleNoun } from "./people-nouns.js";
import { CONTROL_STEMS } from "./wording.js";

/** What an item between people and a word of moving puts between them. */
export function between(items: readonly Item[], k: number, end: number): number {
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
  if (opensClause(items, k, end)) return 3;
  if (
    item.tag === "SCONJ" ||
    /^(?:because|since|while|when|if|although|unless|whereas|so)$/.test(item.lower)
  )
    return 1.6;
  if (item.lower === "whose") return 1.6;
  if (/^(?:but|or)$/.test(item.lower)) return 0.9;
  if (item.lower === "and" || item.tag === "CCONJ") return isVerbal(items, k + 1) ? 0.5 : 0.35;
  // Another clause has begun: the return, who was one of four.
  if (item.tag === "AUX" && isBeing(items, k, end)) return 1;
  // To have reached: an auxiliary, which the tagger has for a verb.
  if (item.lower === "have" && items[k - 1]?.lower === "to" && items[k + 1]?.tag === "VERB")
    return 0;
  if (item.tag === "VERB") {
    if (CONTROL_STEMS.test(item.lower) || isHeldToHave(items, k)) return 0.25;
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

/** `are known to have reached`: what is known of them is that they reached it. */
function isHeldToHave(items: readonly Item[], k: number): boolean {
  return (
    items[k + 1]?.lower === "to" &&
    /^(?:have|be)$/.test(items[k + 2]?.lower ?? "") &&
    /^(?:is|are|was|were)$/.test(items[k - 1]?.lower ?? "")
  );
}

/** `was one of`: the whole verb of a clause, no auxiliary of a word of moving. */
function isBeing(items: readonly Item[], k: number, end: number): boolean {
  if (!/^(?:is|are|was|were)$/.test(items[k]?.lower ?? "")) return false;
  const rest = items.slice(k + 1, end + 1);
  return !rest.some(
    ({ tag, lower }) => tag === "VERB" || motionsOf(lower).length > 0 || lower === "to",
  );
}

/** `after the President returns`, `should the troops leave`: whoever moves there is named there. */
function opensClause(items: readonly Item[], k: number, end: number): boolean {
  const lower = items[k]?.lower ?? "";
  const turned = /^(?:should|had|were)$/.test(lower) && items[k - 1]?.word === ",";
  if (
    !turned &&
    !/^(?:after|before|when|if|because|until|unless|although|whereas|where)$/.test(lower)
  )
    return false;
  const subject = items
    .slice(k + 1, end)
    .find(({ tag, kind }) => kind === "place" || /^(?:NOUN|PROPN|PRON|VERB|AUX)$/.test(tag));
  if (subject === undefined || subject.kind === "date" || subject.kind === "amount") return false;
  if (subject.tag === "VERB" || subject.tag === "AUX") return false;
  // After the armistice, 300 were released: the comma ends what stood apart.
  if (items.slice(k + 1, end).some(({ word }) => word === ",")) return false;
  return !/^(?:they|who|whom|which|that|these|those|them|all|some|most|many|he|she)$/.test(
    subject.lower,
  );
}

/** `for X to`: whoever stands there is the one who is to move. */
function isFor(items: readonly Item[], k: number): boolean {
  const before = items[k - 1]?.lower === "the" ? k - 2 : k - 1;
  const item = items[k];
  if (item === undefined || items[before]?.lower !== "for") return false;
  return item.demonym !== null || peopleNoun(item.lower) !== null;
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
