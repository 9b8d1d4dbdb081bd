/** Figures that go on with what was said of others: `500 students to X and 40 to Y`, `300 in May, 500 in June`. */
import type { End, ReadClaim } from "../../claims.js";
import { words } from "./forms.js";
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
  if (!amount || amount.vague || (amount.low ?? amount.high) === null) return null;
  const later = followOn(items, at, told);
  if (later !== null) return later;
  const listed = listedPlace(items, at);
  if (listed !== null)
    return {
      ...told.claim,
      ...{ start: amount.start, stop: amount.stop, amount, population: null },
      ...endOf(told, listed),
    };
  if (!goesOn(items, told, at)) return null;
  const { claim } = told;
  const same = { ...claim, start: amount.start, stop: amount.stop, amount, population: null };
  const place = placeBehind(items, at);
  if (place !== null) return wayOf(same, place, told);
  const date = dateBehind(items, at);
  if (date !== null) return { ...same, timing: { date, sense: "in" } };
  // As against 905 during the quarter before.
  if (isCompared(items, at)) return { ...same, timing: null };
  return hostBefore(items, at, same, told);
}

/** `refugees as follows: X, 210,000; Y area, 320,000`: the place of a figure in a list, which stands before it. */
function listedPlace(items: readonly Item[], at: number): string | null {
  if (!/^[,:(–—-]$/.test(items[at - 1]?.word ?? "")) return null;
  const next = items[at + 1];
  if (next !== undefined && !/^(?:[.,;)]|and)$/.test(next.lower)) return null;
  const named = items[at - 2]?.place ? at - 2 : at - 3;
  if (named === at - 3 && !/^(?:area|zone|region|sector|strip)$/.test(items[at - 2]?.lower ?? ""))
    return null;
  const place = items[named]?.place;
  const before = items[named - 1]?.lower === "the" ? named - 2 : named - 1;
  if (!place || !/^(?:[:;,(–—-]|and)$/.test(items[before]?.lower ?? "")) return null;
  const opened = items.slice(0, named).findLastIndex(({ word }) => /^[:(–—]$/.test(word));
  const verbs = items.slice(Math.max(opened, 0), at).some(({ tag }) => tag === "VERB");
  return opened >= 0 && !verbs ? (place.state && place.government ? place.state : place.id) : null;
}

/** The end that a place of a list is: where they are, or the one that is not known of the whole. */
function endOf({ claim, event }: Told, place: string): Pick<ReadClaim, "from" | "to"> {
  const end: End = { place, basis: "said" };
  const leaves = event !== null && event.motion.way === "away" && claim.measure !== "stock";
  return leaves && claim.to !== null ? { from: end, to: claim.to } : { from: claim.from, to: end };
}

/** Between the figures stand only places, times and links: no other verb, and no other people. */
function goesOn(items: readonly Item[], { group, event }: Told, at: number): boolean {
  const link = items[at - 1];
  const linked = link !== undefined && /^(?:and|,|;|another|or|but|some|only)$/.test(link.lower);
  if (!linked && link?.place == null && !isCompared(items, at)) return false;
  // A figure behind its people is the last word of theirs.
  const own = items.findIndex(({ amount }) => amount === group.amount);
  for (let k = Math.max(group.last, own) + 1; k < at; k++) {
    const item = items[k];
    if (!item || /^[.:()]$/.test(item.word)) return false;
    if (item.kind === "amount") return false;
    const verb =
      ["VERB", "AUX"].includes(item.tag) && item.kind === "word" && item.lower !== "compared";
    if (verb && k !== event?.at && motionsOf(item.lower).length === 0 && k > (event?.at ?? 0))
      return false;
    if (item.demonym) return false;
  }
  return true;
}

/** `3,000 in June, compared with 200 in May`: the same was counted at another time. */
export function isCompared(items: readonly Item[], at: number): boolean {
  const lead = items[at - 1]?.lower ?? "";
  return lead === "against" || (/^(?:with|to)$/.test(lead) && items[at - 2]?.lower === "compared");
}

const PREPOSITIONS = /^(?:to|into|in|at|on|from|for)$/;

function placeBehind(items: readonly Item[], at: number): { role: string; place: string } | null {
  const role = items[at + 1]?.lower ?? "";
  if (!PREPOSITIONS.test(role)) return null;
  const next = items[at + 2]?.lower === "the" ? items[at + 3] : items[at + 2];
  return next?.place ? { role, place: next.place.id } : null;
}

function dateBehind(items: readonly Item[], figure: number) {
  // 400 a day in June, compared with 200 a day in May.
  const each =
    /^(?:a|per|each)$/.test(items[figure + 1]?.lower ?? "") &&
    /^(?:day|week|month|year)$/.test(items[figure + 2]?.lower ?? "");
  const at = each ? figure + 2 : figure;
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

/** `200 left X; another 200 are to follow`: as many again, on the way of those before them. */
function followOn(items: readonly Item[], at: number, { claim, event }: Told): ReadClaim | null {
  const amount = items[at]?.amount;
  const more = items[at + 1]?.lower === "more" ? 1 : 0;
  const further =
    /^(?:another|further)/.test(items[at]?.lower ?? "") || items[at - 1]?.lower === "another";
  if (!amount || event === null || claim.measure === "stock" || !(further || more === 1))
    return null;
  const chain = items.slice(at + more + 1, at + more + 6).map(({ lower }) => lower);
  const verb = chain.findIndex((word) => /^(?:follow|followed|expected|due|scheduled)$/.test(word));
  const coming = /^(?:is|are|was|were) (?:already |now |still )?on (?:the|their) way\b/.test(
    chain.join(" "),
  );
  if (!coming && (verb < 0 || !chain.slice(0, verb).every((word) => AUXILIARIES.has(word))))
    return null;
  const followed = coming || (chain[verb] === "followed" && !chain.includes("be"));
  const measure = followed ? claim.measure : "quota";
  const end = (one: End | null): End | null => one && { ...one, basis: "context" };
  return {
    ...claim,
    ...{ start: amount.start, stop: amount.stop, amount, population: null, measure },
    ...{ from: end(claim.from), to: end(claim.to), perDays: null, frame: null },
    timing: timeBehind(items.slice(at, at + more + 9)),
  };
}

const AUXILIARIES = words("are is were was will would to be have had has then later");

/** The first date of some items. */
function timeBehind(items: readonly Item[]): ReadClaim["timing"] {
  const date = items.find((item) => item.date !== null)?.date;
  return date ? { date, sense: "in" } : null;
}
