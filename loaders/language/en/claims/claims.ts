/** Claims in English, by a grammar of clauses: an amount counts the head of its phrase, a word of moving
 * governs that, and places, times, wishes and denials belong to that word. */
import type { Amount } from "../../amount.js";
import type { ClaimGrammar, ReadClaim, Scene } from "../../claims.js";
import { adjectivesIn } from "./adjectives.js";
import { countsPeople } from "./antecedents.js";
import { attributionsIn, isOfPeople, isPost } from "./attribution.js";
import { mayHoldClaim } from "./candidates.js";
import { courseIn } from "./courses.js";
import { countedBefore, totalledBefore } from "./counted.js";
import { movingWords } from "./events.js";
import { type Told, gappedClaim, isCompared } from "./gapped.js";
import { type Governed, governorOf } from "./governor.js";
import { type Group, groupOf } from "./group.js";
import { type Item, itemsOf } from "./items.js";
import { measureOf } from "./measure.js";
import { groupAt } from "./people.js";
import { isNobody } from "./nobody.js";
import { endsOf } from "./places.js";
import { isPassing } from "./passing.js";
import { rateOf } from "./rate.js";
import { inTheirOrder } from "./respectively.js";
import { timingOf } from "./timing.js";
import { windowOf } from "./window.js";
import { broughtTo } from "./totals.js";
import { verbGroup } from "./wishes.js";
import { move, nationOf, stay } from "./ways.js";

export const englishClaims: ClaimGrammar = {
  mayHold: (words, atlas) => mayHoldClaim(words, atlas.adjectives),
  read,
  attributions: attributionsIn,
  adjectives: adjectivesIn,
  speaks: (text, place) =>
    !isPost(text, place.start) && !(place.adjective && isOfPeople(text, place.stop)),
  few: "few|small|handful|couple|limited",
  odd: String.raw`\bodd\b`,
  numbered: /^\(?\d+[.)]/u,
};

/** A claim, whether it says itself of whom it is a part, and whether its sentence began with the whole. */
interface Part extends ReadClaim {
  partitive: boolean;
  ofWhole: boolean;
}

function read(scene: Scene): ReadClaim[] {
  const items = itemsOf(scene);
  const words = movingWords(items);
  const groups = groupsIn(scene, items);
  const all = [...groups.values()];
  const claims: Part[] = [];
  const told: { last: Told | null } = { last: null };
  for (const [at, item] of items.entries()) {
    if (item.kind !== "amount" || item.start < (claims.at(-1)?.stop ?? 0)) continue;
    const brought = told.last && broughtTo(items, at, told.last.claim);
    const group = brought || (isCompared(items, at) && told.last) ? undefined : groups.get(at);
    if (group === undefined) {
      const claim = told.last
        ? (brought ?? gappedClaim(items, at, told.last))
        : totalOf(scene, items, at);
      if (claim === null) continue;
      claims.push({ ...claim, partitive: false, ofWhole: false });
      if (told.last) told.last = { ...told.last, group: { ...told.last.group, last: at } };
      continue;
    }
    if (group.start < (claims.at(-1)?.stop ?? 0) || isCountedElsewhere(group, all)) continue;
    if (all.slice(0, all.indexOf(group)).some((other) => isRepeated(group, other))) continue;
    const near = windowOf(items, group, words);
    const event =
      governorOf(near.items, near.group, near.words) ?? sharedVerb(items, group, told.last);
    const claim =
      claimOf(scene, near.items, near.group, event) ?? carriedOver(scene, near.items, near.group);
    if (claim === null) continue;
    claims.push({ ...claim, ofWhole: isOfWhole(items, near.group, groups) });
    told.last = near.items === items ? { claim, group, event } : null;
  }
  shareAmongParts(claims);
  return inTheirOrder(items, claims);
}

/** `86 Americans and 120 others`: what is said of the first is said of both. */
function sharedVerb(items: readonly Item[], group: Group, last: Told | null): Governed | null {
  if (last?.event == null) return null;
  const between = items.slice(last.group.last + 1, group.first);
  const linked =
    between.length > 0 && between.every(({ lower }) => /^(?:and|plus|,|or|some)$/.test(lower));
  return linked || isNamedAmong(items, group, between) ? last.event : null;
}

