/** Which noun of its phrase an English amount counts. */
import { words } from "./forms.js";
import { DETERMINERS, type Head } from "./group.js";
import type { Item } from "./items.js";
import { motionsOf } from "./motions.js";
import { peopleNoun } from "./people-nouns.js";

const CONTAINERS = words(
  "group groups batch batches total maximum minimum number party shipment contingent figure",
);

const PHRASE_TAGS = words("ADJ NOUN PROPN VERB ADV NUM X DET");

/** Between an amount and its noun these end the phrase, whatever the tagger thinks. */
const NO_MODIFIER = words(
  "who whom which that and or but per a an every each than if when while is are was were be been being have has had having will would to from in at on by with for as of " +
    "into since until during out up",
);

/** Where the noun of an amount's phrase stands; `other` where it is no word for people. */
export function headOf(items: readonly Item[], at: number): Head | "other" | null {
  const amount = items[at]?.amount;
  const one = amount?.high === 1 && amount.low === 1;
  let k = at + 1;
  if (items[k]?.lower === "of") k++;
  while (DETERMINERS.has(items[k]?.lower ?? "") || items[k]?.lower === "whom") k++;
  if (CONTAINERS.has(items[k]?.lower ?? "") && items[k + 1]?.lower === "of") k += 2;
  while (DETERMINERS.has(items[k]?.lower ?? "")) k++;
  const first = k;
  for (; k < at + 10; k++) {
    const item = items[k];
    if (!item) return null;
    if (item.kind === "mark") {
      if (isInnerMark(items, k)) continue;
      return null;
    }
    if (item.kind === "amount" || item.kind === "date") return k === first ? null : "other";
    // 120 others crossed: who they are is said before.
    if (item.lower === "others" && k === at + 1) return null;
    if (item.kind === "place") {
      // `600 Gaza refugees`, but not `repatriated Japan`.
      if (item.place?.government === true || k === at + 1 + 9) return "other";
      if (peopleNoun(items[k + 1]?.lower ?? "")) continue;
      if (isPeopleSoon(items, k + 1)) continue;
      return isThing(items, k + 1) ? "other" : null;
    }
    const noun = peopleNoun(item.lower);
    const next = items[k + 1];
    // The Three People's Principles count principles.
    if (noun && /^['’]s?$/u.test(next?.word ?? "")) return "other";
    if (noun && (noun.plural || one)) {
      if (next && peopleNoun(next.lower)?.plural === true && next.start - item.stop === 1) continue;
      // The three Indochinese peoples.
      if (/ese$/.test(item.lower) && /^(?:NOUN|PROPN|ADJ)$/.test(next?.tag ?? "")) continue;
      return { first, index: k, last: k };
    }
    if (isPeoplesName(items, k)) return { first, index: k, last: k };
    if (NO_MODIFIER.has(item.lower)) {
      if (item.lower === "and" && isAdjective(items[k + 1]) && k > first) continue;
      return k === first || k === at + 1 ? null : nounBefore(items, first, k) ? "other" : null;
    }
    if (noun && !noun.plural) continue;
    if (!PHRASE_TAGS.has(item.tag)) return nounBefore(items, first, k) ? "other" : null;
    if (item.tag === "VERB" && !isModifierVerb(items, k))
      return modifiesThing(items, k) ? "other" : null;
    if (item.tag === "NOUN" && /s$/.test(item.lower) && !/ss$/.test(item.lower)) return "other";
  }
  return null;
}

/** `sick and wounded prisoners`. */
function isAdjective(item: Item | undefined): boolean {
  return item?.tag === "ADJ" || /^(?:wounded|injured|disabled|displaced)$/.test(item?.lower ?? "");
}

/** Quotation marks, hyphens, and a comma between two adjectives do not end a phrase. */
function isInnerMark(items: readonly Item[], k: number): boolean {
  const item = items[k];
  if (!item) return false;
  if (/^["“”'‘()\-‑–]$/u.test(item.word)) return /^["“”'‘\-‑–]$/u.test(item.word);
  return item.word === "," && items[k - 1]?.tag === "ADJ" && items[k + 1]?.tag === "ADJ";
}

function nounBefore(items: readonly Item[], first: number, k: number): boolean {
  return k > first && ["NOUN", "PROPN"].includes(items[k - 1]?.tag ?? "");
}

/** `displaced`, `remaining`, `Soviet-trained`; a verb of moving only where a word for people follows soon. */
function isModifierVerb(items: readonly Item[], k: number): boolean {
  const lower = items[k]?.lower ?? "";
  if (!/(?:ed|ing|en|held|sent|born)$/.test(lower)) return false;
  for (let at = k + 1; at <= k + 5; at++) {
    const item = items[at];
    if (!item) return false;
    if (peopleNoun(item.lower) !== null || item.demonym !== null) return true;
    const inner = item.kind === "mark" ? /^[-‑–]$/u.test(item.word) : MODIFIER_TAGS.has(item.tag);
    if (!inner || NO_MODIFIER.has(item.lower)) return false;
  }
  return false;
}

/** `authorized spaces`, `remaining fighter squadrons`: a participle of things, not a verb of those who are counted. */
function modifiesThing(items: readonly Item[], k: number): boolean {
  if (!/(?:ed|ing)$/.test(items[k]?.lower ?? "")) return false;
  if (motionsOf(items[k]?.lower ?? "").some(({ object }) => object !== null)) return false;
  return isThing(items, k + 1);
}

/** `209,000 United States immigration visas`. */
function isPeopleSoon(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 3; at++) {
    const item = items[at];
    if (item === undefined || NO_MODIFIER.has(item.lower)) return false;
    if (peopleNoun(item.lower)?.plural === true) return true;
    if (item.kind !== "word" || !/^(?:ADJ|NOUN|PROPN)$/.test(item.tag)) return false;
  }
  return false;
}

/** Whether a plural noun that is no word for people ends the phrase that goes on at an item. */
function isThing(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 6; at++) {
    const item = items[at];
    if (!item || NO_MODIFIER.has(item.lower) || item.kind === "amount") return false;
    if (peopleNoun(item.lower) !== null || isPeoplesName(items, at)) return false;
    if (item.tag === "NOUN" && /[^s]s$/.test(item.lower)) return true;
    const inner = item.kind === "mark" ? /^[-‑–]$/u.test(item.word) : MODIFIER_TAGS.has(item.tag);
    if (!inner && item.place === null) return false;
  }
  return false;
}

const MODIFIER_TAGS = words("ADJ PROPN NOUN VERB ADV");

/** Koreans, Hungarians; Chinese and French where no noun follows that they describe. */
export function isPeoplesName(items: readonly Item[], k: number): boolean {
  const item = items[k];
  if (!item?.demonym) return false;
  const next = items[k + 1];
  if (
    /(?:[^s]s|men)$/.test(item.lower) &&
    !/ese$|ss$/.test(item.lower) &&
    /^\p{Lu}/u.test(item.word)
  )
    return true;
  if (!/(?:ese|nch|ish|iss|^lao|^thai|^khmer)$/.test(item.lower)) return false;
  if (!next || next.kind !== "word") return true;
  if (next.demonym) return false;
  return !["NOUN", "PROPN", "ADJ"].includes(next.tag) && peopleNoun(next.lower) === null;
}
