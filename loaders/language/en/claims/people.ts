/** Who an English amount counts: the head of the phrase that it opens, or people named elsewhere. */
import { bare, ofThese, ofTroops, ofWhom } from "./bare-figures.js";
import { bracketed, flowing, namedAhead } from "./figures.js";
import { words } from "./forms.js";
import { DETERMINERS, FALLEN, type Group } from "./group.js";
import { headOf } from "./heads.js";
import type { Item } from "./items.js";
import { peopleNoun } from "./people-nouns.js";
import { massOf, phrase } from "./phrases.js";

const LABELS = words(
  "no nos item paragraph para article section chapter page pp p line document telegram embtel deptel cable footnote vol volume part point division route number annex tab series table figure phase law bill order price release room box gate nsc resolution regiment battalion brigade",
);

/** The people that the amount at an item counts; null where it counts something else. */
export function groupAt(items: readonly Item[], at: number): Group | null {
  const item = items[at];
  const amount = item?.amount;
  if (!item || !amount || isLabelled(items, at)) return null;
  if (isFallen(items, at) || isOutside(items, at)) return null;
  const found = headOf(items, at);
  if (/^mass/.test(item.lower)) return massOf(items, at, amount);
  if (found === "other") return null;
  if (found !== null) return phrase(items, at, amount, found);
  if (isSerial(items, at)) return null;
  return (
    namedAhead(items, at, amount) ??
    bracketed(items, at, amount) ??
    ofWhom(items, at, amount) ??
    flowing(items, at, amount) ??
    ofTroops(items, at, bare(items, at, amount)) ??
    ofThese(items, at, amount)
  );
}

/** `all but 40 of them`, `nine out of ten`: what is left out, or a share. */
function isOutside(items: readonly Item[], at: number): boolean {
  const [before, last] = [items[at - 2]?.lower ?? "", items[at - 1]?.lower ?? ""];
  const exact = items[at]?.amount?.vague === false;
  if (exact && before === "all" && /^(?:but|except)$/.test(last)) return true;
  return before === "out" && last === "of" && items[at - 3]?.kind === "amount";
}

/** `killing all 11 passengers`. */
function isFallen(items: readonly Item[], at: number): boolean {
  let k = at - 1;
  while (DETERMINERS.has(items[k]?.lower ?? "")) k--;
  return FALLEN.has(items[k]?.lower ?? "");
}

/** `Press Release 119`, `Rangoon’s 428`, `0800`: what stands for a paper, an hour or a type is no figure. */
function isSerial(items: readonly Item[], at: number): boolean {
  const word = items[at]?.word ?? "";
  if (/^0\d/.test(word)) return true;
  if (!/^\d{1,4}$/.test(word)) return false;
  const before = items[at - 1];
  if (before === undefined) return false;
  if (isEnumerator(items, at)) return true;
  if (/^['’]s?$/u.test(before.word) || /^['’]s$/u.test(items[at + 1]?.word ?? "")) return true;
  if (/^\p{L}.*[-–‑]$/u.test(before.word)) return true;
  return at > 1 && before.kind !== "amount" && /^\p{Lu}\p{L}/u.test(before.word);
}

/** `control of prisoners, (2) return of …`: the number of a point, not of people. */
function isEnumerator(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.word !== "(" || items[at + 1]?.word !== ")") return false;
  return Number(items[at]?.word) < 20 && /^(?:[,;:.]|and|or)$/.test(items[at - 2]?.word ?? ".");
}

function isLabelled(items: readonly Item[], at: number): boolean {
  const item = items[at];
  const before = items[at - 1];
  if (!item || !before) return false;
  // Phase Three, Big Four.
  if (/^\p{Lu}/u.test(item.word)) return before.kind === "word" && /^\p{Lu}/u.test(before.word);
  if (!/^[\d(]/.test(item.word)) return false;
  // B–57: a type of aircraft.
  if (/^[-–‑]$/u.test(before.word) && /^\p{Lu}{1,4}$/u.test(items[at - 2]?.word ?? "")) return true;
  if (/^(?:your|our|my|mytel|urtel|reference)$/.test(before.lower)) return true;
  if (before.lower === "." && LABELS.has(items[at - 2]?.lower ?? "")) return true;
  // The figure 5000 evacuees is of evacuees; figure 5 is a drawing.
  if (before.lower === "figure" && peopleNoun(items[at + 1]?.lower ?? "")) return false;
  return LABELS.has(before.lower) || /^[#§$£¥/]$/.test(before.word);
}
