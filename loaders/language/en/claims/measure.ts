/** Whether people moved, are where they are counted, or may move. */
import type { End, Measure, PlaceAt, Scene } from "../../claims.js";
import type { Ends } from "./ends.js";
import { words } from "./forms.js";
import type { Governed } from "./governor.js";
import type { Group } from "./group.js";
import type { Item } from "./items.js";
import { moodOf } from "./modality.js";
import { MODALS } from "./moods.js";
import { verbGroup } from "./wishes.js";
import { SENT_NOUNS } from "./wording.js";

export function measureOf(
  scene: Scene,
  items: readonly Item[],
  group: Group,
  event: Governed | null,
  ends: Ends,
): Measure | null {
  if (group.papers) return "quota";
  const abroad = isAbroad(scene, ends.locus ?? ends.to, group.nation);
  if (event === null || event.motion.way === "stay") {
    if (group.mover && (isAhead(items, group) || mayReach(items, group))) return "quota";
    if (group.mover && event === null && isPerTime(items, group)) return loneMover(items, group);
    if (group.mover)
      return group.stays || event !== null || ends.locus !== null
        ? "stock"
        : loneMover(items, group);
    if (group.head === null && event === null && isIssued(items, group)) return "quota";
    if (event !== null && group.head === null) return "stock";
    if (
      event !== null &&
      /^(?:a?wait|strand|linger)$/.test(event.motion.base) &&
      ends.locus !== null
    )
      return "stock";
    // Many foreigners in a town are no figure of a move, unless something keeps them there.
    if (group.amount.vague && abroad && event === null && !SENT_NOUNS.test(group.noun ?? ""))
      return null;
    const sent =
      SENT_NOUNS.test(group.noun ?? "") &&
      ends.locus !== null &&
      (abroad || event !== null || isForeign(items, group));
    return abroad || sent ? "stock" : null;
  }
  // Of 19 prisoners 9 were freed: so many there were.
  if (
    group.whole &&
    (ends.locus !== null ||
      (group.stays &&
        !group.amount.vague &&
        event.at > group.last + 1 &&
        items[group.last + 1]?.lower !== "who"))
  )
    return "stock";
  // X shelters 300: there they are.
  if (
    group.mover &&
    event.motion.form === "s" &&
    /^(?:shelter|accommodate)$/.test(event.motion.base)
  )
    return "stock";
  if (group.mover && isNowKept(items, event)) return "stock";
  const settled = group.stays && ends.locus !== null && event.at > group.last && event.cost > 0.9;
  if (settled) return "stock";
  if (group.stays && isAhead(items, group)) return "quota";
  const mood = moodOf(items, event, group);
  // Not more than 300 were admitted: some were.
  if (mood === "denied" && group.amount.low === null && group.amount.high !== null)
    return isModal(items, event) ? "quota" : "flow";
  if (mood === "denied") return group.stays ? "stock" : isForbidden(items, event) ? "quota" : null;
  return mood === "possible" ? "quota" : "flow";
}

/** `immigrants now accommodated in camps`: they came before. */
function isNowKept(items: readonly Item[], { at, motion }: Governed): boolean {
  return (
    /^(?:accommodate|shelter|intern|settle)$/.test(motion.base) &&
    /^(?:past|participle)$/.test(motion.form) &&
    /^(?:now|still|currently|presently)$/.test(items[at - 1]?.lower ?? "")
  );
}

/** `their number could total 900`: the verb that links people to their figure looks ahead. */
function mayReach(items: readonly Item[], group: Group): boolean {
  const figure = items.findIndex(({ amount }) => amount === group.amount);
  for (let k = figure - 1; k >= Math.max(0, figure - 5); k--) {
    const item = items[k];
    if (item === undefined || item.kind !== "word") return false;
    if (MODALS.has(item.lower)) return true;
    if (!/^(?:ADV|AUX|VERB|PART)$/.test(item.tag) && item.lower !== "total") return false;
  }
  return false;
}

/** `swelled by 900 refugees a day`: so many a day come, whatever the verb. */
function isPerTime(items: readonly Item[], { last, amount }: Group): boolean {
  const [first, second] = [items[last + 1]?.lower ?? "", items[last + 2]?.lower ?? ""];
  if (amount.vague) return false;
  if (/^(?:daily|weekly|monthly|annually|yearly)$/.test(first))
    return items[last + 2]?.tag !== "NOUN";
  return /^(?:a|per|each|every)$/.test(first) && /^(?:day|week|month|year)$/.test(second);
}

/** `5,000 foreign students in X`. */
function isForeign(items: readonly Item[], { first, head }: Group): boolean {
  return head !== null && items.slice(first, head).some(({ lower }) => lower === "foreign");
}

function isModal(items: readonly Item[], { at }: Governed): boolean {
  return verbGroup(items, at).some(({ lower }) => MODALS.has(lower));
}

/** `45,000 could be issued to refugees`: so many papers, which people may use. */
function isIssued(items: readonly Item[], { last }: Group): boolean {
  return items
    .slice(last + 1, last + 6)
    .some(({ lower }) => /^(?:issued|granted|allotted|allocated)$/.test(lower));
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
  const ahead = around.some(
    ({ lower }, k) =>
      (k < Math.min(12, group.first) && WISHED.has(lower)) ||
      /^(?:will|would|should|may|could|shall|envisages?|plan|plans|planned|maximum|accommodate)$/.test(
        lower,
      ),
  );
  return ahead ? "quota" : "flow";
}

/** Before people of whom nothing else is said: they are wanted, they have not come. */
const WISHED = words(
  "seek seeks seeking sought maximum estimate estimated expect expects expected propose proposed proposal proposals ask asks asked request requests requested",
);

function isAbroad({ atlas }: Scene, locus: End | null, nation: PlaceAt | null): boolean {
  if (locus === null || nation === null) return false;
  const state = atlas.stateOf(locus.place);
  return state !== null && state !== nation.state;
}
