/** Whether a place belongs to the word of moving of a group, to the group, or to neither. */
import type { Governed } from "./governor.js";
import type { Group } from "./group.js";
import type { Item } from "./items.js";
import { motionsOf } from "./motions.js";
import { peopleNoun } from "./people-nouns.js";
import { PASSAGE, type Part } from "./place-parts.js";
import { GROUND_NOUNS, HELD_VERBS, SAID } from "./wording.js";

/** Whether a part of a sentence belongs to the group's word of moving, to the group, or to neither. */
export function ownerOf(
  items: readonly Item[],
  part: Part,
  at: number,
  group: Group,
  event: Governed | null,
): "event" | "group" | "way out" | null {
  if (part.role === "none") return null;
  if (part.role === "object") return event?.at === part.at ? "event" : null;
  if (part.role === "subject") return isSubjectOf(items, at, group, event) ? "event" : null;
  if (part.role === "by")
    return event && part.at > event.at && part.at - event.at <= 6 ? hostBy(event) : null;
  if (part.role === "in" && isThereThatAre(items, part.at, group)) return "group";
  if (part.role === "in" && isNowThere(items, part.at, group)) return "group";
  if (isWhere(items, at, group)) return leavesFrom(event) ? "way out" : "group";
  for (let k = part.at - 1; k >= Math.max(0, part.at - 14); k--) {
    const item = items[k];
    if (!item) return null;
    if (event?.at === k) return "event";
    if (k <= group.last && k >= group.first) return "group";
    if (item.kind === "mark" && /^[;:]$/.test(item.word)) return null;
    if (item.lower === "of" && event?.at !== undefined && event.at < k) continue;
    // There remain in X 300 nationals.
    const stays = motionsOf(item.lower).some(({ way }) => way === "stay");
    if (stays && k < group.first && group.first - part.at <= 6) return "group";
    // `300 prisoners they say are remaining in X`.
    if (stays && k > group.last && part.role === "in" && noOthers(items, group.last + 1, k))
      return "group";
    // Lifted during the evacuation from X.
    const during = items.slice(Math.max(0, k - 2), k).some(({ lower }) => lower === "during");
    if (during && event !== null && event.at < k && motionsOf(item.lower).length > 0) continue;
    if (motionsOf(item.lower).length > 0 && item.tag !== "NOUN") {
      if (isWayOut(items, k, part, group, event)) return "way out";
      if (isWayIn(items, k, part, group, event)) return "event";
      return joined(items, k, event) ? "event" : null;
    }
    const verb =
      item.tag === "VERB" &&
      !/^(?:according|including)$/.test(item.lower) &&
      // The tagger has `pass` for a verb, also behind a name.
      !(items[k - 1]?.place && PASSAGE.test(item.lower));
    if (verb) return HELD_VERBS.test(item.lower) && !isOfThings(items, k, group) ? "group" : null;
    if (peopleNoun(item.lower) && !sharesPeople(k, group) && !isPredicate(items, k)) return null;
  }
  if (event === null && part.role === "in" && part.at <= 2 && group.first - part.at <= 8)
    return "group";
  return atFront(items, part, event) ? "event" : null;
}

/** `there are in X and Y some 900 refugees`. */
function isThereThatAre(items: readonly Item[], preposition: number, { first }: Group): boolean {
  let k = preposition - 1;
  while (/^(?:now|still|today|currently|already)$/.test(items[k]?.lower ?? "")) k--;
  if (!/^(?:are|were|remain|remained|is|was)$/.test(items[k]?.lower ?? "")) return false;
  if (items[k - 1]?.lower !== "there" || preposition > first || first - preposition > 14)
    return false;
  return !items
    .slice(preposition, first)
    .some(
      ({ lower, kind, tag }) => kind === "amount" || tag === "AUX" || peopleNoun(lower) !== null,
    );
}

/** `900 fishermen whom the fleet saved, now in X`. */
function isNowThere(items: readonly Item[], preposition: number, { last }: Group): boolean {
  return (
    preposition > last &&
    preposition - last <= 14 &&
    /^(?:now|still|presently|currently)$/.test(items[preposition - 1]?.lower ?? "") &&
    noOthers(items, last + 1, preposition)
  );
}

