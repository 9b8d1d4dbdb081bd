/** Whether a word of moving tells a fact, what may be, or what was denied. */
import { words } from "./forms.js";
import type { Governed } from "./governor.js";
import type { Group } from "./group.js";
import type { Item } from "./items.js";
import { FACTUAL, MODALS, isIrrealis } from "./moods.js";

export type Mood = "fact" | "possible" | "denied";

/** How far a word of wishing reaches, in items. */
const REACH = 9;

/** The mood of the word of moving that governs a group. */
export function moodOf(items: readonly Item[], event: Governed, group: Group): Mood {
  if (isDenied(items, event, group)) return "denied";
  if (verbGroup(items, event.at).some(({ lower }) => lower === "already")) return "fact";
  if (conditional(items, event)) return "possible";
  const { form, base: word } = event.motion;
  if (/^(?:visa|permit)$/.test(word)) return "possible";
  const owned = /^(?:the|their|his|her|our|its)$/.test(items[event.at - 1]?.lower ?? "");
  if (form === "noun" || (form === "base" && owned)) return nominal(items, event, group);
  const chain = verbGroup(items, event.at);
  if (chain.some(({ lower }) => MODALS.has(lower))) return "possible";
  if (chain.some(({ lower }) => lower === "to")) return infinitive(items, event.at, group);
  if (form === "base") return base(items, event, group);
  if (form === "ing") return gerund(items, event, group);
  // `that four prisoners be released`.
  if (
    chain.some(({ lower }) => lower === "be") &&
    !chain.some(({ lower }) => /^(?:been|is|are|was|were)$/.test(lower))
  )
    return "possible";
  return group.papers ? "possible" : "fact";
}

