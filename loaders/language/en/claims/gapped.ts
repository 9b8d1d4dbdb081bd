/** Figures that go on with what was said of others: `500 students to X and 40 to Y`, `300 in May, 500 in June`. */
import type { End, ReadClaim } from "../../claims.js";
import type { Governed } from "./governor.js";
import type { Group } from "./group.js";
import type { Item } from "./items.js";
import { motionsOf } from "./motions.js";

/** A claim with the people that it counts and their word of moving, as items of the sentence. */
export interface Told {
  claim: ReadClaim;
  group: Group;
  event: Governed | null;
}

/** The claim of an amount that stands alone with a place or a time, by the one before it; null of any other. */
export function gappedClaim(items: readonly Item[], at: number, told: Told): ReadClaim | null {
  const amount = items[at]?.amount;
  if (!amount || amount.vague || amount.low === null) return null;
  if (!goesOn(items, told, at)) return null;
  const { claim } = told;
  const same = { ...claim, start: amount.start, stop: amount.stop, amount, population: null };
  const place = placeBehind(items, at);
  if (place !== null) return wayOf(same, place, told);
  const date = dateBehind(items, at);
  if (date !== null) return { ...same, timing: { date, sense: "in" } };
  return hostBefore(items, at, same, told);
}

/** Between the figures stand only places, times and links: no other verb, and no other people. */
function goesOn(items: readonly Item[], { group, event }: Told, at: number): boolean {
  const link = items[at - 1];
  const linked = link !== undefined && /^(?:and|,|;|another|or|but|some|only)$/.test(link.lower);
  if (!linked && link?.place == null) return false;
  for (let k = group.last + 1; k < at; k++) {
    const item = items[k];
    if (!item || /^[.:()]$/.test(item.word)) return false;
    if (item.kind === "amount") return false;
    const verb = ["VERB", "AUX"].includes(item.tag) && item.kind === "word";
    if (verb && k !== event?.at && motionsOf(item.lower).length === 0 && k > (event?.at ?? 0))
      return false;
    if (item.demonym) return false;
  }
  return true;
}

const PREPOSITIONS = /^(?:to|into|in|at|on|from|for)$/;

function placeBehind(items: readonly Item[], at: number): { role: string; place: string } | null {
  const role = items[at + 1]?.lower ?? "";
  if (!PREPOSITIONS.test(role)) return null;
  const next = items[at + 2]?.lower === "the" ? items[at + 3] : items[at + 2];
  return next?.place ? { role, place: next.place.id } : null;
}

function dateBehind(items: readonly Item[], at: number) {
  if (!/^(?:in|on|during|by)$/.test(items[at + 1]?.lower ?? "")) return null;
  return items[at + 2]?.date ?? null;
}

function wayOf(
  same: ReadClaim,
  { role, place }: { role: string; place: string },
  { event }: Told,
): ReadClaim {
  const end: End = { place, basis: "said" };
  if (role === "from") return { ...same, from: end };
  const leaves = event !== null && ["away", "free", "back"].includes(event.motion.way);
  if (/^(?:in|at|on)$/.test(role) && same.measure !== "stock" && leaves)
    return { ...same, from: end };
  return { ...same, to: end };
}

/** `X took in 300 refugees and Y another 500`. */
function hostBefore(
  items: readonly Item[],
  at: number,
  same: ReadClaim,
  { event }: Told,
): ReadClaim | null {
  if (event?.motion.way !== "host") return null;
  const k = /^(?:another|some|only)$/.test(items[at - 1]?.lower ?? "") ? at - 2 : at - 1;
  const place = items[k]?.place;
  const end = items[at + 1]?.word ?? ".";
  if (!place || !/^[.,;]$/.test(end) || !/^(?:and|,|;)$/.test(items[k - 1]?.lower ?? ""))
    return null;
  return { ...same, to: { place: place.state ?? place.id, basis: "said" } };
}