/** `ships go to X, where 900 refugees wait`: there they are. */
function isWhere(items: readonly Item[], place: number, { first }: Group): boolean {
  const where = items[place + 1]?.word === "," ? place + 2 : place + 1;
  return items[where]?.lower === "where" && first > where && first - where <= 3;
}

function leavesFrom(event: Governed | null): boolean {
  return event !== null && /^(?:away|back|free)$/.test(event.motion.way);
}

/** `people …, the equipment held on X`: it is the equipment that is there. */
function isOfThings(items: readonly Item[], verb: number, group: Group): boolean {
  const before = items[verb - 1];
  if (verb - 1 <= group.last || before?.tag !== "NOUN") return false;
  return peopleNoun(before.lower) === null;
}

/** `people deported to X are now returning`: the way out ended where the way back begins. */
function isWayOut(
  items: readonly Item[],
  k: number,
  { role }: Part,
  group: Group,
  event: Governed | null,
): boolean {
  if (event?.motion.way !== "back" || event.at <= k || k <= group.last) return false;
  if (role !== "to" && role !== "in") return false;
  return motionsOf(items[k]?.lower ?? "").some(
    ({ form, way }) => form === "participle" && way !== "back",
  );
}

/** `to admit 300 people who were expelled from X`: they come from there. */
function isWayIn(
  items: readonly Item[],
  k: number,
  { role }: Part,
  group: Group,
  event: Governed | null,
): boolean {
  if (role !== "from" || event === null || event.at > group.first || k < group.last) return false;
  if (event.motion.way !== "host") return false;
  return motionsOf(items[k]?.lower ?? "").some(({ way }) => way === "away" || way === "go");
}

/** Whether no other people are named between two items. */
export function noOthers(items: readonly Item[], from: number, to: number): boolean {
  return !items.slice(from, to).some(({ lower }) => peopleNoun(lower) !== null);
}

function hostBy(event: Governed): "event" | null {
  return event.motion.way === "host" ? "event" : null;
}

/** Two verbs of one subject share what follows: `crossed and were settled in`. */
function joined(items: readonly Item[], k: number, event: Governed | null): boolean {
  if (!event || k < event.at || k - event.at > 8) return false;
  // 300 returned, of whom 40 had come from X.
  const other = items.slice(event.at + 1, k).some(({ lower }) => /^(?:whom|which)$/.test(lower));
  if (other) return false;
  return items
    .slice(event.at + 1, k)
    .some(({ lower }) => lower === "and" || lower === "for" || lower === "to");
}

/** `most of whom are refugees from X`: the same people under another name. */
function isPredicate(items: readonly Item[], k: number): boolean {
  return (
    /^(?:are|were|is|was)$/.test(items[k - 1]?.lower ?? "") &&
    /^(?:whom|who|which)$/.test(items[k - 2]?.lower ?? "")
  );
}

/** `the refugees and their families in X`. */
function sharesPeople(k: number, group: Group): boolean {
  return k > group.last && k - group.last <= 4;
}

/** `From X 300 people fled`: a part at the head of a sentence belongs to its verb. */
function atFront(items: readonly Item[], part: Part, event: Governed | null): boolean {
  if (event === null || part.at > 3 || part.at >= event.at) return false;
  // At the conference somebody spoke of those who fled.
  return !items.slice(part.at, event.at).some(({ lower }) => SAID.has(lower));
}

/** `has already taken`: a participle with a subject. */
function isPerfect(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 3), at).some(({ lower }) => /^(?:has|have|had)$/.test(lower));
}

/** The nearest place before a verb that takes an object, with no other subject between. */
function isSubjectOf(
  items: readonly Item[],
  at: number,
  group: Group,
  event: Governed | null,
): boolean {
  if (
    !event ||
    event.tie !== "object" ||
    event.passive ||
    at > event.at ||
    (event.motion.form === "participle" && !isPerfect(items, event.at))
  )
    return false;
  if (at >= group.first && at <= group.last) return false;
  for (let k = at + 1; k < event.at; k++) {
    const item = items[k];
    if (!item || (item.kind === "mark" && /^[;:.]$/.test(item.word))) return false;
    if (item.place || (item.demonym && !GROUND_NOUNS.test(items[k + 1]?.lower ?? ""))) return false;
    if (/^(?:that|which|who|because|when)$/.test(item.lower) && k - at > 3) return false;
  }
  return true;
}
