/**
 * Claims in English, by a grammar of clauses: an amount counts the head of its phrase, a word of moving
 * governs that, and places, times, wishes and denials belong to that word.
 */
import { SENT_NOUNS } from "./wording.js";
import type { ClaimGrammar, End, Measure, PlaceAt, ReadClaim, Scene } from "../../claims.js";
import { adjectivesIn } from "./adjectives.js";
import { attributionIn } from "./attribution.js";
import { mayHoldClaim } from "./candidates.js";
import { type Governed, governorOf, movingWords } from "./events.js";
import { type Item, itemsOf } from "./items.js";
import { moodOf } from "./modality.js";
import { type Group, groupAt } from "./people.js";
import { endBefore, locusBefore, nationBefore, originBefore, stateBefore } from "./before.js";
import { type Ends, endsOf } from "./places.js";
import { rateOf } from "./rate.js";
import { timingOf } from "./timing.js";

export const englishClaims: ClaimGrammar = {
  mayHold: (words, atlas) => mayHoldClaim(words, atlas.adjectives),
  read,
  attribution: attributionIn,
  adjectives: adjectivesIn,
  speaks: () => true,
  numbered: /^\(?\d+[.)]/u,
};

function read(scene: Scene): ReadClaim[] {
  const items = itemsOf(scene);
  const words = movingWords(items);
  const claims: (ReadClaim & { partitive: boolean })[] = [];
  let stop = 0;
  const groups = items.flatMap((item, at) =>
    item.kind === "amount" ? (groupAt(items, at) ?? []) : [],
  );
  groups.forEach((group, index) => {
    if (group.start < stop || isCountedElsewhere(group, groups)) return;
    if (groups.slice(0, index).some((other) => isRepeated(group, other))) return;
    const claim = claimOf(scene, items, group, governorOf(items, group, words));
    if (claim === null) return;
    claims.push(claim);
    stop = claim.stop;
  });
  shareAmongParts(claims);
  return claims;
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
function shareAmongParts(claims: (ReadClaim & { partitive: boolean })[]): void {
  claims.forEach((part, index) => {
    const whole = claims[index - 1];
    if (!whole || !part.partitive) return;
    // Of those who came there, some are still there.
    if (part.measure === "stock" && whole.measure === "flow" && part.to === null)
      part.to = whole.to && { ...whole.to, basis: "context" };
    const both = [part, whole].map(({ measure }) => measure !== "stock");
    if (!both.every(Boolean)) return;
    part.from ??= whole.from && { ...whole.from, basis: "context" };
    whole.to ??= part.to && { ...part.to, basis: "context" };
    part.to ??= whole.to && { ...whole.to, basis: "context" };
    part.timing ??= whole.timing;
  });
}

/** Soldiers march by order: only these words make them people who leave or change sides. */
const SOLDIERS_LEAVE =
  /^(?:desert|defect|escape|flee|repatriat|intern|return|releas|free|liberat|exchang|expel|expuls)/;
/** People who are where they are because they were sent there. */
const SENT = SENT_NOUNS;

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
  const ends = endsOf(scene, items, group, event);
  const nation = nationOf(scene, group);
  const measure = measureOf(scene, items, group, event, ends);
  if (measure === null) return null;
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
    course: measure === "stock" ? null : courseOf(event),
    partitive: group.partitive,
  };
}

function courseOf(event: Governed | null): ReadClaim["course"] {
  if (event === null) return null;
  if (event.motion.way === "back") return "back";
  if (/^(?:evacuat|remov|withdraw|expel|expuls|deport|releas|extricat)/.test(event.motion.base))
    return "out";
  return ["away", "arrive", "go"].includes(event.motion.way) ? "on" : null;
}

/** The people's land: as their words have it, or as the text called the same people before. */
function nationOf(scene: Scene, group: Group): { place: PlaceAt; basis: End["basis"] } | null {
  if (group.nation) {
    // Of a divided land, nobody says which half.
    const divided = scene.atlas.statesIn(group.nation.id).length > 0;
    return divided ? null : { place: group.nation, basis: "said" };
  }
  if (group.noun === null || !(group.mover || SENT.test(group.noun))) return null;
  const before = nationBefore(scene, group.start, group.noun);
  return before && { place: before, basis: "context" };
}

type Nation = ReturnType<typeof nationOf>;

function measureOf(
  scene: Scene,
  items: readonly Item[],
  group: Group,
  event: Governed | null,
  ends: Ends,
): Measure | null {
  if (group.papers) return "quota";
  const abroad = isAbroad(scene, ends.locus ?? ends.to, group.nation);
  if (event === null || event.motion.way === "stay") {
    if (group.mover && isAhead(items, group)) return "quota";
    if (group.mover)
      return group.stays || event !== null || ends.locus !== null
        ? "stock"
        : loneMover(items, group);
    if (event !== null && group.head === null) return "stock";
    if (event !== null && /^a?wait$/.test(event.motion.base) && ends.locus !== null) return "stock";
    // Many foreigners in a town are no figure of a move, unless something keeps them there.
    if (group.amount.vague && abroad && event === null && !SENT.test(group.noun ?? "")) return null;
    const sent = SENT.test(group.noun ?? "") && ends.locus !== null && (abroad || event !== null);
    return abroad || sent ? "stock" : null;
  }
  if (group.whole && ends.locus !== null) return "stock";
  const settled = group.stays && ends.locus !== null && event.at > group.last && event.cost > 0.9;
  if (settled) return "stock";
  if (group.stays && isAhead(items, group)) return "quota";
  const mood = moodOf(items, event, group);
  if (mood === "denied") return group.stays ? "stock" : isForbidden(items, event) ? "quota" : null;
  return mood === "possible" ? "quota" : "flow";
}

