/** Whether a word of moving tells a fact, what may be, or what was denied. */
import { isDenied } from "./denial.js";
import type { Governed } from "./governor.js";
import type { Group } from "./group.js";
import type { Item } from "./items.js";
import { FACTUAL, MODALS, type Mood, isIrrealis } from "./moods.js";
import { isAfterwards, nominal } from "./nominal.js";
import { REACH, governedByWish, verbGroup } from "./wishes.js";

/** The mood of the word of moving that governs a group. */
export function moodOf(items: readonly Item[], event: Governed, group: Group): Mood {
  if (isDenied(items, event, group)) return "denied";
  const auxiliaries = verbGroup(items, event.at);
  if (
    auxiliaries.some(({ lower }) => lower === "already") &&
    !auxiliaries.some(({ lower }) => MODALS.has(lower))
  )
    return "fact";
  if (conditional(items, event) || isTurnedIf(items, event, group)) return "possible";
  const { form, base: word } = event.motion;
  if (/^(?:visa|permit)$/.test(word)) return "possible";
  const owned = /^(?:the|their|his|her|our|its)$/.test(items[event.at - 1]?.lower ?? "");
  if (form === "noun" || (form === "base" && owned)) return nominal(items, event, group);
  const chain = verbGroup(items, event.at);
  if (chain.some(({ lower }) => MODALS.has(lower))) return "possible";
  if (chain.some(({ lower }) => lower === "to")) return infinitive(items, event.at, group);
  // Have come: the participle has the form of the infinitive.
  const perfect = chain.some(({ lower }) => /^(?:have|has|had)$/.test(lower));
  if (form === "base" && !perfect) return base(items, event, group);
  if (form === "ing") return gerund(items, event, group);
  if (isWanted(items, event, group) || isAfterwards(items, group.first)) return "possible";
  // `a project of workers being sent`.
  if (chain.at(-1)?.lower === "being" && chain.length === 1)
    return governedByWish(items, group.first - 5, group.first) ? "possible" : "fact";
  // `that four prisoners be released`.
  if (
    chain.some(({ lower }) => lower === "be") &&
    !chain.some(({ lower }) => /^(?:been|is|are|was|were)$/.test(lower))
  )
    return "possible";
  return group.papers ? "possible" : "fact";
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

/** `Should 300 refugees cross`, `Had 300 come`: a condition without its word. */
function isTurnedIf(items: readonly Item[], event: Governed, group: Group): boolean {
  if (event.at < group.last) return false;
  for (let k = group.first - 1; k >= Math.max(0, group.first - 3); k--) {
    const lower = items[k]?.lower ?? "";
    if (!/^(?:should|were|had)$/.test(lower)) continue;
    return k === 0 || /^[,;:(—–]$/.test(items[k - 1]?.word ?? "") || items[k - 1]?.lower === "and";
  }
  return false;
}

/** `want the 5,000 students in X returned`. */
function isWanted(items: readonly Item[], event: Governed, group: Group): boolean {
  if (event.at < group.last || event.passive || event.motion.moves === "subject") return false;
  return items
    .slice(Math.max(0, group.first - 3), group.first)
    .some(({ lower }) => /^(?:wants?|wanted|wish|wishes|like|ordered|desires?)$/.test(lower));
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
    if (FACTUAL.has(item.lower) || isWonOver(items, k) || isTimeTaken(items, k, to)) return "fact";
    if (item.tag === "VERB" || isIrrealis(item.lower)) return "possible";
  }
  return "possible";
}

/** `it took seven months to get them back`. */
function isTimeTaken(items: readonly Item[], k: number, to: number): boolean {
  return (
    /^(?:took|taken)$/.test(items[k]?.lower ?? "") &&
    items.slice(k + 1, to).some(({ lower }) => /^(?:hour|day|week|month|year)s?$/.test(lower))
  );
}

/** `have been persuaded to return`: whom somebody won over has gone. */
function isWonOver(items: readonly Item[], k: number): boolean {
  return (
    /^(?:persuaded|induced|enabled|helped|prompted|led|driven)$/.test(items[k]?.lower ?? "") &&
    items
      .slice(Math.max(0, k - 3), k)
      .some(({ lower }) => /^(?:been|was|were|had|has|have)$/.test(lower))
  );
}

/** `decision admit 5,000` and `release four Americans` ask; `refugees cross daily` tells. */
function base(items: readonly Item[], event: Governed, group: Group): Mood {
  const before = items[event.at - 1];
  if (event.at === group.last + 1 || event.tie === "subject") {
    for (let k = event.at - 1; k > group.last; k--)
      if (isIrrealis(items[k]?.lower ?? "")) return "possible";
    // `agreed to let twelve civilians leave`.
    if (isLetGo(items, group)) return "fact";
    if (event.at > group.last && governedByWish(items, group.first - 3, group.first))
      return "possible";
    return event.at > group.last ? "fact" : "possible";
  }
  if (isDemanded(items, event)) return "possible";
  return before?.tag === "PRON" || before?.lower === "who" || before?.place ? "fact" : "possible";
}

/** `demanded that X accept 300`: it is asked of X. */
function isDemanded(items: readonly Item[], { at }: Governed): boolean {
  const from = Math.max(0, at - 6);
  const that = items.slice(from, at).findLastIndex(({ lower }) => lower === "that");
  return that >= 0 && governedByWish(items, from + that - 3, from + that);
}

/** `X let 300 prisoners go`: told as done, where nothing makes it a wish. */
function isLetGo(items: readonly Item[], { first }: Group): boolean {
  const verb = items[first - 1]?.lower === "the" ? first - 2 : first - 1;
  if (items[verb]?.lower !== "let") return false;
  const before = items[verb - 1];
  if (before === undefined) return false;
  return (
    before.place !== null || before.demonym !== null || /^(?:NOUN|PROPN|PRON)$/.test(before.tag)
  );
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