/** `4,310 crossed (1,985 people from X)`, `, including 45 students`: some of those of whom the verb told. */
function isNamedAmong(items: readonly Item[], { first }: Group, between: readonly Item[]): boolean {
  if (between.some(({ kind, word }) => kind === "amount" || /^[.;:]$/.test(word))) return false;
  const [before, last] = [items[first - 2]?.lower ?? "", items[first - 1]?.lower ?? ""];
  if (last === "(" || /^includ(?:ing|ed)$/.test(last)) return true;
  if (before === "among" && /^(?:them|these|whom)$/.test(last)) return true;
  // Among the 700 who came were 45 students.
  return /^(?:was|were|are)$/.test(last) && items[0]?.lower === "among";
}

/** `Of the 20,000 refugees in X some 4,000`: the group before is the whole. */
function isOfWhole(
  items: readonly Item[],
  group: Group,
  groups: ReadonlyMap<number, Group>,
): boolean {
  if (items[0]?.lower !== "of") return false;
  const [first, second] = [...groups.values()];
  return first?.whole === true && second?.start === group.start;
}

/** The people that are counted, by the item of their amount, in the order of the sentence. */
function groupsIn(scene: Scene, items: readonly Item[]): Map<number, Group> {
  const groups = new Map<number, Group>();
  items.forEach(({ kind }, at) => {
    const group = kind === "amount" ? groupAt(items, at) : null;
    if (group !== null && countsPeople(scene, items, group)) groups.set(at, group);
  });
  return groups;
}

/** `the figure 5,000 evacuees: does it mean 5,000 new evacuees?`: one figure, said twice. */
function isRepeated({ amount, noun, partitive }: Group, other: Group): boolean {
  return (
    !amount.vague &&
    !partitive &&
    noun !== null &&
    noun === other.noun &&
    amount.low === other.amount.low &&
    amount.high === other.amount.high
  );
}

/** `300 visas to nationals of X, 200 of whom had reached Y`: whole and part go the same way. */
function shareAmongParts(claims: Part[]): void {
  claims.forEach((part, index) => {
    const whole = claims[index - 1];
    if (!whole) return;
    // Of the 20,000 in X some 4,000 went on to Y: out of X.
    if (part.ofWhole && whole.measure === "stock" && part.measure === "flow" && part.to !== null)
      part.from ??= whole.to && { ...whole.to, basis: "context" };
    const back = part.course === "back" && whole.course !== "back" && whole.measure !== "quota";
    if (back && (part.ofWhole || part.partitive)) {
      turnBack(part, whole);
      return;
    }
    if (!part.partitive) return;
    // Of those who came there, or are there, some are there still.
    if (part.measure === "stock" && whole.measure !== "quota" && part.to === null)
      part.to = whole.to && { ...whole.to, basis: "context" };
    const both = [part, whole].map(({ measure }) => measure !== "stock");
    if (!both.every(Boolean)) return;
    part.from ??= whole.from && { ...whole.from, basis: "context" };
    // Of those who have left, some went there; visas are for where their holders go.
    if (whole.measure === "quota") whole.to ??= part.to && { ...part.to, basis: "context" };
    part.to ??= whole.to && { ...whole.to, basis: "context" };
    part.timing ??= whole.timing;
  });
}

/** Of those who came there some are sent home: out of where they came to, and back. */
function turnBack(part: Part, whole: Part): void {
  if (part.from !== null || part.to !== null) return;
  part.from = whole.to && { ...whole.to, basis: "context" };
  part.to = whole.from && { ...whole.from, basis: "context" };
}

/** Soldiers march by order: only these words make them people who leave or change sides. */
const SOLDIERS_LEAVE =
  /^(?:desert|defect|escape|flee|repatriat|intern|return|releas|free|liberat|exchang|expel|expuls)/;

/** `the maximum number of refugees that … is 3,150`: the number at the end counts them. */
function isCountedElsewhere(group: Group, groups: readonly Group[]): boolean {
  return (
    group.amount.vague &&
    groups.some(({ head, amount }) => !amount.vague && head !== null && head === group.head)
  );
}

