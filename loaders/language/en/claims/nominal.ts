/** Whether a noun of moving tells a fact: what it hangs on, and what is said of it. */
import { words } from "./forms.js";
import type { Governed } from "./governor.js";
import type { Group } from "./group.js";
import type { Item } from "./items.js";
import { FACTUAL, MODALS, type Mood } from "./moods.js";
import { REACH, TELLS, governedByWish } from "./wishes.js";

/** A noun of moving: what it hangs on, and what is said of it, both can make it a wish. */
export function nominal(items: readonly Item[], event: Governed, group: Group): Mood {
  const { at } = event;
  const lead = Math.max(
    0,
    event.tie === "subject" && at > group.last ? group.first - 6 : at - REACH,
  );
  if (governedByWish(items, lead, at) || isAimedAt(items, at)) return "possible";
  if (isAfterwards(items, at) || isPurpose(items, at)) return "possible";
  if (isWishedByThem(items, group)) return "possible";
  // Evacuation plans, a resettlement program.
  if (
    /^(?:plan|program|programme|project|proposal|scheme|quota|target)s?$/.test(
      items[at + 1]?.lower ?? "",
    )
  )
    return "possible";
  // `the influx this year may reach 2,000`
  const linked = items.slice(at + 1, group.first);
  if (at < group.first && linked.some(({ lower }) => MODALS.has(lower))) return "possible";
  // `the removal of 2,000 would solve`
  const last = Math.max(at, group.last);
  for (let k = last + 1; k < Math.min(items.length, last + 16); k++) {
    const item = items[k];
    if (!item || (item.kind === "mark" && /^[;.]$/.test(item.word))) break;
    if (/^(?:who|which|that|whom)$/.test(item.lower)) break;
    if (isPending(items, k)) return "possible";
    if (MODALS.has(item.lower)) return "possible";
    if (item.tag === "VERB" || /^(?:was|were|had|has|have)$/.test(item.lower)) break;
  }
  for (let k = at - 1; k >= Math.max(0, at - 12); k--) {
    const item = items[k];
    if (!item || (item.kind === "mark" && /^[;.:]$/.test(item.word))) break;
    if (MODALS.has(item.lower)) return "possible";
    if (item.tag === "VERB" && /(?:ed|s)$/.test(item.lower)) break;
  }
  return "fact";
}

const WISH = words(
  "wish wishes want wants desire desires hope hopes intend intends prefer choose wished wanted desired",
);

/** `the migration of 900 people who wish to leave`: they have not left. */
function isWishedByThem(items: readonly Item[], { last }: Group): boolean {
  const relative = items.findIndex(({ lower }, k) => k > last && k <= last + 2 && lower === "who");
  return (
    relative > 0 &&
    WISH.has(items[relative + 1]?.lower ?? "") &&
    items[relative + 2]?.lower === "to"
  );
}

/** `is under consideration`, `was proposed`, `is to begin`: said of a move, it has not happened. */
function isPending(items: readonly Item[], k: number): boolean {
  if (!/^(?:is|are|was|were|be|been|being)$/.test(items[k]?.lower ?? "")) return false;
  const next = items.slice(k + 1, k + 4).map(({ lower }) => lower);
  if (next[0] === "to") return true;
  return next.some((word, at) =>
    at > 0 && /^(?:under|in)$/.test(next[at - 1] ?? "")
      ? PENDING.test(word)
      : at < 2 && !/^(?:been|being|not)$/.test(word) && UNREAL.has(word),
  );
}

const PENDING =
  /^(?:consideration|study|discussion|negotiation|prospect|question|preparation|review)$/;
const UNREAL = words(
  "proposed planned expected contemplated envisaged envisioned discussed considered requested demanded sought anticipated scheduled possible impossible desirable necessary essential imminent urgent feasible unlikely likely wanted urged recommended",
);

/** `exchanged for the return of 300`: what something is for has not happened; thanks are for what has. */
function isPurpose(items: readonly Item[], at: number): boolean {
  let k = at - 1;
  while (["DET", "ADJ"].includes(items[k]?.tag ?? "")) k--;
  if (items[k]?.lower !== "for") return false;
  return !items
    .slice(Math.max(0, k - 4), k)
    .some(({ lower }) =>
      /^(?:thank|gratitude|gratif|grateful|appreciat|prais|credit|respons)/.test(lower),
    );
}

/** `will be published after they have completed the return of 300`: after is later still. */
export function isAfterwards(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(1, at - 9); k--) {
    const item = items[k];
    if (!item || (item.kind === "mark" && /^[;:.]$/.test(item.word))) return false;
    if (!/^(?:after|when|once|until|before|upon)$/.test(item.lower)) continue;
    return items
      .slice(Math.max(0, k - 12), k)
      .some(
        ({ lower }, n, all) =>
          /^(?:will|shall|would)$/.test(lower) || (lower === "to" && all[n + 1]?.lower === "be"),
      );
  }
  return false;
}

/** `to bring about the return of 300`: what an infinitive aims at has not happened. */
function isAimedAt(items: readonly Item[], at: number): boolean {
  for (let k = at - 1; k >= Math.max(1, at - 6); k--) {
    const item = items[k];
    if (!item || (item.kind === "mark" && /^[,;:.]$/.test(item.word))) return false;
    if (item.tag !== "VERB") continue;
    if (items[k - 1]?.lower !== "to" || TELLS.test(item.lower)) return false;
    return !items.slice(Math.max(0, k - 4), k - 1).some(({ lower }) => FACTUAL.has(lower));
  }
  return false;
}
