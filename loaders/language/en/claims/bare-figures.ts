/** Figures without a noun: `23 of them`, `of whom 300`, `3,000 fled`. */
import type { Amount } from "../../amount.js";
import { words } from "./forms.js";
import { FALLEN, type Group, NATION, groupOf, nationIn } from "./group.js";
import type { Item } from "./items.js";
import { isIrrealis } from "./moods.js";
import { isLimit, isNumberMoved } from "./moved-numbers.js";
import { motionsOf } from "./motions.js";
import { peopleNoun } from "./people-nouns.js";

/** `21,500 refugees of whom 6,500 would be …`: a part of those who move. */
export function ofWhom(items: readonly Item[], at: number, amount: Amount): Group | null {
  if (amount.vague || !/^(?:whom|which)$/.test(items[at - 1]?.lower ?? "")) return null;
  if (items[at - 2]?.lower !== "of" || isFewer(items[at + 1])) return null;
  if (items.slice(at + 1, at + 6).some(({ lower }) => FALLEN.has(lower))) return null;
  for (let k = at - 3; k >= Math.max(0, at - 8); k--) {
    const noun = peopleNoun(items[k]?.lower ?? "");
    if (!noun?.plural) continue;
    if (noun.sort !== "mover") return null;
    const nation = nationIn(items, { first: Math.max(0, k - 3), index: k, last: k }, k);
    const { stays, base } = noun;
    return {
      ...groupOf(items, amount, at, at),
      mover: true,
      stays,
      noun: base,
      nation,
      partitive: true,
    };
  }
  return null;
}

/** `Of these, 300 are in camps`: a figure of those told of before, where they are. */
export function ofThese(items: readonly Item[], at: number, amount: Amount): Group | null {
  if (amount.vague || (amount.high !== null && amount.high <= 2)) return null;
  const lead = items.slice(0, at).findLastIndex(({ lower }) => lower === "of");
  const whom = items.slice(lead + 1, lead + 4).map(({ lower }) => lower);
  if (
    lead < 0 ||
    lead > 1 ||
    !(THESE.test(whom[0] ?? "") || whom.slice(1).some((word) => peopleNoun(word)?.sort === "mover"))
  )
    return null;
  if (
    /^(?:this|that)$/.test(whom[0] ?? "") &&
    !/^(?:number|total|group|figure)$/.test(whom[1] ?? "")
  )
    return null;
  if (isFewer(items[at + 1])) return null;
  // Of those eight points six were accepted.
  const whole = items[lead + 2]?.kind === "amount" ? items[lead + 3] : undefined;
  if (whole?.tag === "NOUN" && peopleNoun(whole.lower) === null) return null;
  if (items.slice(at + 1, at + 6).some(({ lower }) => FALLEN.has(lower))) return null;
  const place = items
    .slice(at + 1, at + 7)
    .some((item) => item.place !== null || isMoving(item.lower));
  return place
    ? { ...groupOf(items, amount, at, at), mover: true, stays: true, partitive: true }
    : null;
}

const THESE = /^(?:these|those|them|this|whom)$/;

function isMoving(lower: string): boolean {
  return motionsOf(lower).length > 0;
}

/** A noun behind the number is what it counts. */
function isFewer(next: Item | undefined): boolean {
  return (
    next !== undefined && next.kind === "word" && ["NOUN", "PROPN", "ADJ", "NUM"].includes(next.tag)
  );
}

/** `the troops were told that 900 had come`: a bare number in a sentence about troops counts them. */
export function ofTroops(items: readonly Item[], at: number, group: Group | null): Group | null {
  if (group === null || group.partitive) return group;
  const last = items
    .slice(0, at)
    .findLast(
      ({ lower }) => peopleNoun(lower)?.plural === true || /^(?:troop|division)s?$/.test(lower),
    );
  const troops = last !== undefined && (peopleNoun(last.lower)?.sort ?? "soldier") === "soldier";
  return troops ? { ...group, soldiers: true } : group;
}

const PRONOUNS = words("them whom these those us which");