function claimOf(
  scene: Scene,
  items: readonly Item[],
  group: Group,
  event: Governed | null,
): (ReadClaim & { partitive: boolean }) | null {
  if (group.soldiers && !(event && SOLDIERS_LEAVE.test(event.motion.base))) return null;
  if (group.soldiers && group.amount.vague) return null;
  if (event !== null && isCeiling(items, event, group))
    group = { ...group, amount: ceilingOf(group.amount) };
  const ends = endsOf(scene, items, group, event);
  if (isPassing(items, group, event, ends) || isNobody(items, group, event, ends)) return null;
  const nation = nationOf(scene, group);
  const measure = measureOf(scene, items, group, event, ends);
  if (measure === null) return null;
  // What may be, of so many or so few, without a way: nobody's figure.
  const nowhere = ends.from === null && ends.to === null && ends.locus === null;
  const loose = event === null || event.motion.common || event.motion.form === "noun";
  if (measure === "quota" && nowhere && loose && isAnyNumber(group)) return null;
  const rate = measure === "flow" && !group.amount.vague ? rateOf(scene, group) : null;
  const way =
    measure === "stock"
      ? stay(scene, group, ends, nation)
      : move(scene, group, event, ends, nation);
  const timing = timingOf(scene, items, group, event);
  return {
    ...{ start: group.start, stop: group.stop, amount: group.amount },
    ...{ population: group.population, unit: group.unit },
    measure: rate === null ? measure : "rate",
    perDays: rate?.perDays ?? null,
    frame: rate?.frame ?? null,
    ...way,
    timing:
      timing?.sense === "asof"
        ? { date: timing.date, sense: measure === "stock" ? "in" : "by" }
        : timing,
    course: measure === "stock" ? null : courseIn(items, group, event, way.from),
    partitive: group.partitive,
  };
}

/** `Counts give 3,000 people`, of those of whom the sentence before told. */
function carriedOver(
  scene: Scene,
  items: readonly Item[],
  group: Group,
): (ReadClaim & { partitive: boolean }) | null {
  const told = countedBefore(scene, items, group);
  const claim = told && claimOf(told.scene, told.items, told.group, told.event);
  if (claim?.measure !== "flow" && claim?.measure !== "stock") return null;
  const { start, stop, amount, population, unit, partitive } = group;
  return {
    ...claim,
    ...{ start, stop, amount, population, unit, partitive },
    from: claim.from && { ...claim.from, basis: "context" },
    to: claim.to && { ...claim.to, basis: "context" },
  };
}

/** `The number has now reached 900`, of those of whom the sentence before told. */
function totalOf(scene: Scene, items: readonly Item[], at: number): ReadClaim | null {
  const told = totalledBefore(scene, items, at);
  const amount = items[at]?.amount;
  const claim = told && claimOf(told.scene, told.items, told.group, told.event);
  if (!amount || (claim?.measure !== "flow" && claim?.measure !== "stock")) return null;
  const own = groupOf(items, amount, at, at);
  const rate = rateOf(scene, own);
  const timing = timingOf(scene, items, own, null);
  return {
    ...claim,
    ...{ start: amount.start, stop: amount.stop, amount, population: null },
    ...{ from: claim.from && { ...claim.from, basis: "context" } },
    ...{ to: claim.to && { ...claim.to, basis: "context" } },
    measure: rate === null ? claim.measure : "rate",
    ...{ perDays: rate?.perDays ?? null, frame: rate?.frame ?? null },
    timing: timing?.sense === "asof" ? { date: timing.date, sense: "by" } : timing,
  };
}

/** `cannot accept more than 300`: 300 at most. */
function isCeiling(items: readonly Item[], event: Governed, { amount, first }: Group): boolean {
  if (amount.vague || amount.low === null || amount.high !== null || event.at > first) return false;
  return verbGroup(items, event.at).some(({ lower }) => /^(?:not|n't|cannot|never)$/.test(lower));
}

function ceilingOf(amount: Amount): Amount {
  return { ...amount, low: null, high: amount.low };
}

/** `many people`, `a number of experts`, `one expulsion`: of refugees or nationals even that says something. */
function isAnyNumber({ amount: { low, high }, mover, papers, noun, unit }: Group): boolean {
  if (unit === "cases" && low === 1 && high === 1) return true;
  if (low !== null || high !== null || papers) return false;
  return unit === "cases" || !(mover || noun === "national");
}
