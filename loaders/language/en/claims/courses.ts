/** Which way the words of a claim lead: on, back, or out of where people had come to. */
import type { ReadClaim } from "../../claims.js";
import type { Governed } from "./governor.js";
import type { Group } from "./group.js";
import type { Item } from "./items.js";

/** `moved in the opposite direction`. */
function isOpposite(items: readonly Item[], { last }: Group): boolean {
  return items
    .slice(last + 1)
    .some(
      ({ lower }, at, all) =>
        lower === "direction" && /^(?:opposite|reverse|other)$/.test(all[at - 1]?.lower ?? ""),
    );
}

/** The course of those who move; null where the words do not say. */
export function courseIn(
  items: readonly Item[],
  group: Group,
  event: Governed | null,
  from: ReadClaim["from"],
): ReadClaim["course"] {
  if (isOpposite(items, group)) return "back";
  // Whoever goes to other countries goes nowhere that was named.
  if (event !== null && isElsewhere(items, event)) return from === null ? null : "out";
  return courseOf(items, event);
}

/** `have gone to other countries`. */
function isElsewhere(items: readonly Item[], { at }: Governed): boolean {
  return items
    .slice(at + 1, at + 10)
    .some(
      ({ lower }, k, all) =>
        /^(?:countries|lands|states|places)$/.test(lower) &&
        /^(?:other|third|various|several|different)$/.test(all[k - 1]?.lower ?? "") &&
        /^(?:to|into|in|among)$/.test(all[k - 2]?.lower ?? ""),
    );
}

function courseOf(items: readonly Item[], event: Governed | null): ReadClaim["course"] {
  if (event === null) return null;
  if (event.motion.way === "back" || isSentHome(items, event)) return "back";
  if (/^(?:evacuat|remov|withdraw|expel|expuls|deport|releas|extricat)/.test(event.motion.base))
    return "out";
  return ["away", "arrive", "go"].includes(event.motion.way) ? "on" : null;
}

/** `asked to be sent home`, `went back`. */
function isSentHome(items: readonly Item[], { at, motion }: Governed): boolean {
  return motion.way === "go" && /^(?:home|back)$/.test(items[at + 1]?.lower ?? "");
}