/** An amount that counts people of whom its verb or its noun of moving tells: `3,000 fled`, `23 of them`. */
export function bare(items: readonly Item[], at: number, amount: Amount): Group | null {
  if (
    amount.vague &&
    !/^(?:so |too |very )?(?:many|few|several|hundreds|thousands)$/i.test(items[at]?.lower ?? "")
  )
    return null;
  if (amount.high !== null && amount.high <= 2) return null;
  if (amount.low !== null && amount.low >= NATION) return null;
  let k = at + 1;
  let partitive = false;
  if (items[k]?.lower === "of" && PRONOUNS.has(items[k + 1]?.lower ?? "")) {
    k += 2;
    partitive = true;
  }
  const whole = partitive ? null : wholeBehind(items, k);
  // Half of the 8,000 students have left: their verb stands behind the whole.
  if (whole !== null)
    return { ...groupOf(items, amount, at, whole), stop: items[at]!.stop, partitive: true };
  if (!partitive && /^(?:of|%|percent|per)$/.test(items[k]?.lower ?? "") && !isOften(items, k))
    return null;
  if (/^(?:more|others)$/.test(items[k]?.lower ?? "")) k++;
  const last = k - 1;
  k = behindAside(items, k);
  if (isOften(items, k)) k += 2;
  // The 700 who arrived.
  if (items[k]?.lower === "who" && !amount.vague) k++;
  while (isAuxiliary(items, k)) k++;
  // Have in fact returned.
  if (items[k]?.lower === "in" && items[k + 1]?.lower === "fact") k += 2;
  const verb = items[k];
  const moved =
    verb !== undefined &&
    verb.kind === "word" &&
    motionsOf(verb.lower).some(({ form }) => form !== "base" || k > at + 1);
  const wished =
    verb !== undefined &&
    (partitive
      ? isIrrealis(verb.lower)
      : k > at + 1 &&
        (/^(?:applied|volunteered|registered)$/.test(verb.lower) || isForLeave(items, k)));
  if (moved || wished) return groupOf(items, amount, at, last);
  if (partitive && amount.low !== null) return groupOf(items, amount, at, last);
  const next = items[last + 1];
  const open = !next || next.kind !== "word" || !["NOUN", "PROPN", "ADJ", "NUM"].includes(next.tag);
  if (!open || amount.vague) return null;
  if (isNumberMoved(items, at)) return groupOf(items, amount, at, last);
  if (isLimit(items, at)) return groupOf(items, { ...amount, low: null }, at, last);
  return isObjectOfMoving(items, at) ? groupOf(items, amount, at, last) : null;
}

/** `10,000 more (mainly soldiers) were admitted`, `others, about 8,000, came`: the item at which their verb may stand. */
function behindAside(items: readonly Item[], behind: number): number {
  const k = behind;
  const closes = { "(": ")", ",": "," }[items[k]?.word ?? ""];
  if (closes === undefined) return k;
  const opened =
    closes === ")" ||
    (items[behind - 2]?.word === "," && OTHERS.has(items[behind - 3]?.lower ?? ""));
  if (!opened) return k;
  if (closes === ",") return k + 1;
  const close = items.findIndex(({ word }, at) => at > k && word === closes);
  return close < 0 || close - k > 12 ? k : close + 1;
}

const OTHERS = words("others rest remainder latter majority some many most");

/** `250,000 have asked for leave to emigrate`, `24 have been given permission to depart`. */
function isForLeave(items: readonly Item[], verb: number): boolean {
  const lower = items[verb]?.lower ?? "";
  const isLeave = (word: string) => /^(?:visas?|permits?|permission)$/.test(word);
  if (/^(?:given|granted|refused|denied|issued)$/.test(lower))
    return items.slice(verb + 1, verb + 4).some((item) => isLeave(item.lower));
  if (!/^(?:asked|requested|petitioned|opted|elected|chosen)$/.test(lower)) return false;
  if (!/^(?:to|for)$/.test(items[verb + 1]?.lower ?? "")) return false;
  return items
    .slice(verb + 2, verb + 6)
    .some((item) => isLeave(item.lower) || isMoving(item.lower));
}

