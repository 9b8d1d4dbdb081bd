/** Wishes, plans and modals before a word of moving, and the auxiliaries that stand by a verb. */
import type { Item } from "./items.js";
import { MODALS, isIrrealis } from "./moods.js";

/** How far a word of wishing reaches, in items. */
export const REACH = 9;

/** The auxiliaries, adverbs and `to` right before a verb, nearest last. */
export function verbGroup(items: readonly Item[], at: number): Item[] {
  let k = at - 1;
  while (k >= 0) {
    const item = items[k];
    if (!item || item.kind !== "word") break;
    const part =
      ["AUX", "PART", "ADV"].includes(item.tag) ||
      item.lower === "to" ||
      MODALS.has(item.lower) ||
      /^(?:be|been|being|have|has|had|is|are|was|were|do|did|does|not)$/.test(item.lower);
    if (!part && !(item.tag === "VERB" && /^(?:successfully|already)$/.test(item.lower))) break;
    k--;
  }
  return items.slice(k + 1, at);
}

/** Whether a wish, a plan or a modal governs what stands at `to`. */
export function governedByWish(items: readonly Item[], from: number, to: number): boolean {
  for (let k = to - 1; k >= Math.max(0, from); k--) {
    const item = items[k];
    if (!item) return false;
    if (item.kind === "mark" && /^[;:.]$/.test(item.word)) return false;
    if (/^(?:who|which|because|when|while|after|since)$/.test(item.lower)) return false;
    // Failed to meet the quota, and that the repatriation has …
    if (item.lower === "that" && /^(?:and|but)$/.test(items[k - 1]?.lower ?? "")) return false;
    if (isIrrealis(item.lower) && !isSought(items, k) && !isOfOther(items, k, to)) return true;
    if (MODALS.has(item.lower)) return true;
    // Another finite verb tells of something else.
    if (item.tag === "VERB" && /^(?:was|were)$/.test(items[k - 1]?.lower ?? "")) return false;
  }
  return false;
}

/** `300 people sought asylum there`: they came; that they ask for it is no wish to come. */
function isSought(items: readonly Item[], k: number): boolean {
  return (
    /^s(?:ought|eeking)$/.test(items[k]?.lower ?? "") &&
    items.slice(k + 1, k + 4).some(({ lower }) => HAVENS.test(lower))
  );
}

/** `whether action was possible about the deportations`: it is the action that is possible. */
function isOfOther(items: readonly Item[], wish: number, to: number): boolean {
  // `wish to express satisfaction on the departure`: it is the telling that is wished.
  const told = items[wish + 1]?.lower === "to" ? (items[wish + 2]?.lower ?? "") : "";
  if (TELLS.test(told)) return true;
  if (!/^(?:possible|possibly|likely|capable|available|eligible)$/.test(items[wish]?.lower ?? ""))
    return false;
  return items
    .slice(wish + 1, to)
    .some(({ lower }) => /^(?:about|against|concerning|for|in|by)$/.test(lower));
}

/** Verbs that only tell of what they take. */
export const TELLS =
  /^(?:express|convey|voice|thank|congratulate|note|record|mention|recall|acknowledge)$/;

const HAVENS = /^(?:asylum|refuge|shelter|haven|sanctuary)$/;
