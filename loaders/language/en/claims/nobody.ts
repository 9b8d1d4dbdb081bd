/** Amounts beside words of moving that count nobody who goes anywhere. */
import type { Ends } from "./ends.js";
import { words } from "./forms.js";
import type { Governed } from "./governor.js";
import type { Group } from "./group.js";
import type { Item } from "./items.js";

/** Whose members sit, vote and travel on a mission. */
const BODIES = words(
  `delegation mission committee party parliament assembly congress cabinet council commission senate house presidium politburo team
  staff association union league club legislature secretariat board panel`,
);
/** What people go back to without a way: civilian life. */
const STATES_OF_LIFE = words("life duty work office power normal normalcy school ranks");
/** Words by which even members of a body leave for good. */
const LEAVE_FOR_GOOD = words(
  "flee defect desert escape evacuate evacuation repatriate repatriation release free liberate expel deport exile emigrate intern",
);

export function isNobody(
  items: readonly Item[],
  group: Group,
  event: Governed | null,
  ends: Ends,
): boolean {
  const somewhere = (ends.from ?? ends.to ?? ends.locus) !== null;
  return (
    isName(items, group) ||
    isOfBody(items, group, event, somewhere) ||
    isLoose(items, group, event) ||
    (!somewhere && event !== null && isOtherSide(items, group, event)) ||
    (!somewhere && event !== null && isTopic(items, group, event)) ||
    (event !== null && isElse(items, event, somewhere))
  );
}

/** `a meeting of the Sixteen`: a number with a capital inside a sentence is a name. */
function isName(items: readonly Item[], { first, head }: Group): boolean {
  return (
    head === null &&
    items[first - 1]?.lower === "the" &&
    /^\p{Lu}\p{Ll}/u.test(items[first]?.word ?? "")
  );
}

/** `two members of the delegation arrived`, `75 members asked for the troops to be withdrawn`. */
function isOfBody(
  items: readonly Item[],
  { noun, last, mover }: Group,
  event: Governed | null,
  somewhere: boolean,
): boolean {
  if (noun !== "member" || mover) return false;
  if (event !== null && LEAVE_FOR_GOOD.has(event.motion.base)) return false;
  const of = items[last + 1]?.lower === "of";
  const body = of && items.slice(last + 2, last + 6).some(({ lower }) => BODIES.has(lower));
  return body || !somewhere;
}

/** `concerning the release of 11 airmen`: what is spoken of, not what is told. */
function isTopic(items: readonly Item[], group: Group, { at, motion }: Governed): boolean {
  if (motion.way !== "free" || motion.form !== "noun" || at > group.first) return false;
  return items
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => /^(?:concerning|regarding|re|about)$/.test(lower));
}

/** `so many worked so hard`, `costs run in millions`. */
function isLoose(
  items: readonly Item[],
  { first, head, own, amount }: Group,
  event: Governed | null,
): boolean {
  if (head !== null || own !== null) return false;
  const still = event === null || event.motion.way === "stay";
  if (still && amount.vague && /^so\s/i.test(items[first]?.word ?? "")) return true;
  return /^\p{L}+$/u.test(items[first]?.word ?? "") && items[first - 1]?.lower === "in";
}

/** `expel nine members from the party`: what is left, where it is no place. */
function bodyLeft(items: readonly Item[], verb: number): string {
  const from = items.findIndex(({ lower }, k) => k > verb && k < verb + 12 && lower === "from");
  const noun = /^(?:the|their|its)$/.test(items[from + 1]?.lower ?? "") ? from + 2 : from + 1;
  return from < 0 ? "" : (items[noun]?.lower ?? "");
}

/** `many went over to the side of the rebels`: they changed sides where they were. */
function isOtherSide(items: readonly Item[], { amount }: Group, { at, motion }: Governed): boolean {
  if (!amount.vague || motion.base !== "go" || items[at + 1]?.lower !== "over") return false;
  return items[at + 2]?.lower === "to";
}

/** `taking over eight million people`, `move away from his leadership`, `return to civilian life`. */
function isElse(items: readonly Item[], { at, motion }: Governed, somewhere: boolean): boolean {
  const next = items[at + 1]?.lower ?? "";
  if (BODIES.has(bodyLeft(items, at))) return true;
  if (/^t(?:ak|ook)/.test(items[at]?.lower ?? "") && next === "over") return true;
  if (motion.base === "move" && next === "away") return !somewhere;
  if (motion.base !== "return") return false;
  return items.slice(at + 1, at + 4).some(({ lower }) => STATES_OF_LIFE.has(lower));
}