/** The auxiliaries, adverbs and `to` right before a verb, nearest last. */
function verbGroup(items: readonly Item[], at: number): Item[] {
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

function conditional(items: readonly Item[], { at }: Governed): boolean {
  for (let k = at - 1; k >= Math.max(0, at - 14); k--) {
    const item = items[k];
    if (!item || (item.kind === "mark" && /^[.;:]$/.test(item.word))) return false;
    if (/^(?:if|unless|whether|lest)$/.test(item.lower)) return true;
    if (/^(?:that|which|who|because|since|when)$/.test(item.lower)) return false;
  }
  return false;
}

/** `to leave`: what it hangs on says whether they left. */
function infinitive(items: readonly Item[], at: number, group: Group): Mood {
  const chain = verbGroup(items, at);
  if (
    chain.some(({ lower }) => /^(?:have|been)$/.test(lower)) &&
    chain.some(({ lower }) => lower === "have")
  )
    return "fact";
  const to = at - chain.length + chain.findIndex(({ lower }) => lower === "to");
  // `are to be sent`
  if (/^(?:is|are|was|were)$/.test(items[to - 1]?.lower ?? "")) return "possible";
  for (let k = to - 1; k >= Math.max(0, to - 8); k--) {
    const item = items[k];
    if (!item || (k <= group.last && k >= group.first)) continue;
    if (item.kind === "mark" && /^[.;:]$/.test(item.word)) break;
    if (FACTUAL.has(item.lower)) return "fact";
    if (item.tag === "VERB" || isIrrealis(item.lower)) return "possible";
  }
  return "possible";
}

/** `decision admit 5,000` and `release four Americans` ask; `refugees cross daily` tells. */
function base(items: readonly Item[], event: Governed, group: Group): Mood {
  const before = items[event.at - 1];
  if (event.at === group.last + 1 || event.tie === "subject") {
    for (let k = event.at - 1; k > group.last; k--)
      if (isIrrealis(items[k]?.lower ?? "")) return "possible";
    // `agreed to let twelve civilians leave`.
    if (event.at > group.last && governedByWish(items, group.first - 3, group.first))
      return "possible";
    return event.at > group.last ? "fact" : "possible";
  }
  return before?.tag === "PRON" || before?.lower === "who" || before?.place ? "fact" : "possible";
}

function gerund(items: readonly Item[], event: Governed, group: Group): Mood {
  const chain = verbGroup(items, event.at);
  // Who is accepting 3,000 says so before they are there.
  if (event.motion.base === "accept") return "possible";
  if (chain.some(({ lower }) => /^(?:is|are|was|were|been|am)$/.test(lower))) return "fact";
  const before = items[event.at - 1 - chain.length];
  if (event.at > group.last)
    return governedByWish(items, group.last + 1, event.at) ? "possible" : "fact";
  if (before && /^(?:of|for|from|without|in|by|to|about)$/.test(before.lower))
    return governedByWish(items, event.at - REACH, event.at) ? "possible" : "fact";
  return before && isIrrealis(before.lower)
    ? "possible"
    : governedByWish(items, event.at - 4, event.at)
      ? "possible"
      : "fact";
}

/** A noun of moving: what it hangs on, and what is said of it, both can make it a wish. */
function nominal(items: readonly Item[], event: Governed, group: Group): Mood {
  const { at } = event;
  const lead = Math.max(
    0,
    event.tie === "subject" && at > group.last ? group.first - 6 : at - REACH,
  );
  if (governedByWish(items, lead, at) || isAimedAt(items, at)) return "possible";
  if (isAfterwards(items, at) || isPurpose(items, at)) return "possible";
  // Evacuation plans, a resettlement program.
  if (
    /^(?:plan|program|programme|project|proposal|scheme|quota|target)s?$/.test(
      items[at + 1]?.lower ?? "",
    )
  )
    return "possible";
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
function isAfterwards(items: readonly Item[], at: number): boolean {
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
    if (items[k - 1]?.lower !== "to") return false;
    return !items.slice(Math.max(0, k - 4), k - 1).some(({ lower }) => FACTUAL.has(lower));
  }
  return false;
}

function governedByWish(items: readonly Item[], from: number, to: number): boolean {
  for (let k = to - 1; k >= Math.max(0, from); k--) {
    const item = items[k];
    if (!item) return false;
    if (item.kind === "mark" && /^[;:.]$/.test(item.word)) return false;
    if (/^(?:who|which|because|when|while|after|since)$/.test(item.lower)) return false;
    if (isIrrealis(item.lower) && !isSought(items, k)) return true;
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

const HAVENS = /^(?:asylum|refuge|shelter|haven|sanctuary)$/;

const AUXILIARY = /^(?:do|does|did|have|has|had)$/;
/** What is said of a sentence with `that` when it is called wrong. */
const CALLED_WRONG = /^(?:den(?:y|ies|ied|ying)|untrue|false|incorrect|wrong|unfounded)$/;

/** `denied that 900 fled`, `it is not true that 600 crossed`: the clause that the group opens is called wrong. */
function isDeniedThat(items: readonly Item[], first: number): boolean {
  for (let k = first - 1; k >= Math.max(1, first - 4); k--) {
    const item = items[k];
    if (!item || item.kind === "mark") return false;
    if (item.lower !== "that") continue;
    const said = items[k - 1]?.lower ?? "";
    const before = items[k - 2]?.lower ?? "";
    return CALLED_WRONG.test(said)
      ? !NO.test(before)
      : /^(?:true|truth|correct)$/.test(said) && NO.test(before);
  }
  return false;
}

const NO = /^(?:not|no|none|never|neither|nor|n't|without|nobody|hardly)$/;

/** `have not returned`, `never did 500 cross`, `none of the 300 left`, `it is not true that 600 fled`. */
function isDenied(items: readonly Item[], event: Governed, group: Group): boolean {
  const word = (back: number) => items[group.first - back]?.lower ?? "";
  if (/^(?:not|none|never)$/.test(word(1)) && event.at > group.last) return true;
  if (AUXILIARY.test(word(1)) && /^(?:never|nor|neither)$/.test(word(2))) return true;
  const ofThe = word(1) === "the" && word(2) === "of";
  if (ofThe && (word(3) === "none" || `${word(4)} ${word(3)}`.endsWith("not one"))) return true;
  if (isDeniedThat(items, group.first)) return true;
  const chain = verbGroup(items, event.at);
  if (chain.some(({ lower }) => NO.test(lower))) return true;
  const head = items[event.at - 1 - chain.length]?.lower ?? "";
  return (
    /^(?:failed|unable|refused|declined)$/.test(head) && chain.some(({ lower }) => lower === "to")
  );
}