/** `have not been permitted to leave`, `were refused visas`: they want to. */
function isForbidden(items: readonly Item[], { at }: Governed): boolean {
  return items
    .slice(Math.max(0, at - 5), at)
    .some(({ lower }) =>
      /^(?:permitted|allowed|permit|allow|able|authorized|granted)$/.test(lower),
    );
}

/** Evacuees and repatriates of whom nothing is said have moved, unless the clause looks ahead. */
/** `over the next four years`. */
function isAhead(items: readonly Item[], group: Group): boolean {
  return items
    .slice(Math.max(0, group.first - 8), group.last + 8)
    .some(
      ({ lower }, at, all) =>
        lower === "next" &&
        /^(?:day|week|month|year|decade|few|\w+)s?$/.test(all[at + 1]?.lower ?? "") &&
        at > 0,
    );
}

function loneMover(items: readonly Item[], group: Group): Measure {
  const behind = items.slice(group.last + 1, group.last + 12);
  const end = behind.findIndex(({ lower }) => /^(?:and|but|while|[;:])$/.test(lower));
  const around = [
    ...items.slice(Math.max(0, group.first - 12), group.first),
    ...(end < 0 ? behind : behind.slice(0, end)),
  ];
  const ahead = around.some(({ lower }) =>
    /^(?:will|would|should|may|could|shall|envisages?|plan|plans|planned|maximum|accommodate)$/.test(
      lower,
    ),
  );
  return ahead ? "quota" : "flow";
}

function isAbroad({ atlas }: Scene, locus: End | null, nation: PlaceAt | null): boolean {
  if (locus === null || nation === null) return false;
  const state = atlas.stateOf(locus.place);
  return state !== null && state !== nation.state;
}

/** Where people are who are counted there, and where they came from. */
function stay(
  { atlas }: Scene,
  group: Group,
  ends: Ends,
  nation: Nation,
): { from: End | null; to: End | null } {
  const to = ends.locus ?? ends.to;
  const came =
    (group.stays && !/^(?:prisoner|pow|captive|detainee|internee)$/.test(group.noun ?? "")) ||
    SENT.test(group.noun ?? "");
  const home = nation && came ? { place: nation.place.id, basis: nation.basis } : null;
  const elsewhere = home && (to === null || atlas.stateOf(to.place) !== nation?.place.state);
  return { from: ends.from ?? (elsewhere ? home : null), to };
}

/** Where people come from and go to, by their verb; their own land fills an end that the verb implies. */
function move(
  scene: Scene,
  group: Group,
  event: Governed | null,
  ends: Ends,
  nation: Nation,
): { from: End | null; to: End | null } {
  const { atlas } = scene;
  let { from, to } = ends;
  const state = (end: End | null) =>
    end === null ? null : (atlas.stateOf(end.place) ?? end.place);
  const home: End | null = nation && { place: nation.place.id, basis: nation.basis };
  const way = event?.motion.way ?? null;
  const leaves = way !== null && ["away", "back", "free", "go", "host"].includes(way);
  if (from === null && ends.locus && leaves && state(ends.locus) !== state(to)) from = ends.locus;
  if (from === null) {
    const before = contextFrom(scene, group, event, nation, state(to));
    if (before && state(before) !== state(to)) from = before;
  }
  if (way === "back") {
    const turned = home && (from === null || state(from) !== state(home));
    if (to === null && turned) to = home;
    return { from, to };
  }
  const own = home && state(home) !== state(to) && (from === null || state(from) !== state(home));
  const flees =
    event !== null &&
    /^(?:flee|escape|emigrat|defect|flight|exodus|deport|expel|exile|expuls)/.test(
      event.motion.base,
    );
  const comes = to !== null && way !== null && ["arrive", "go", "host"].includes(way);
  if (from === null && own && (group.mover || group.papers || flees || comes)) from = home;
  return { from, to };
}

/**
 * Where people leave from, by what stood before: the place of the same word of moving, that of the same
 * people, or the one foreign state that the text just spoke of.
 */
function contextFrom(
  scene: Scene,
  group: Group,
  event: Governed | null,
  nation: Nation,
  goal: string | null,
): End | null {
  const way = event?.motion.way ?? null;
  const leaves = way === "free" || way === "away" || way === "back";
  const crosses = goal !== null && group.mover && (way === "go" || way === "host");
  const same = group.partitive && group.noun !== null && group.mover;
  const known = group.mover && nation !== null;
  // An evacuee comes from where the evacuation was.
  const base =
    event && leaves
      ? event.motion.base
      : /^(?:evacuee|repatriate|deportee|expellee)$/.test(group.noun ?? "") && !known
        ? (group.noun ?? "").replace(/ee$/, "ation")
        : null;
  const others = [nation?.place.state ?? null, scene.home, goal];
  const place =
    (base !== null ? endBefore(scene, group.start, base, "from") : null) ??
    (same && (leaves || way === "host")
      ? locusBefore(scene, group.start, group.noun ?? "")
      : null) ??
    (!known && (group.mover || group.noun === null)
      ? originBefore(scene, group.start, group.noun)
      : null) ??
    (leaves || (crosses && !known) ? stateBefore(scene, group.start, others) : null);
  return place && { place: place.id, basis: "context" };
}