/** `4,000 a month are coming`. */
function isOften(items: readonly Item[], k: number): boolean {
  return (
    /^(?:a|per|each|every)$/.test(items[k]?.lower ?? "") &&
    /^(?:day|night|week|month|year)$/.test(items[k + 1]?.lower ?? "")
  );
}

/** `9 of the 19 prisoners`: the people of whom a part is counted, who are counted too; null of others. */
function wholeBehind(items: readonly Item[], of: number): number | null {
  if (items[of]?.lower !== "of") return null;
  const whole = /^(?:the|these|those|our|their)$/.test(items[of + 1]?.lower ?? "")
    ? of + 2
    : of + 1;
  if (items[whole]?.kind !== "amount") return null;
  const people = [1, 2, 3].find((step) => {
    const item = items[whole + step];
    return item?.demonym != null || peopleNoun(item?.lower ?? "")?.plural === true;
  });
  return people === undefined ? null : whole + people;
}

function isAuxiliary(items: readonly Item[], k: number): boolean {
  const item = items[k];
  return (
    item !== undefined &&
    item.kind === "word" &&
    (item.tag === "AUX" ||
      ["ADV", "PART"].includes(item.tag) ||
      /^(?:already|then|have|had|has|were|was|been)$/.test(item.lower))
  );
}

/** `Ruritania will take up to 5,000`, `it has taken in 5,000`: a land takes in people, in a text that speaks of them. */
function isTakenIn(items: readonly Item[], before: number): boolean {
  const taken = items[before]?.lower === "in" ? before - 1 : before;
  const motion = motionsOf(items[taken]?.lower ?? "").find(({ way }) => way === "host");
  if (!motion || !/^(?:take|accept|admit|receive|absorb)$/.test(motion.base)) return false;
  if (taken < before && motion.base !== "take") return false;
  const subject = subjectOf(items, taken);
  if (subject === null) return false;
  if (/^(?:it|they|which)$/.test(items[subject]?.lower ?? ""))
    return items.slice(0, subject).some(({ place, demonym }) => place ?? demonym);
  return items
    .slice(Math.max(0, subject - 4), subject + 1)
    .some((item) => item.place ?? item.demonym);
}

/** The last word of whoever a verb has as its subject: before its auxiliaries, and before a clause of `which` on the way. */
function subjectOf(items: readonly Item[], verb: number): number | null {
  let k = verb - 1;
  while (
    k >= 0 &&
    (isAuxiliary(items, k) ||
      /^(?:to|will|would|could|can|agreed|offered|prepared)$/.test(items[k]?.lower ?? ""))
  )
    k--;
  if (items[k]?.word === ",") {
    const which = items.slice(0, k).findLastIndex(({ lower }) => /^(?:which|who)$/.test(lower));
    const opened =
      which > 0 ? which - 1 : items.slice(0, k).findLastIndex(({ word }) => word === ",");
    if (opened < 1 || items[opened]?.word !== ",") return null;
    k = opened - 1;
  }
  return k < 0 ? null : k;
}

/** `the evacuation of 2,000`, `prepared to resettle 40,000`. */
function isObjectOfMoving(items: readonly Item[], at: number): boolean {
  let k = at - 1;
  // The return of the remaining 13.
  while (
    /^(?:the|these|those|remaining|other|all|a|an|another|further|additional)$/.test(
      items[k]?.lower ?? "",
    )
  )
    k--;
  if (isTakenIn(items, k)) return true;
  if (items[k]?.lower === "of") k--;
  else if (
    !motionsOf(items[k]?.lower ?? "").some(
      ({ moves, way, common, form }) =>
        moves !== "subject" && way !== "stay" && !common && form !== "noun",
    )
  )
    return motionsOf(items[k]?.lower ?? "").some(
      ({ form, common, base }) =>
        form === "noun" && !common && /^(?:evacuation|repatriation|resettlement)$/.test(base),
    );
  return motionsOf(items[k]?.lower ?? "").some(({ way }) => way !== "stay");
}
